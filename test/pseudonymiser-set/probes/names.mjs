/** Reads which names of a vault a mention is made of, and writes it with other names and a disguise. */
import {
  diminutive,
  genitive,
  glued,
  hyphenated,
  scanned,
  spelled,
  TYPOS,
  withoutMarks,
} from './damage.mjs';

const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'");
const whole = (prefix, surname) => (prefix ? `${prefix} ${surname}` : surname);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Old written names with what they become, longest first. */
export function namePairs(old, now) {
  const pairs = [];
  const add = (from, part) => from && pairs.push({ from: fold(from), ...part });
  const family = (one, other, key, own = false) => {
    if (!one[key]) return;
    add(whole(one.prefix, one[key]), {
      kind: 'family',
      prefix: other.prefix,
      text: other[key],
      own,
    });
    add(one[key], { kind: 'family', prefix: '', text: whole(other.prefix, other[key]), own });
  };
  add(old.callName, { kind: 'given', text: now.callName, own: true });
  old.givenNames?.forEach((name, at) =>
    add(name, { kind: 'given', text: now.givenNames[at], own: true }),
  );
  old.nicknames?.forEach((name, at) =>
    add(name, { kind: 'given', text: now.nicknames[at], own: true }),
  );
  family(old, now, 'surname', true);
  for (const list of ['parents', 'siblings'])
    old[list]?.forEach((one, at) => {
      add(one.givenName, { kind: 'given', text: now[list][at].givenName });
      family(one, now[list][at], 'surname');
      family(one, now[list][at], 'marriedName');
    });
  return pairs.sort((a, b) => b.from.length - a.from.length);
}

const isLetter = (character) => /[\p{L}\d]/u.test(character ?? '');

/** The names a mention is made of; nothing where something else is in it. The letters of the child become its own. */
export function readMention(text, pairs, letters = '') {
  const low = fold(text);
  if (low.length !== text.length) return undefined;
  const parts = [];
  for (let at = 0; at < text.length;) {
    const pair = isLetter(low[at - 1])
      ? undefined
      : pairs.find(({ from }) => low.startsWith(from, at) && !isLetter(low[at + from.length]));
    if (pair) parts.push(pair);
    else parts.push({ kind: 'link', text: text[at] });
    at += pair ? pair.from.length : 1;
  }
  return asInitials(parts, letters);
}

/** Single capitals between the names are initials; other letters make it no mention that can be cast. */
function asInitials(parts, letters) {
  const others = parts.filter(({ kind, text }) => kind === 'link' && /\p{L}/u.test(text));
  const isInitial = (text) => letters !== '' && /\p{Lu}/u.test(text);
  if (others.length === parts.length || others.some(({ text }) => !isInitial(text)))
    return undefined;
  if (others.length > letters.length || parts.every(({ kind }) => kind === 'link'))
    return undefined;
  let used = 0;
  return parts.map((part) => (others.includes(part) ? { ...part, text: letters[used++] } : part));
}

function written(parts, change = (text) => text) {
  return parts
    .map(({ kind, text, prefix }, at) => {
      if (kind === 'link') return text;
      const name = change(text, at, kind) ?? text;
      const opens = kind === 'family' && at === 0;
      if (prefix) return `${opens ? capital(prefix) : prefix} ${name}`;
      return opens ? capital(name) : name;
    })
    .join('');
}

const single = (parts) => parts.filter(({ kind }) => kind !== 'link').length === 1;
const damaged = (parts, random, change) => {
  const places = parts.flatMap(({ kind }, at) => (kind === 'link' ? [] : [at]));
  const place = places[random(places.length)];
  let failed = false;
  const text = written(parts, (name, at) => {
    if (at !== place) return name;
    const made = change(name, random);
    failed = made === undefined || made === name;
    return made ?? name;
  });
  return failed ? undefined : text;
};
const typo = (kind) => (parts, random) => damaged(parts, random, TYPOS[kind]);
const last = (parts) => parts.at(-1).kind === 'given';
const alone = (parts) => single(parts) && parts[0].kind === 'given' && parts.length === 1;

/** Disguises of a mention as a whole. */
const DISGUISES = {
  plain: (parts) => written(parts),
  upper: (parts) => written(parts).toUpperCase(),
  lower: (parts) => written(parts).toLowerCase(),
  nodia: (parts) => withoutMarks(written(parts)),
  doubled: typo('doubled'),
  inserted: typo('inserted'),
  dropped: typo('dropped'),
  dropfirst: typo('dropfirst'),
  swapped: typo('swapped'),
  key: typo('key'),
  vowel: typo('vowel'),
  ocr: (parts, random) => damaged(parts, random, scanned),
  ocr2: (parts, random) =>
    damaged(parts, random, (name) => (name.length < 6 ? undefined : scanned(name, random, 2))),
  hyph: (parts, random) => damaged(parts, random, hyphenated),
  gen: (parts, random) => (last(parts) ? genitive(written(parts), random) : undefined),
  dimin: (parts) => (alone(parts) ? diminutive(written(parts)) : undefined),
  spell: (parts, random) => (alone(parts) ? spelled(written(parts), random) : undefined),
};

const initials = (vault, join, end) => vault.initials.split('.').filter(Boolean).join(join) + end;
/** Forms of the full name of the child. */
const FULL = {
  full: (v) => `${v.callName || v.givenNames[0]} ${whole(v.prefix, v.surname)}`,
  allgiven: (v) =>
    `${(v.givenNames.length > 0 ? v.givenNames : [v.callName]).join(' ')} ${whole(v.prefix, v.surname)}`,
  init: (v) => `${v.initials} ${whole(v.prefix, v.surname)}`,
  initspaced: (v) => `${initials(v, '. ', '.')} ${whole(v.prefix, v.surname)}`,
  initnodot: (v) => `${initials(v, '', '')} ${whole(v.prefix, v.surname)}`,
  oneinit: (v) => `${v.initials[0]}. ${whole(v.prefix, v.surname)}`,
  order: (v) => `${capital(whole(v.prefix, v.surname))}, ${v.initials}`,
  ordergiven: (v) => `${capital(whole(v.prefix, v.surname))}, ${v.callName || v.givenNames[0]}`,
  orderprefix: (v) => (v.prefix ? `${v.surname}, ${v.initials} ${v.prefix}` : undefined),
  orderupper: (v) =>
    `${whole(v.prefix, v.surname)}, ${v.callName || v.givenNames[0]}`.toUpperCase(),
  nopref: (v) => (v.prefix ? `${v.callName || v.givenNames[0]} ${v.surname}` : undefined),
  glued: (v) => glued(`${v.callName || v.givenNames[0]}${v.prefix}${v.surname}`),
  snake: (v) => `${glued(v.callName || v.givenNames[0])}_${glued(v.surname)}`,
  familyinit: (v) => (v.prefix ? undefined : `${v.callName || v.givenNames[0]} ${v.surname[0]}.`),
};

function choose(forms, random, value) {
  const names = Object.keys(forms);
  for (let time = 0; time < 12; time += 1) {
    const variant = names[random(names.length)];
    const text = forms[variant](value, random);
    if (text) return { text, variant };
  }
  return { text: forms[names[0]](value, random), variant: names[0] };
}

/** Writes a mention anew; now and then the child in full. */
export function writeMention(parts, vault, random) {
  if (random(3) === 0) return { text: written(parts), variant: 'plain' };
  const own = parts.some((part) => part.own);
  if (own && vault.surname && random(4) === 0) return choose(FULL, random, vault);
  return choose(DISGUISES, random, parts);
}

export const writePlain = (parts) => written(parts);
