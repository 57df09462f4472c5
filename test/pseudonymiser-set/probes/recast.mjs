/**
 * Casts a labelled document anew: other names, numbers and places in the vault, and each mention in another disguise.
 * The label keeps its type and says the disguise; what cannot be cast stays as it was and is scored neither way.
 */
import { namePairs, readMention, writeMention, writePlain } from './names.mjs';
import {
  writeAddress,
  writeBirth,
  writeClass,
  writeDay,
  writeNumber,
  writePlace,
} from './values.mjs';
import { otherVault } from './vaults.mjs';

/** Small, fast and repeatable. */
export function randomFrom(start) {
  let seed = start >>> 0;
  return (limit) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * limit);
  };
}

const figures = (text) => text.replace(/\D/g, '');
const letters = (text) => (text ?? '').toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The value of the new vault that stands in the place of an old one. */
function counterpart(old, now, text, list) {
  const at = (old[list] ?? []).findIndex(
    (value) =>
      letters(value) === letters(text) ||
      (figures(value).length > 5 && figures(text).endsWith(figures(value).slice(-8))),
  );
  return at < 0 ? undefined : now[list][at];
}

function contact(old, now, text, list) {
  const own = counterpart(old, now, text, list);
  if (own) return own;
  for (const kin of ['parents', 'siblings'])
    for (const [at, one] of (old[kin] ?? []).entries()) {
      const value =
        one[list] && now[kin][at][list] ? counterpart(one, now[kin][at], text, list) : undefined;
      if (value) return value;
    }
  return undefined;
}

const number = (type, read) => (world, text) => {
  const value = read(world, text);
  return value ? writeNumber(type, value, world.random) : undefined;
};

const CASTS = {
  DOB: ({ old, now, random }, text) => {
    const [year, , day] = old.dateOfBirth.split('-');
    if (!text.includes(String(Number(day))) && !/[a-z]{5}/i.test(text)) return undefined;
    return text.includes(year) || text.includes(year.slice(2)) || /duizend/.test(text)
      ? writeBirth(now.dateOfBirth, random)
      : writeDay(now.dateOfBirth);
  },
  BSN: number('BSN', ({ now }) => now.bsn),
  IBAN: number('IBAN', ({ now }) => now.iban),
  POSTCODE: number('POSTCODE', ({ now }) => now.address?.postcode),
  PHONE: number('PHONE', ({ old, now }, text) => contact(old, now, text, 'phones')),
  EMAIL: number('EMAIL', ({ old, now }, text) => contact(old, now, text, 'emails')),
  HANDLE: number('HANDLE', ({ old, now }, text) =>
    contact(old, now, text.replace(/^@/, ''), 'handles'),
  ),
  PLATE: number('PLATE', ({ old, now }, text) => counterpart(old, now, text, 'plates')),
  OTHER_ID: number('OTHER_ID', ({ old, now }, text) => {
    const at = (old.otherIds ?? []).findIndex(({ value }) => letters(value) === letters(text));
    return now.otherIds?.[at]?.value;
  }),
  ADDRESS: ({ old, now, random }, text) =>
    now.address?.street &&
    now.address.number &&
    letters(text).startsWith(letters(old.address.street).slice(0, 5))
      ? /\d/.test(text.slice(old.address.street.length))
        ? writeAddress(now.address, random)
        : { text: now.address.street, variant: 'part' }
      : undefined,
  TOWN: ({ old, now, random }, text) =>
    letters(text) === letters(old.address?.town) ? writePlace(now.address.town, random) : undefined,
  BIRTHPLACE: ({ old, now, random }, text) =>
    letters(text) === letters(old.placeOfBirth) ? writePlace(now.placeOfBirth, random) : undefined,
  SCHOOL: ({ old, now, random }, text) =>
    letters(text) === letters(old.school?.name) ? writePlace(now.school.name, random) : undefined,
  CLASS: ({ old, now, random }, text) =>
    letters(text) === letters(old.school?.class) ? writeClass(now.school.class, random) : undefined,
  CLUB: ({ old, now, random }, text) =>
    letters(text) === letters(old.sportsClub) ? writePlace(now.sportsClub, random) : undefined,
  GP: ({ old, now, random }, text) =>
    letters(text) === letters(old.gp) ? writePlace(now.gp, random) : undefined,
};

const OF_CALL_NAME = /^(?:plain|gen|dimin|dim|nick|typo|ocr|lower|upper|spell)$/;

function castMention(world, { text, type, variant }) {
  if (type !== 'NAME' && type !== 'RELATIVE_NAME') return CASTS[type]?.(world, text);
  const initials = type === 'NAME' ? world.now.initials.replaceAll('.', '') : '';
  const parts = readMention(text, world.pairs, initials);
  if (parts)
    return isOfBearer(parts, type) ? writeMention(parts, world.now, world.random) : undefined;
  const called = type === 'NAME' && OF_CALL_NAME.test(variant) && /^\p{L}+$/u.test(text);
  return called && startsAlike(world.old, text)
    ? { text: world.now.callName, variant: 'plain' }
    : undefined;
}

/** A mention of the child by the family name of a parent cannot be cast. */
const isOfBearer = (parts, type) =>
  type !== 'NAME' || parts.every(({ kind, own }) => kind !== 'family' || own);

/** Damaged or not, it is what the child is called. */
const startsAlike = ({ callName }, text) =>
  Boolean(callName) && letters(text).slice(0, 2) === letters(callName).slice(0, 2);

/** Somebody else of the name keeps it; a word that is no name any more is scored neither way. */
function castOther(world, { text, kind }) {
  if (kind === 'town_other_reason' && letters(text) === letters(world.old.address?.town))
    return { text: world.now.address.town };
  const parts =
    kind === 'same_name_official' || kind === 'suspect_data'
      ? readOther(text, world.pairs)
      : undefined;
  if (parts) return { text: writePlain(parts) };
  const low = ` ${text.toLowerCase()} `;
  return world.pairs.some(({ from }) => low.includes(from)) ? undefined : { text };
}

/** `mr. A. Haddad`: a title and initials in front of a family name. */
function readOther(text, pairs) {
  const parts = readMention(text.replace(/^\p{L}[\p{L}. ]*?(?=[A-Z]\. )/u, ''), pairs);
  return parts && text.startsWith(parts[0].text) ? parts : undefined;
}

export function recast(document, seed) {
  const random = randomFrom(seed * 7_919 + document.text.length);
  const { vault, hard } = otherVault(document.vault, document.text, random);
  const world = {
    old: document.vault,
    now: vault,
    pairs: namePairs(document.vault, vault),
    random,
  };
  const marks = [
    ...document.spans.map((mark) => ({ ...mark, list: 'spans' })),
    ...document.negatives.map((mark) => ({ ...mark, list: 'negatives' })),
    ...document.neutral.map((mark) => ({ ...mark, list: 'neutral' })),
  ].sort((a, b) => a.start - b.start);
  const made = {
    id: `${document.id}/${seed}`,
    hard,
    vault,
    text: '',
    spans: [],
    negatives: [],
    neutral: [],
  };
  let from = 0;
  for (const { list, ...mark } of marks) {
    if (mark.start < from) continue;
    made.text += document.text.slice(from, mark.start);
    from = mark.end;
    const cast =
      list === 'spans'
        ? castMention(world, mark)
        : list === 'negatives'
          ? castOther(world, mark)
          : undefined;
    const start = made.text.length;
    made.text += cast?.text ?? document.text.slice(mark.start, mark.end);
    const place = {
      ...mark,
      start,
      end: made.text.length,
      text: made.text.slice(start),
      variant: cast?.variant,
    };
    made[cast ? list : 'neutral'].push(place);
  }
  made.text += document.text.slice(from);
  return made;
}
