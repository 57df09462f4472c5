import { foldedRuns } from './folding.js';
import { addTo } from './lists.js';

type Words = readonly string[];

/** Kinds of institutions with their short forms, each written for the other. */
const KINDS: readonly (readonly [string, string])[] = [
  ['voortgezet onderwijs', 'vo'],
  ['openbare basisschool', 'obs'],
  ['christelijke basisschool', 'cbs'],
  ['katholieke basisschool', 'kbs'],
  ['basisschool', 'bs'],
  ['scholengemeenschap', 'sg'],
  ['hockeyclub', 'hc'],
  ['hockeyvereniging', 'hv'],
  ['voetbalvereniging', 'vv'],
  ['voetbalclub', 'vc'],
  ['voetbalclub', 'fc'],
  ['sportvereniging', 'sv'],
  ['sportclub', 'sc'],
  ['tennisvereniging', 'tv'],
  ['tennisclub', 'tc'],
  ['tafeltennisvereniging', 'ttv'],
  ['tafeltennisclub', 'ttc'],
  ['korfbalvereniging', 'kv'],
  ['korfbalclub', 'kc'],
  ['atletiekvereniging', 'av'],
  ['zwemvereniging', 'zv'],
  ['zwemclub', 'zc'],
  ['turnvereniging', 'tv'],
  ['gymnastiekvereniging', 'gv'],
  ['volleybalvereniging', 'vv'],
  ['handbalvereniging', 'hv'],
  ['basketbalvereniging', 'bv'],
  ['basketbalclub', 'bc'],
  ['huisartsenpraktijk', 'hap'],
  ['huisartsenpraktijk', 'praktijk'],
  ['gezondheidscentrum', 'gzc'],
  ['gezondheidscentrum', 'gc'],
];

/** How one kind is written, and how it may be written instead. */
interface OtherKind {
  readonly from: Words;
  readonly to: Words;
}

/** By the first word of the way a kind is written. */
const OTHER_KINDS = new Map<string, OtherKind[]>();

for (const [long, short] of KINDS) {
  const words = long.split(' ');
  addTo(OTHER_KINDS, words[0] ?? '', { from: words, to: [short] });
  addTo(OTHER_KINDS, short, { from: [short], to: words });
}

/** `hc oss` for `hockeyclub oss`, and the other way. */
export function byKind(words: Words): readonly Words[] {
  return words.flatMap((head, at) =>
    (OTHER_KINDS.get(head) ?? [])
      .filter(
        ({ from }) =>
          words.length > from.length && from.every((word, next) => words[at + next] === word),
      )
      .map(({ from, to }) => [...words.slice(0, at), ...to, ...words.slice(at + from.length)]),
  );
}

const SHORTEST_JOINED = 7;

/** `andreascollege` for `andreas college`. */
export function asOneWord(words: Words): readonly Words[] {
  const whole = words.join('');
  const lettered = words.length > 1 && /^\p{L}+$/u.test(whole);
  return lettered && whole.length >= SHORTEST_JOINED ? [[whole]] : [];
}

/** `DeetosSnel` in two words. */
export const unjoined = (name: string): Words =>
  foldedRuns(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));

/** Without its article in front: `Kleine Keizer` of `De Kleine Keizer`. */
export const withoutArticle = ([lead = '', ...rest]: Words): readonly Words[] =>
  /^(?:de|het|t|the|la|le|el)$/.test(lead) && rest.join('').length > 3 ? [rest] : [];

/** Abbreviations in capitals that are a part of a name. */
export const acronymsIn = (name: string): readonly Words[] =>
  name.match(/\b[A-Z]{3,5}\b/g)?.map((word) => foldedRuns(word)) ?? [];
