import { useRef, useState } from 'react';
import { DetailedError, Upload } from 'tus-js-client';
import { answer, api } from '../../api/client.js';
import { type ApiProblem, asProblem, problemOf } from '../../api/problem.js';
import { useRefreshCase } from '../cases/case-queries.js';
import type { DocumentKind } from './document-queries.js';

const PIECE_BYTES = 4_194_304;
const ASK_AGAIN_MS = 1_000;

export interface FileToSend {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly file: File;
}

/** Sends a file piece by piece and waits until it was read; after a break the same file goes on where it was. */
export function useFileUpload(caseId: string) {
  const key = useRef<string>(crypto.randomUUID());
  const refresh = useRefreshCase(caseId);
  const [phase, setPhase] = useState<'idle' | 'sending' | 'reading'>('idle');
  const [share, setShare] = useState(0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  /** The id of the document, or undefined when it was refused; why is in `problem`. */
  async function send({ kind, title, file }: FileToSend): Promise<string | undefined> {
    setProblem(null);
    setShare(0);
    setPhase('sending');
    try {
      const body = { documentKey: key.current, kind, title, sizeBytes: file.size };
      const announced = await answer(
        api.POST('/cases/{caseId}/document-uploads', { params: { path: { caseId } }, body }),
      );
      await bring(file, announced.uploadUrl, (part) => {
        setShare(part);
        if (part === 1) setPhase('reading');
      });
      setPhase('reading');
      await untilRead(announced.id);
      void refresh();
      return announced.id;
    } catch (error) {
      // Another file under the same key would go on with this one.
      key.current = crypto.randomUUID();
      setProblem(error instanceof DetailedError ? readProblem(error) : problemOf(error));
      return undefined;
    } finally {
      setPhase('idle');
    }
  }
  return { send, phase, share, problem };
}

function bring(file: File, uploadUrl: string, progress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    new Upload(file, {
      uploadUrl,
      chunkSize: PIECE_BYTES,
      retryDelays: [0, 1_000, 3_000, 10_000],
      storeFingerprintForResuming: false,
      onProgress: (sent, whole) => {
        progress(whole === 0 ? 0 : sent / whole);
      },
      onShouldRetry: isPassing,
      onSuccess: () => {
        resolve();
      },
      onError: reject,
    }).start();
  });
}

/** A long scan takes longer than a request waits: it is asked again until the file is a document or refused. */
async function untilRead(uploadId: string): Promise<void> {
  for (;;) {
    const upload = await answer(
      api.GET('/document-uploads/{uploadId}', { params: { path: { uploadId } } }),
    );
    if (upload.state === 'ENTERED') return;
    if (upload.refusedFor !== null)
      throw asProblem({ code: `documents.${upload.refusedFor}` }, 422);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

function isPassing(error: Error): boolean {
  if (!(error instanceof DetailedError) || error.originalResponse === null) return true;
  const status = error.originalResponse.getStatus();
  return status === 409 || status === 429 || status >= 500;
}

function readProblem(error: DetailedError): ApiProblem {
  if (error.originalResponse === null) return asProblem({ code: 'network.unreachable' }, 0);
  const status = error.originalResponse.getStatus();
  try {
    const body: unknown = JSON.parse(error.originalResponse.getBody());
    return asProblem(body, status);
  } catch {
    return asProblem(undefined, status);
  }
}
