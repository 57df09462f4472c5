import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { Form } from '../../ui/form.js';
import { type TranscriptFormat, useImportTranscript } from './transcript-queries.js';
import { transcriptTexts } from './transcript-texts.js';

interface TakeProps {
  readonly caseId: string;
  readonly recordingId: string;
  /** There is one already. */
  readonly again: boolean;
}

/** Takes in a file with times; how it is read follows from its name. */
export function TakeTranscript({ caseId, recordingId, again }: TakeProps) {
  const texts = useTexts(transcriptTexts).take;
  const take = useImportTranscript(caseId, recordingId);
  const [file, setFile] = useState<File | null>(null);
  async function send(chosen: File) {
    take.mutate({ format: formatOf(chosen.name), content: await contentOf(chosen) });
  }
  return (
    <details className="legend">
      <summary>{texts.title}</summary>
      {again ? <p>{texts.again}</p> : null}
      <Form
        label={texts.title}
        minor
        problem={problemOf(take.error)}
        busy={take.isPending}
        submit={texts.submit}
        blockedBecause={whyNot(file, texts)}
        onSubmit={() => {
          if (file !== null) void send(file);
        }}
      >
        <div className="file-field">
          <label htmlFor="transcript-file">{texts.file}</label>
          <p className="hint" id="transcript-file-hint">
            {texts.hint}
          </p>
          <input
            id="transcript-file"
            type="file"
            accept=".vtt,.srt,.docx"
            aria-describedby="transcript-file-hint"
            onChange={(event) => {
              setFile(event.target.files?.item(0) ?? null);
            }}
          />
        </div>
      </Form>
      <p role="status">
        {take.data === undefined
          ? ''
          : texts.done(take.data.segments, take.data.replaced, take.data.doubted)}
      </p>
    </details>
  );
}

function formatOf(name: string): TranscriptFormat {
  if (name.toLowerCase().endsWith('.docx')) return 'DOCX';
  return name.toLowerCase().endsWith('.srt') ? 'SRT' : 'WEBVTT';
}

function whyNot(
  file: File | null,
  texts: { readonly choose: string; readonly otherFile: string },
): string | undefined {
  if (file === null) return texts.choose;
  return /\.(vtt|srt|docx)$/i.test(file.name) ? undefined : texts.otherFile;
}

/** Programs for subtitles still write files of Windows; read otherwise, a name loses its accents and is not found. */
function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder(markedAs(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedAs([first, second]: Uint8Array<ArrayBuffer>): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function contentOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (formatOf(file.name) !== 'DOCX') return textOf(bytes);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
