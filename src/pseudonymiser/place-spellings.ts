import { foldedRuns } from './folding.js';

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

const PAIRS = KINDS.map(([long, short]) => [long.split(' '), [short]] as const);

function replaced(words: Words, from: Words, to: Words): readonly Words[] {
  const at = words.findIndex((_, index) =>
    from.every((word, next) => words[index + next] === word),
  );
  const rest = words.length - from.length;
  return at < 0 || rest < 1
    ? []
    : [[...words.slice(0, at), ...to, ...words.slice(at + from.length)]];
}

/** `hc oss` for `hockeyclub oss`, and the other way. */
export function byKind(words: Words): readonly Words[] {
  return PAIRS.flatMap(([long, short]) => [
    ...replaced(words, long, short),
    ...replaced(words, short, long),
  ]);
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
