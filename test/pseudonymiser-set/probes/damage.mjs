/** Every way in which a written name or number comes to differ from what the vault knows. */

const KEYS = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 'f',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'a',
  t: 'y',
  u: 'i',
  v: 'b',
  w: 'e',
  x: 'z',
  y: 'u',
  z: 'x',
};
const VOWELS = { a: 'e', e: 'i', i: 'e', o: 'u', u: 'o', y: 'i' };
const SCANS = [
  ['m', 'rn'],
  ['l', '1'],
  ['i', '1'],
  ['o', '0'],
  ['O', '0'],
  ['d', 'cl'],
  ['S', '5'],
  ['B', '8'],
  ['w', 'vv'],
  ['I', 'l'],
  ['l', 'I'],
  ['rn', 'm'],
  ['e', 'c'],
  ['u', 'ii'],
  ['h', 'li'],
  ['g', '9'],
  ['s', '5'],
  ['t', 'f'],
  ['n', 'ri'],
  ['b', '6'],
];
const bare = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[đĐ]/g, 'd');
const asCase = (letter, like) =>
  like === like.toUpperCase() && /\p{L}/u.test(like) ? letter.toUpperCase() : letter;
const letters = (text) => [...text].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));

function at(text, random, change, from = 1) {
  const places = letters(text).filter((place) => place >= from);
  if (places.length === 0) return undefined;
  const place = places[random(places.length)];
  return change(text, place);
}

/** One slip of the hand by class; nothing where it makes no other word. */
export const TYPOS = {
  doubled: (text, random) =>
    at(text, random, (word, i) => word.slice(0, i) + word[i].toLowerCase() + word.slice(i)),
  inserted: (text, random) =>
    at(
      text,
      random,
      (word, i) => word.slice(0, i) + (KEYS[bare(word[i]).toLowerCase()] ?? 'e') + word.slice(i),
    ),
  dropped: (text, random) =>
    letters(text).length < 4
      ? undefined
      : at(text, random, (word, i) => word.slice(0, i) + word.slice(i + 1)),
  dropfirst: (text) =>
    letters(text).length < 5 ? undefined : text[1].toUpperCase() + text.slice(2),
  swapped: (text, random) =>
    letters(text).length < 4
      ? undefined
      : at(text, random, (word, i) =>
          /\p{L}/u.test(word[i + 1] ?? '')
            ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
            : undefined,
        ),
  key: (text, random) =>
    letters(text).length < 4
      ? undefined
      : at(
          text,
          random,
          (word, i) =>
            word.slice(0, i) +
            asCase(KEYS[bare(word[i]).toLowerCase()] ?? 'e', word[i]) +
            word.slice(i + 1),
        ),
  vowel: (text, random) => {
    const places = letters(text).filter((i) => i > 0 && VOWELS[bare(text[i])]);
    const i = places[random(places.length || 1)];
    return i === undefined || text.length < 4
      ? undefined
      : text.slice(0, i) + VOWELS[bare(text[i])] + text.slice(i + 1);
  },
};

/** What a scanner makes of a text, in one place or in two. */
export function scanned(text, random, times = 1) {
  let made = text;
  for (let time = 0; time < times; time += 1) {
    const fitting = SCANS.filter(([from]) => made.includes(from));
    if (fitting.length === 0) return time === 0 ? undefined : made;
    const [from, to] = fitting[random(fitting.length)];
    const places = [...made.matchAll(new RegExp(from, 'g'))].map(({ index }) => index);
    const place = places[random(places.length)];
    made = made.slice(0, place) + to + made.slice(place + from.length);
  }
  return made;
}

/** `Kra-` and on the next line `mer`. */
export function hyphenated(text, random) {
  const places = [...text].flatMap((_, i) =>
    i > 1 &&
    i < text.length - 2 &&
    /\p{Ll}{2}/u.test(text.slice(i - 1, i + 1)) &&
    /[^\p{L}]|\p{L}{2}/u.test(text.slice(i, i + 2))
      ? [i]
      : [],
  );
  const place = places[random(places.length || 1)];
  return place === undefined ? undefined : `${text.slice(0, place)}-\n${text.slice(place)}`;
}

export function diminutive(name) {
  const low = name.toLowerCase();
  if (/[aeiou]$/.test(bare(low))) return `${name}tje`;
  if (/[^aeiou][aeiou][lmnrbg]$/.test(low))
    return /m$/.test(low) ? `${name}metje`.replace('mmm', 'mm') : `${name}${low.at(-1)}etje`;
  if (/m$/.test(low)) return `${name}pje`;
  return /[lnrw]$/.test(low) ? `${name}tje` : `${name}je`;
}

export const genitive = (name, random) =>
  /[sxz]$/.test(name)
    ? `${name}’`
    : /[aiouy]$/.test(bare(name))
      ? `${name}’s`
      : `${name}${['s', "'s"][random(2)]}`;

const SPELLING = [
  (parts) => parts.join('-'),
  (parts) => parts.join(' '),
  (parts) => parts.join('.'),
  (parts) => parts.join(', '),
  (parts) => parts.join('-').toLowerCase(),
];
export const spelled = (name, random) =>
  /^\p{L}{3,}$/u.test(name)
    ? SPELLING[random(SPELLING.length)]([...name.toUpperCase()])
    : undefined;

export const withoutMarks = (name) => (bare(name) === name ? undefined : bare(name));
export const glued = (name) =>
  bare(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
