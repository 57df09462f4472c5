import { cardText } from './card-text.js';
import { FileRefused, type Limits, type OpenedFile } from './format.js';
import { rewrite } from './text-map.js';

/** Opens a plain text. What is served is UTF-8, whatever came in. */
export function openPlainText(bytes: Buffer, limits: Limits): OpenedFile {
  const text = cardText(decodeText(bytes));
  if (text.length > limits.textLength) throw new FileRefused('too-much-text');
  if (text.trim() === '') throw new FileRefused('without-text');
  return {
    format: 'TXT',
    text,
    sheets: [],
    redact: (edits) => {
      const whole = { start: 0, end: text.length, target: undefined };
      const [changed] = rewrite([whole], text, edits);
      return Promise.resolve({ bytes: Buffer.from(changed?.text ?? text, 'utf8'), removals: {} });
    },
    close: () => undefined,
  };
}

/** UTF-8 when it is, UTF-16 when it says so, and what Windows wrote before that otherwise. */
export function decodeText(bytes: Buffer): string {
  const encoding = byMark(bytes);
  const text = decoded(bytes, encoding ?? 'utf-8') ?? decoded(bytes, 'windows-1252');
  if (text === undefined) throw new FileRefused('damaged');
  return text.replaceAll('\u0000', ' ');
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
