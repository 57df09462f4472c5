import { useRef, useState } from 'react';
import { DetailedError, Upload } from 'tus-js-client';
import { type ApiProblem, asProblem, problemOf } from '../../api/problem.js';
import { instantFromLocal } from '../../kernel/time.js';
import { announceRecording, type Track, useRefreshRecordings } from './recording-queries.js';

const PIECE_BYTES = 16_777_216;

export type UploadPhase =
  'idle' | 'starting' | 'sending' | 'paused' | 'checking' | 'done' | 'failed';

export interface UploadState {
  readonly phase: UploadPhase;
  readonly sentBytes: number;
  readonly sizeBytes: number;
  /** Bytes that were here already when the same file was chosen again. */
  readonly foundBytes: number;
  readonly retrying: boolean;
  readonly problem: ApiProblem | null;
}

export interface ToUpload {
  readonly track: Track;
  readonly file: File;
  /** Local time as typed; empty when nobody noted it. */
  readonly began: string;
}

export interface UploadControl {
  readonly state: UploadState;
  readonly start: (chosen: ToUpload) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly reset: () => void;
}

const IDLE: UploadState = {
  phase: 'idle',
  sentBytes: 0,
  sizeBytes: 0,
  foundBytes: 0,
  retrying: false,
  problem: null,
};

/** Hands in a file piece by piece; after a break the same file goes on where it was. */
export function useUpload(caseId: string, bookingId: string): UploadControl {
  const upload = useRef<Upload | null>(null);
  const [state, setState] = useState<UploadState>(IDLE);
  const refresh = useRefreshRecordings(caseId);
  const change = (part: Partial<UploadState>) => {
    setState((now) => ({ ...now, ...part }));
  };

  async function begin({ track, file, began }: ToUpload) {
    setState({ ...IDLE, phase: 'starting', sizeBytes: file.size });
    try {
      const { uploadUrl, receivedBytes } = await announceRecording(bookingId, {
        track,
        sizeBytes: file.size,
        beganAt: began === '' ? null : (instantFromLocal(began) ?? began),
      });
      change({ phase: 'sending', foundBytes: receivedBytes, sentBytes: receivedBytes });
      upload.current = new Upload(file, {
        uploadUrl,
        chunkSize: PIECE_BYTES,
        retryDelays: [0, 1_000, 3_000, 10_000, 30_000],
        storeFingerprintForResuming: false,
        onProgress: (sentBytes, sizeBytes) => {
          change({
            sentBytes,
            sizeBytes,
            retrying: false,
            phase: sentBytes === sizeBytes ? 'checking' : 'sending',
          });
        },
        onShouldRetry: (error) => {
          const again = isPassing(error);
          change({ retrying: again });
          return again;
        },
        onSuccess: () => {
          change({ phase: 'done' });
          void refresh();
        },
        onError: (error) => {
          change({
            phase: isPassing(error) ? 'paused' : 'failed',
            retrying: false,
            problem: readProblem(error),
          });
          void refresh();
        },
      });
      upload.current.start();
    } catch (error) {
      change({ phase: 'failed', problem: problemOf(error) });
    }
  }

  return {
    state,
    start: (chosen) => {
      void begin(chosen);
    },
    pause: () => {
      void upload.current?.abort();
      change({ phase: 'paused' });
    },
    resume: () => {
      change({ phase: 'sending', problem: null });
      upload.current?.start();
    },
    reset: () => {
      void upload.current?.abort();
      upload.current = null;
      setState(IDLE);
    },
  };
}

/** Whether waiting may help: no connection, a busy upload or a server that restarts; a refused file stays refused. */
function isPassing(error: Error): boolean {
  if (!(error instanceof DetailedError) || error.originalResponse === null) return true;
  const status = error.originalResponse.getStatus();
  return status === 409 || status === 423 || status === 429 || status >= 500;
}

function readProblem(error: Error): ApiProblem {
  if (!(error instanceof DetailedError) || error.originalResponse === null)
    return asProblem({ code: 'network.unreachable' }, 0);
  const status = error.originalResponse.getStatus();
  try {
    const body: unknown = JSON.parse(error.originalResponse.getBody());
    return asProblem(body, status);
  } catch {
    return asProblem(undefined, status);
  }
}
