/** How the numbers, dates and places of a vault are written: each form by its name. */
import { scanned, TYPOS } from './damage.mjs';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const SHORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const UNITS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

export function inWords(number) {
  if (number < 20) return UNITS[number];
  if (number < 100) {
    const unit = number % 10;
    const tens = TENS[Math.floor(number / 10) - 2];
    return unit === 0 ? tens : `${UNITS[unit]}${unit === 2 || unit === 3 ? 'ën' : 'en'}${tens}`;
  }
  const hundreds = Math.floor(number / 100);
  return `${hundreds === 1 ? '' : UNITS[hundreds]}honderd${number % 100 === 0 ? '' : inWords(number % 100)}`;
}

const ordinal = (day) =>
  day === 1
    ? 'eerste'
    : day === 3
      ? 'derde'
      : day === 8
        ? 'achtste'
        : day < 20
          ? `${inWords(day)}de`
          : `${inWords(day)}ste`;
const two = (number) => String(number).padStart(2, '0');
const looksLike = (text, random) => {
  const places = [...text].flatMap((letter, at) => (/[015]/.test(letter) ? [at] : []));
  const at = places[random(places.length || 1)];
  if (at === undefined) return undefined;
  return text.slice(0, at) + { 0: 'O', 1: 'l', 5: 'S' }[text[at]] + text.slice(at + 1);
};

const BIRTHS = {
  plain: ({ d, m, y }) => `${d} ${MONTHS[m - 1]} ${y}`,
  num: ({ d, m, y }) => `${two(d)}-${two(m)}-${y}`,
  slash: ({ d, m, y }) => `${d}/${m}/${y}`,
  dotted: ({ d, m, y }) => `${two(d)}.${two(m)}.${y}`,
  short: ({ d, m, y }) => `${d}-${m}-'${two(y % 100)}`,
  shortdots: ({ d, m, y }) => `${two(d)}.${two(m)}.${two(y % 100)}`,
  iso: ({ d, m, y }) => `${y}-${two(m)}-${two(d)}`,
  compact: ({ d, m, y }) => `${y}${two(m)}${two(d)}`,
  abbr: ({ d, m, y }) => `${d} ${SHORT[m - 1]}. ${y}`,
  upper: ({ d, m, y }) => `${d} ${SHORT[m - 1].toUpperCase()} ${y}`,
  nth: ({ d, m, y }) => `${d}e ${MONTHS[m - 1]} ${y}`,
  shortyear: ({ d, m, y }) => `${d} ${MONTHS[m - 1]} '${two(y % 100)}`,
  words: ({ d, m, y }) => `${inWords(d)} ${MONTHS[m - 1]} tweeduizend ${inWords(y - 2000)}`,
  ordinal: ({ d, m, y }) => `${ordinal(d)} ${MONTHS[m - 1]} tweeduizend${inWords(y - 2000)}`,
  twenty: ({ d, m, y }) => `${inWords(d)} ${MONTHS[m - 1]} twintig ${inWords(y - 2000)}`,
  spaces: ({ d, m, y }) => `${two(d)} ${two(m)} ${y}`,
  apart: ({ d, m, y }) => `${two(d)} - ${two(m)} - ${y}`,
  ocr: ({ d, m, y }, random) => looksLike(`${two(d)}-${two(m)}-${y}`, random),
  monthtypo: ({ d, m, y }, random) => {
    const month = MONTHS[m - 1].length < 5 ? undefined : TYPOS.swapped(MONTHS[m - 1], random);
    return month && `${d} ${month} ${y}`;
  },
  monthocr: ({ d, m, y }, random) => {
    const month = scanned(MONTHS[m - 1], random);
    return month && `${d} ${month} ${y}`;
  },
  english: ({ d, m, y }) =>
    `${'January February March April May June July August September October November December'.split(' ')[m - 1]} ${d}, ${y}`,
};

const grouped = (text, ...sizes) => {
  let at = 0;
  return sizes.map((size) => text.slice(at, (at += size)));
};
const NUMBERS = {
  BSN: {
    plain: (v) => v,
    dots: (v) => grouped(v, 4, 2, 3).join('.'),
    spaces: (v) => grouped(v, 3, 3, 3).join(' '),
    pairs: (v) => grouped(v, 2, 2, 2, 3).join(' '),
    hyphens: (v) => grouped(v, 3, 3, 3).join('-'),
    ocr: looksLike,
    slip: (v) => v.slice(0, 5) + String((Number(v[5]) + 3) % 10) + v.slice(6),
    break: (v) => grouped(v, 5, 4).join('\n'),
  },
  PHONE: {
    plain: (v) => v,
    hyphen: (v) => `${v.slice(0, 2)}-${v.slice(2)}`,
    fmt: (v) => grouped(v, 2, 2, 2, 2, 2).join(' '),
    dots: (v) => grouped(v, 2, 4, 4).join('.'),
    intl: (v) => `+31 ${v[1]} ${grouped(v.slice(2), 4, 4).join(' ')}`,
    intlzero: (v) => `+31 (0)${v.slice(1)}`,
    par: (v) => `(${v.slice(0, 2)}) ${v.slice(2)}`,
    double0: (v) => `0031${v.slice(1)}`,
    slash: (v) => `${v.slice(0, 2)}/${v.slice(2)}`,
    ocr: looksLike,
    words: (v) => [...v].map((digit) => UNITS[digit]).join(' '),
    tens: (v) =>
      `nul zes, ${grouped(v.slice(2), 2, 2, 2, 2)
        .map((pair) => (pair[0] === '0' ? `nul ${UNITS[pair[1]]}` : inWords(Number(pair))))
        .join(', ')}`,
  },
  POSTCODE: {
    plain: (v) => v,
    nospace: (v) => v.replace(' ', ''),
    lower: (v) => v.toLowerCase(),
    ocr: looksLike,
    break: (v) => v.replace(' ', '\n'),
    hyphen: (v) => v.replace(' ', '-'),
  },
  IBAN: {
    plain: (v) => v,
    spaces: (v) => v.match(/.{1,4}/g).join(' '),
    dots: (v) => v.match(/.{1,4}/g).join('.'),
    lower: (v) => v.toLowerCase(),
    part: (v) => v.slice(8),
    ocr: (v, random) => v.slice(0, 8) + (looksLike(v.slice(8), random) ?? v.slice(8)),
  },
  PLATE: {
    plain: (v) => v,
    nosep: (v) => v.replaceAll('-', ''),
    lower: (v) => v.toLowerCase(),
    spaces: (v) => v.replaceAll('-', ' '),
    lownosep: (v) => v.replaceAll('-', '').toLowerCase(),
  },
  OTHER_ID: {
    plain: (v) => v,
    spaces: (v) => (/^\d{6}$/.test(v) ? grouped(v, 3, 3).join(' ') : v),
    lower: (v) => v.toLowerCase(),
  },
  EMAIL: {
    plain: (v) => v,
    upper: (v) => v.toUpperCase(),
    at: (v) => v.replace('@', ' (at) '),
    words: (v) => v.replace('@', ' apenstaartje ').replaceAll('.', ' punt '),
  },
  HANDLE: {
    plain: (v) => v,
    at: (v) => `@${v}`,
    upper: (v) => v.toUpperCase(),
    words: (v) => v.replaceAll('.', ' punt ').replaceAll('_', ' underscore '),
  },
};

const PLACES = {
  plain: (v) => v,
  upper: (v) => v.toUpperCase(),
  lower: (v) => v.toLowerCase(),
  typo: (v, random) => (v.length < 6 ? undefined : Object.values(TYPOS)[random(7)](v, random)),
  ocr: (v, random) => (v.length < 5 ? undefined : scanned(v, random)),
};
const CLASSES = {
  plain: (v) => v,
  upper: (v) => v.toUpperCase(),
  lower: (v) => v.toLowerCase(),
  words: (v) => (/^groep \d$/.test(v) ? `groep ${inWords(Number(v.slice(6)))}` : undefined),
  abbr: (v) => (/^groep \d/.test(v) ? v.replace('groep', 'gr.') : undefined),
  glued: (v) => (/^(?:groep|klas) \S+$/.test(v) ? v.replace(' ', '') : undefined),
};
const ADDRESSES = {
  plain: (s, n, a) => `${s} ${n}${a}`,
  hyphen: (s, n, a) => `${s} ${n}${a && '-'}${a}`,
  space: (s, n, a) => `${s} ${n}${a && ' '}${a}`,
  nr: (s, n, a) => `${s} nr. ${n}${a}`,
  number: (s, n, a) => `${s}, nummer ${n}${a}`,
  upper: (s, n, a) => `${s} ${n}${a}`.toUpperCase(),
  lower: (s, n, a) => `${s} ${n}${a}`.toLowerCase(),
  words: (s, n) => `${s} ${inWords(Number(n))}`,
  part: (s) => s,
  typo: (s, n, a, random) =>
    s.length < 6 ? undefined : `${Object.values(TYPOS)[random(7)](s, random) ?? s} ${n}${a}`,
  ocr: (s, n, a, random) => (s.length < 5 ? undefined : `${scanned(s, random) ?? s} ${n}${a}`),
  abbr: (s, n, a) =>
    /(?:straat|laan|plein)$/.test(s)
      ? `${s
          .replace(/straat$/, 'str.')
          .replace(/laan$/, 'ln.')
          .replace(/plein$/, 'pln.')} ${n}${a}`
      : undefined,
  break: (s, n, a) => `${s}\n${n}${a}`,
};

function choose(forms, random, ...values) {
  const names = Object.keys(forms);
  for (let time = 0; time < 9; time += 1) {
    const variant = random(3) === 0 ? names[0] : names[random(names.length)];
    const text = forms[variant](...values, random);
    if (text) return { text, variant };
  }
  return { text: forms[names[0]](...values, random), variant: names[0] };
}

export const writeBirth = (iso, random) => {
  const [y, m, d] = iso.split('-').map(Number);
  return choose(BIRTHS, random, { d, m, y });
};
export const writeDay = (iso) => {
  const [, m, d] = iso.split('-').map(Number);
  return { text: `${d} ${MONTHS[m - 1]}`, variant: 'part' };
};
export const writeNumber = (type, value, random) => choose(NUMBERS[type], random, value);
export const writePlace = (value, random) => choose(PLACES, random, value);
export const writeClass = (value, random) => choose(CLASSES, random, value);
export const writeAddress = ({ street, number, addition }, random) =>
  choose(ADDRESSES, random, street, number, addition);
