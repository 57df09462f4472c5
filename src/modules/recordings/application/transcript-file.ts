import { faultOf, type TranscriptFault, type TranscriptFormat } from '../domain/transcript.js';
import {
  faultOfCueTimes,
  faultOfParagraphTimes,
  readCues,
  readParagraphs,
  type TimedWords,
} from '../domain/transcript-formats.js';
import { namesSpeakers } from '../domain/transcript-speakers.js';
import { docxParagraphs } from './docx-paragraphs.js';

export interface TranscriptFile {
  readonly format: TranscriptFormat;
  /** The text of the file; for DOCX its bytes in base64. */
  readonly content: string;
}

interface ReadFile {
  readonly pieces: readonly TimedWords[];
  /** Why it is no transcript of a recording of this length. */
  readonly fault: TranscriptFault | undefined;
}

/** Reads a file with times; nothing of it is taken in when a part would be lost or put in somebody else's mouth. */
export function readTranscript({ format, content }: TranscriptFile, durationMs: number): ReadFile {
  if (format !== 'DOCX') {
    const pieces = readCues(content);
    return { pieces, fault: faultOfCueTimes(content) ?? faultOfPieces(pieces, durationMs) };
  }
  const lines = docxParagraphs(Buffer.from(content, 'base64')) ?? [];
  const pieces = readParagraphs(lines);
  return { pieces, fault: faultOfParagraphTimes(lines) ?? faultOfPieces(pieces, durationMs) };
}

function faultOfPieces(
  pieces: readonly TimedWords[],
  durationMs: number,
): TranscriptFault | undefined {
  const texts = pieces.map(({ text }) => text);
  // A name with a lost letter is found by nobody.
  if (texts.some((text) => text.includes('\uFFFD'))) return 'letters-lost';
  const fault = faultOf(pieces, durationMs);
  return fault ?? (namesSpeakers(texts) ? undefined : 'speaker-missing');
}
