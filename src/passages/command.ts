import { answerQuestions, indexTranscript, standardLexicon, type Answer } from './engine.js';
import type { TranscriptSegment } from './exchanges.js';

/** A line that is not a transcript with questions, by its number counted from 1. */
export class PassagesFormatError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
    this.name = 'PassagesFormatError';
  }
}

interface AskedQuestion {
  readonly id: string;
  readonly text: string;
}

interface TranscriptLine {
  readonly id: string;
  readonly segments: readonly TranscriptSegment[];
  readonly questions: readonly AskedQuestion[];
}

/**
 * Answers a file of transcripts line by line: one JSON line in, one JSON line out.
 *
 * Holds one transcript at a time; empty lines are passed over, a malformed one ends the run.
 */
export async function* passagesLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  // Read before the first question waits for it.
  standardLexicon();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, segments, questions } = parseLine(line, number);
    const index = indexTranscript(segments);
    const answers = answerQuestions(
      index,
      questions.map(({ text }) => text),
    );
    yield outLine(
      id,
      questions.flatMap((question, at) => {
        const answer = answers[at];
        return answer === undefined ? [] : [{ question: question.id, ...answer }];
      }),
    );
  }
}

function outLine(id: string, answers: readonly ({ readonly question: string } & Answer)[]): string {
  return JSON.stringify({ id, answers });
}

function parseLine(line: string, number: number): TranscriptLine {
  const value = parseJson(line, number);
  const { id, segments, questions } = fieldsOf(value);
  if (typeof id !== 'string') throw new PassagesFormatError(number, 'id is not a text');
  if (!Array.isArray(segments)) throw new PassagesFormatError(number, 'segments is not a list');
  if (!Array.isArray(questions)) throw new PassagesFormatError(number, 'questions is not a list');
  return {
    id,
    segments: segments.map((segment) => segmentOf(segment, number)),
    questions: questions.map((question) => questionOf(question, number)),
  };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new PassagesFormatError(number, 'is not JSON');
  }
}

function segmentOf(value: unknown, number: number): TranscriptSegment {
  const { i, speaker, text } = fieldsOf(value);
  if (typeof i !== 'number' || typeof speaker !== 'string' || typeof text !== 'string') {
    throw new PassagesFormatError(number, 'a segment lacks i, speaker or text');
  }
  return { i, speaker, text };
}

function questionOf(value: unknown, number: number): AskedQuestion {
  const { id, text } = fieldsOf(value);
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw new PassagesFormatError(number, 'a question lacks id or text');
  }
  return { id, text };
}

function fieldsOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
