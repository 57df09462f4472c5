import type { Candidate } from './candidate.js';
import { fold } from './folding.js';
import { isDutchWord } from './vocabulary.js';

const LONGEST = 64;
const OF_NAME = /[\p{L}\p{M}\p{N}_]/u;

const isName = ({ type, verdict }: Candidate): boolean =>
  verdict === 'certain' && /^(?:NAME|RELATIVE_NAME|HANDLE)$/.test(type);

/** What stands around a name and belongs to one user name with it. */
function userNameAround(text: string, { start, end }: Candidate): readonly [number, number] {
  let [from, to] = [start, end];
  while (start - from < LONGEST && OF_NAME.test(text.charAt(from - 1))) from -= 1;
  while (to - end < LONGEST && OF_NAME.test(text.charAt(to))) to += 1;
  return [from, to];
}

const PIECE = 4;

/** `_xx15`, `x_`: figures and a few letters that are no word; in the name of a file they are of the file. */
const isOfAccount = (rest: string): boolean =>
  rest.includes('_') &&
  fold(rest)
    .split(/[_\d]+/)
    .every((piece) => piece.length < PIECE && (piece.length < 2 || !isDutchWord(piece)));

/** What goes on behind a name of pieces, as `.echt` behind `storm.visser`; not the ending of a file or of an address. */
const GOES_ON = /^(?:[._][\p{L}\p{N}]{2,12})+(?![\p{L}\p{N}@/._-])/u;
const ENDING =
  /\.(?:pdf|docx?|jpe?g|png|mp[34]|txt|eml|heic|ogg|wav|xlsx?|zip|nl|com|org|net|example)$/i;
const OF_PIECES = /^[\p{L}\p{N}]+(?:[._][\p{L}\p{N}]+)+$/u;

function withEnding(text: string, candidate: Candidate): Candidate {
  const { start, end } = candidate;
  if (!OF_PIECES.test(text.slice(start, end))) return candidate;
  const [rest] = GOES_ON.exec(text.slice(end, end + LONGEST)) ?? [];
  return rest === undefined || ENDING.test(rest)
    ? candidate
    : { ...candidate, end: end + rest.length };
}

function grown(text: string, found: Candidate): Candidate {
  const candidate = withEnding(text, found);
  const [from, to] = userNameAround(text, candidate);
  const rest = `${text.slice(from, candidate.start)}${text.slice(candidate.end, to)}`;
  if (rest === '' || text.charAt(to) === '.' || text.charAt(to) === '-') return candidate;
  return isOfAccount(rest) ? { ...candidate, start: from, end: to } : candidate;
}

/** A name in a user name takes what is left of it along: `fleur_xx15`, `x_fleur_x`, `storm.visser.echt`. */
export function wholeUserNames(
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates.map((candidate, at) => {
    if (!isName(candidate)) return candidate;
    const whole = grown(text, candidate);
    const free =
      whole.start >= (candidates[at - 1]?.end ?? 0) &&
      whole.end <= (candidates[at + 1]?.start ?? text.length);
    return free ? whole : candidate;
  });
}
