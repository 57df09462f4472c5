/** Gives the bearer of a vault, and its household, other names and places. */
import { CLASSES, CLUBS, DOCTORS, FAMILY, GIVEN, SCHOOLS, STREETS, TOWNS } from './pools.mjs';
import { glued } from './damage.mjs';

const digits = (count, random) => Array.from({ length: count }, () => random(10)).join('');
const capitals = (count, random) =>
  Array.from({ length: count }, () => 'ABDEGHJKLNPRSTXZ'[random(16)]).join('');

/** A number of the test series that passes the eleven test. */
export function bsn(random) {
  for (;;) {
    const value = `9999${digits(5, random)}`;
    const sum = [...value].reduce((so, digit, at) => so + digit * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) return value;
  }
}

function iban(random) {
  const [bank, account] = [['ABNA', 'INGB', 'RABO', 'TRIO'][random(4)], digits(10, random)];
  const figures = [...`${bank}NL00`].map((letter) => parseInt(letter, 36)).join('');
  const whole = `${figures.slice(0, 8)}${account}${figures.slice(8)}`;
  let rest = 0;
  for (const digit of whole) rest = (rest * 10 + Number(digit)) % 97;
  return `NL${String(98 - rest).padStart(2, '0')}${bank}${account}`;
}

/** A pool that gives each of its values once, and no word that the text holds already. */
function draw(pool, random, taken) {
  for (let time = 0; time < 40; time += 1) {
    const value = pool[random(pool.length)];
    if (!taken(value)) {
      return value;
    }
  }
  return pool[random(pool.length)];
}

function drawer(random, text) {
  const used = new Set();
  const low = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  return (pool) => {
    const value = draw(pool, random, (one) => {
      const word = one.split('|').at(-1).toLowerCase();
      return used.has(one) || low.includes(` ${word.replace(/[^\p{L}\d]+/gu, ' ')} `);
    });
    used.add(value);
    return value;
  };
}

const initialsOf = (givens) => givens.map((given) => `${given[0]}.`).join('');

/** Draws what is hard about this family, and names to fit. */
function household(vault, random, take) {
  const kinds = Object.keys(GIVEN);
  const families = Object.keys(FAMILY);
  const hard = { given: kinds[random(kinds.length)], family: families[random(families.length)] };
  const byOld = new Map();
  const family = (old) => {
    if (!old) return { prefix: '', surname: '' };
    if (!byOld.has(old)) {
      const kind = byOld.size === 0 ? hard.family : families[random(families.length)];
      const [prefix, surname] = take(FAMILY[kind]).split('|');
      byOld.set(old, { prefix, surname });
    }
    return byOld.get(old);
  };
  const given = (kind = kinds[random(kinds.length)]) => take(GIVEN[kind]);
  return { hard, family, given };
}

function child(vault, { hard, family, given }) {
  const called = given(hard.given);
  const same = vault.givenNames?.[0] === vault.callName;
  const givens = (vault.givenNames ?? []).map((_, at) => (at === 0 && same ? called : given()));
  const { prefix, surname } = family(vault.surname);
  return {
    callName: vault.callName ? called : '',
    givenNames: givens,
    initials: initialsOf(givens.length > 0 ? givens : [called]),
    prefix,
    surname,
    nicknames: (vault.nicknames ?? []).map(() => given('plain')),
  };
}

function relative(old, { family, given }, random) {
  const { prefix, surname } = family(old.surname);
  const name = old.givenName ? given() : old.givenName;
  return {
    ...old,
    givenName: name,
    prefix,
    surname,
    ...(old.marriedName ? { marriedName: family(old.marriedName).surname } : {}),
    ...(old.initials ? { initials: `${name?.[0] ?? 'A'}.` } : {}),
    ...(old.phones ? { phones: old.phones.map(() => `06${digits(8, random)}`) } : {}),
    ...(old.emails
      ? { emails: old.emails.map(() => `${glued(name ?? 'x')}.${glued(surname)}@example.nl`) }
      : {}),
  };
}

function places(vault, random, take) {
  const { address = {}, school } = vault;
  return {
    dateOfBirth:
      vault.dateOfBirth &&
      `${2008 + random(10)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    placeOfBirth: vault.placeOfBirth && take(TOWNS),
    bsn: vault.bsn && bsn(random),
    iban: vault.iban && iban(random),
    address: {
      street: address.street && take(STREETS),
      number: address.number && String(2 + random(190)),
      addition: address.number ? ['', '', 'A', 'B', 'bis', 'III'][random(6)] : '',
      postcode: address.postcode && `${1011 + random(8900)} ${capitals(2, random)}`,
      town: address.town && take(TOWNS),
    },
    school: school && { name: school.name && take(SCHOOLS), class: school.class && take(CLASSES) },
    sportsClub: vault.sportsClub && take(CLUBS),
    gp: vault.gp && take(DOCTORS),
    phones: (vault.phones ?? []).map(() => `06${digits(8, random)}`),
    plates: (vault.plates ?? []).map(
      () => `${capitals(2, random)}-${digits(3, random)}-${capitals(1, random)}`,
    ),
    otherIds: (vault.otherIds ?? []).map(({ kind }) => ({ kind, value: digits(6, random) })),
  };
}

/** Another vault of the same shape for a text that holds none of its words. */
export function otherVault(vault, text, random) {
  const take = drawer(random, text);
  const home = household(vault, random, take);
  const names = child(vault, home);
  const handle = `${glued(names.callName || names.givenNames[0] || 'kind')}${['.', '_', ''][random(3)]}${glued(names.surname).slice(0, 3)}${10 + random(90)}`;
  return {
    hard: home.hard,
    vault: {
      ...vault,
      ...names,
      ...places(vault, random, take),
      emails: (vault.emails ?? []).map(
        () => `${glued(names.callName)}.${glued(names.surname)}@example.com`,
      ),
      handles: (vault.handles ?? []).map((_, at) =>
        at === 0 ? handle : `${capitals(1, random).toLowerCase()}x_${digits(4, random)}`,
      ),
      parents: (vault.parents ?? []).map((one) => relative(one, home, random)),
      siblings: (vault.siblings ?? []).map((one) => relative(one, home, random)),
    },
  };
}
