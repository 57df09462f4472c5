import { compileIdentity } from './compile.js';
import { pseudonymise } from './engine.js';
import { unreadableField } from './identity-shape.js';
import { readIdentity } from './read-identity.js';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function answer(line: string, number: number): string {
  const document: unknown = JSON.parse(line);
  if (!isRecord(document) || typeof document['text'] !== 'string') {
    // The line itself stays out of the message: it may hold a name.
    throw new TypeError(`line ${number} is not an object with a text`);
  }
  const unreadable = unreadableField(document['vault']);
  if (unreadable !== undefined) throw new TypeError(`line ${number}: ${unreadable} cannot be read`);
  const { text, spans } = pseudonymise(document['text'], [
    compileIdentity(readIdentity(document['vault'])),
  ]);
  const places = spans.map(({ start, end, type, certain }) => ({ start, end, type, certain }));
  return JSON.stringify({ id: document['id'], spans: places, text });
}

/**
 * Maps `{id,text,vault}` JSON lines to `{id,spans,text}` lines, one at a time.
 *
 * Stops at the first line that is no document, or whose vault cannot be read whole; its number is named, its content never.
 */
export async function* pseudonymiseLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield answer(line, number);
  }
}
