import { aliasesOfTown } from './town-aliases.js';
import type { ValueBook } from './value-book.js';
import { fold, foldedRuns } from './folding.js';
import { isDutchWord } from './vocabulary.js';

type Words = readonly string[];

const QUARTER = /[ -](?:noord|zuid|oost|west|zuidoost|zuidwest|noordoost|noordwest|centrum)$/;

/** A town as it is called, and each half of a double one. */
export function writeTown(
  book: ValueBook,
  town: string | null | undefined,
  role: 'town' | 'birthplace',
): void {
  const name = fold(town ?? '').trim();
  if (name === '') return;
  const type = role === 'town' ? 'TOWN' : 'BIRTHPLACE';
  const replacement = role === 'town' ? '[woonplaats]' : '[geboorteplaats]';
  for (const alias of new Set([...aliasesOf(name), ...halvesOf(name)]))
    book.addPhrase(role, type, foldedRuns(alias), { replacement });
}

/** Its names in other tongues, and `R'dam` and `M'tricht`: its letter and its end. */
const aliasesOf = (name: string): Words => [
  ...new Set([name, ...aliasesOfTown(name)].flatMap((form) => [form, ...clipped(form)])),
];

function clipped(name: string): Words {
  if (!/^[a-z]{6,}$/.test(name)) return [];
  const ends = Array.from({ length: name.length - 4 }, (_, at) => name.slice(at + 2));
  const telling = ends.filter((end) => end === 'dam' || (end.length > 3 && !isDutchWord(end)));
  return telling.map((end) => `${name.charAt(0)}'${end}`);
}

function halvesOf(name: string): Words {
  if (QUARTER.test(name)) return [name.replace(QUARTER, '')];
  const [lead = ''] = name.split(/ (?:aan|a\/d|bij|op|onder|over) /);
  if (lead !== name && lead.length > 4 && /^[a-z]+$/.test(lead) && !isDutchWord(lead))
    return [lead];
  const halves = name.split(/-/);
  return halves.length === 2
    ? halves.filter((half) => half.length > 4 && /^[a-z]+$/.test(half) && !isDutchWord(half))
    : [];
}
