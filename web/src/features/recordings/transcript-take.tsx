import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { Form } from '../../ui/form.js';
import { type TranscriptFormat, useImportTranscript } from './transcript-queries.js';
import { transcriptTexts } from './transcript-texts.js';

interface TakeProps {
  readonly caseId: string;
  readonly recordingId: string;
}

/** Takes in a file with times; how it is read follows from its name. */
export function TakeTranscript({ caseId, recordingId }: TakeProps) {
  const texts = useTexts(transcriptTexts).take;
  const take = useImportTranscript(caseId, recordingId);
  const [file, setFile] = useState<File | null>(null);
  async function send(chosen: File) {
    take.mutate({ format: formatOf(chosen.name), content: await contentOf(chosen) });
  }
  return (
    <details className="legend">
      <summary>{texts.title}</summary>
      <Form
        label={texts.title}
        minor
        problem={problemOf(take.error)}
        busy={take.isPending}
        submit={texts.submit}
        blockedBecause={file === null ? texts.choose : undefined}
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

async function contentOf(file: File): Promise<string> {
  if (formatOf(file.name) !== 'DOCX') return file.text();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
