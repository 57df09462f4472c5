import { compileIdentity, findIdentifiers, type KnownIdentity } from '../index.js';

export type Verdict = 'certain' | 'doubtful' | 'partly' | 'untouched';

/** What becomes of the one stretch between the angle quotes; `partly` when a letter or figure of it stays. */
export function verdictOn(marked: string, identity: KnownIdentity): Verdict {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  const spans = findIdentifiers(text, [compileIdentity(identity)]).filter(
    (found) => found.start < end && found.end > start,
  );
  const [first] = spans;
  if (first === undefined) return 'untouched';
  if (!first.certain) return 'doubtful';
  const open = Array.from(text.slice(start, end)).some(
    (letter, at) =>
      /[\p{L}\p{N}]/u.test(letter) &&
      !spans.some((span) => span.certain && span.start <= start + at && span.end > start + at),
  );
  return open ? 'partly' : 'certain';
}
