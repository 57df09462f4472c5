import type { KnownIdentity } from '../../src/pseudonymiser/index.js';
import {
  bare,
  capital,
  doubled,
  dropped,
  keyed,
  misread,
  misreadAll,
  scanned,
  swapped,
  torn,
} from './damage.js';
import type { Form } from './name-forms.js';
import {
  codeForms,
  contactForms,
  numberForms,
  phoneForms,
  saidFigures,
  swapAt,
} from './number-forms.js';
import { SMALL } from './numerals.js';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const TENS = ['', '', 'twintig', 'dertig'];
const ORDINALS =
  'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
    ' ',
  );
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

function words(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const [ten = '', unit] = [TENS[Math.floor(number / 10)], number % 10];
  return unit === 0 ? ten : `${SMALL[unit]}${unit === 2 || unit === 3 ? 'ën' : 'en'}${ten}`;
}
const ordinal = (number: number): string => ORDINALS[number] ?? `${words(number)}ste`;
const two = (number: number): string => String(number).padStart(2, '0');

function dateForms({ dateOfBirth }: KnownIdentity): Form[] {
  const [year = 0, month = 0, day = 0] = (dateOfBirth ?? '').split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  const abbr = name === 'maart' ? 'mrt' : name.slice(0, 3);
  const y2 = two(year % 100);
  const yearWords = `tweeduizend ${words(year % 100)}`;
  const glue = `tweeduizend${words(year % 100)}`;
  const [d, m] = [two(day), two(month)];
  const made: [string, readonly string[]][] = [
    [
      'figures',
      [`${day}-${month}-${year}`, `${d}-${m}-${year}`, `${d}/${m}/${year}`, `${d}.${m}.${year}`],
    ],
    [
      'figures short',
      [`${d}-${m}-${y2}`, `${day}/${month}/${y2}`, `${d}.${m}.${y2}`, `${day}-${month}-'${y2}`],
    ],
    ['iso', [`${year}-${m}-${d}`, `${year}${m}${d}`, `${year}/${m}/${d}`]],
    ['glued', [`${d}${m}${year}`, `${d}${m}${y2}`]],
    [
      'spaced',
      [
        `${d} ${m} ${year}`,
        `${d} - ${m} - ${year}`,
        `${d} / ${m} / ${year}`,
        `${d}. ${m}. ${year}`,
      ],
    ],
    [
      'month',
      [
        `${day} ${name} ${year}`,
        `${d} ${name} ${year}`,
        `${day} ${name.toUpperCase()} ${year}`,
        `${day} ${capital(name)} ${year}`,
      ],
    ],
    [
      'month short',
      [
        `${day} ${abbr} ${year}`,
        `${day} ${abbr}. ${year}`,
        `${d}-${abbr}-${year}`,
        `${day} ${name} '${y2}`,
        `${day} ${abbr} '${y2}`,
        `${day}${abbr}${year}`,
      ],
    ],
    [
      'ordinal',
      [
        `${day}e ${name} ${year}`,
        `de ${day}de ${name} ${year}`,
        `de ${ordinal(day)} ${name} ${year}`,
        `de ${ordinal(day)} ${name} ${yearWords}`,
      ],
    ],
    [
      'words',
      [
        `${words(day)} ${name} ${yearWords}`,
        `${words(day)} ${name} ${glue}`,
        `${words(day)} ${name} twintig ${words(year % 100)}`,
      ],
    ],
    [
      'mixed',
      [
        `${words(day)} ${name} ${year}`,
        `${day} ${name} ${yearWords}`,
        `${words(day)} ${words(month)} ${year}`,
        `${words(day)} ${words(month)} ${glue}`,
      ],
    ],
    ['english', [`${ENGLISH[month - 1]} ${day}, ${year}`, `${day} ${ENGLISH[month - 1]} ${year}`]],
    ['roman', [`${day}-${ROMAN[month - 1]}-${year}`, `${day} ${ROMAN[month - 1]} ${year}`]],
    [
      'no year',
      [`${day} ${name}`, `${d}-${m}`, `${day}/${month}`, `${words(day)} ${name}`, `${day} ${abbr}`],
    ],
    [
      'broken line',
      [
        `${day} ${name}\n${year}`,
        `${day}\n${name} ${year}`,
        `${d}-${m}-\n${year}`,
        `${day} ${name.slice(0, 2)}-\n${name.slice(2)} ${year}`,
      ],
    ],
    [
      'scan',
      [
        ...misread(`${d}-${m}-${year}`),
        ...misreadAll(`${d}-${m}-${year}`),
        ...scanned(name).map((one) => `${day} ${one} ${year}`),
      ],
    ],
    ['slip', [...dropped(name), ...swapped(name)].map((one) => `${day} ${one} ${year}`)],
    [
      'figure slip',
      [
        `${d}-${m}-${year - 1}`,
        `${m}-${d}-${year}`,
        `${two(day === 28 ? 27 : day + 1)}-${m}-${year}`,
        `${d}-${m}-${String(year).slice(0, 2)}${y2.charAt(1)}${y2.charAt(0)}`,
      ],
    ],
    ['year words first', [`${year}, ${day} ${name}`, `${name} ${day}, ${year}`]],
    ['parts', [`dag: ${d} maand: ${m} jaar: ${year}`, `${d} | ${m} | ${year}`]],
  ];
  return made.map(([form, texts]) => ({ field: 'dob', form, texts }));
}

const streetShort = (street: string): string[] =>
  (
    [
      ['straat', 'str.'],
      ['straat', 'str'],
      ['laan', 'ln'],
      ['weg', 'wg'],
      ['plein', 'pl.'],
      ['gracht', 'gr.'],
      ['Prins ', 'Pr. '],
      ['Oude ', 'O. '],
      ['Van ', 'v. '],
      ['dijk', 'dk'],
    ] as const
  )
    .filter(([from]) => street.includes(from))
    .map(([from, to]) => street.replace(from, to));

function addressForms({ address }: KnownIdentity): Form[] {
  const {
    street = '',
    number = '',
    addition = '',
    postcode = '',
    town = '',
  } = { ...address } as Record<string, string>;
  const door = `${number}${addition === '' ? '' : ` ${addition}`}`;
  const tight = number + addition;
  const [code = '', sign = ''] = postcode.split(' ');
  const slips = [...dropped(street), ...swapped(street), ...doubled(street), ...keyed(street)];
  const made: [string, string, readonly string[]][] = [
    ['address', 'plain', [`${street} ${door}`, `${street} ${tight}`]],
    ['address', 'upper', [`${street} ${door}`.toUpperCase()]],
    ['address', 'lower', [`${street} ${tight}`.toLowerCase()]],
    [
      'address',
      'door ways',
      addition === ''
        ? [`${street} nr. ${number}`, `${street}, nummer ${number}`, `${street} no ${number}`]
        : [
            `${street} ${number}-${addition}`,
            `${street} ${number}, ${addition}`,
            `${street} nr. ${number} ${addition}`,
            `${street} ${number} (${addition})`,
            `${street} ${number}/${addition}`,
          ],
    ],
    [
      'address',
      'number first',
      [
        `${number} ${street}`,
        `nummer ${number} van de ${street}`,
        `nummer ${number} op de ${street}`,
      ],
    ],
    ['address', 'comma', [`${street}, ${door}`, `${street}${number}`, `${street}: ${number}`]],
    ['address', 'short', streetShort(street).map((one) => `${one} ${tight}`)],
    ['address', 'short lower', streetShort(street).map((one) => `${one} ${tight}`.toLowerCase())],
    ['address', 'slip', slips.map((one) => `${one} ${number}`)],
    ['address', 'lower slip', slips.map((one) => `${one} ${number}`.toLowerCase())],
    ['address', 'scan', scanned(street).map((one) => `${one} ${number}`)],
    ['address', 'torn', torn(street).map((one) => `${one} ${number}`)],
    ['address', 'broken line', [`${street}\n${number}`, `${street.replace(' ', '\n')} ${number}`]],
    ['address', 'words', [`${street} ${Number(number) < 20 ? words(Number(number)) : number}`]],
    ['address', 'other door', [`${street} ${Number(number) + 2}`]],
    ['address', 'joined', [street.replaceAll(' ', '') + ` ${number}`]],
    ['street', 'plain', [street]],
    ['street', 'lower', [street.toLowerCase()]],
    ['street', 'slip', slips],
    ['street', 'scan', scanned(street)],
    ['street', 'torn', torn(street)],
    ['postcode', 'plain', [postcode, postcode.replace(' ', '')]],
    ['postcode', 'lower', [postcode.toLowerCase(), postcode.replace(' ', '').toLowerCase()]],
    [
      'postcode',
      'gaps',
      [
        `${code}-${sign}`,
        `${code}.${sign}`,
        `${code}  ${sign}`,
        `${code}\n${sign}`,
        `${code} ${Array.from(sign).join(' ')}`,
        `${code.slice(0, 2)} ${code.slice(2)} ${sign}`,
      ],
    ],
    ['postcode', 'scan', [...misread(postcode), ...misreadAll(postcode)]],
    [
      'postcode',
      'slip',
      [
        swapAt(code, 1) === code ? '' : `${swapAt(code, 1)} ${sign}`,
        `${code} ${swapAt(sign, 0)}`,
      ].filter((one) => one !== '' && one !== postcode),
    ],
    [
      'postcode',
      'spoken',
      [`${saidFigures(code)} ${sign}`, `${code.slice(0, 2)} ${code.slice(2)} ${sign}`],
    ],
    ['town', 'plain', [town]],
    ['town', 'upper', [town.toUpperCase()]],
    ['town', 'lower', [town.toLowerCase()]],
    ['town', 'slip', [...dropped(town), ...swapped(town), ...doubled(town), ...keyed(town)]],
    ['town', 'scan', scanned(town)],
    ['town', 'torn', torn(town)],
    ['town', 'spelled', [Array.from(town.toUpperCase()).join('-')]],
  ];
  return made.map(([field, form, texts]) => ({ field, form, texts }));
}

function placeForms(field: string, name: string): Form[] {
  const core = name.replace(/^(?:De|Het|Sint|v\.v\.|\p{Ll}{4,}) /u, '');
  const slips = [...dropped(core), ...swapped(core), ...doubled(core), ...keyed(core)].filter(
    (one) => one.length > 3,
  );
  const made: [string, readonly string[]][] = [
    ['plain', [name]],
    ['upper', [name.toUpperCase()]],
    ['lower', [name.toLowerCase()]],
    ['core', [core]],
    ['core lower', [core.toLowerCase()]],
    ['quoted', [`'${core}'`, `"${name}"`]],
    ['bare', bare(name) === name ? [] : [bare(name)]],
    ['slip', slips],
    ['scan', scanned(core)],
    ['torn', torn(core)],
    ['joined', core.includes(' ') ? [core.replaceAll(' ', ''), core.replaceAll(' ', '-')] : []],
    ['broken line', name.includes(' ') ? [name.replace(' ', '\n')] : []],
  ];
  return made.map(([form, texts]) => ({ field, form, texts }));
}

function classForms({ school }: KnownIdentity): Form[] {
  const name = school?.class ?? '';
  const [, kind = '', figure = ''] = /^(groep|klas) (\d)/.exec(name) ?? [];
  const level = /^(\d) ([a-z]+)$/.exec(name);
  const ways =
    kind === ''
      ? [
          name.replace(' ', ''),
          name.replace(' ', '-'),
          ...(level
            ? [
                `${level[2]} ${level[1]}`,
                `klas ${level[1]} ${level[2]}`,
                `${level[1]}e klas ${level[2]}`,
                `${ordinal(Number(level[1]))} klas ${level[2]}`,
                `${level[2]}-${level[1]}`,
                `${ordinal(Number(level[1]))} ${level[2]}`,
              ]
            : [`klas ${name}`, name.split('').join(' '), name.split('').join('-')]),
        ]
      : [
          name.replace(' ', ''),
          name.replace(' ', '-'),
          `${kind.charAt(0)}r. ${figure}`,
          `gr ${figure}`,
          `${kind} ${words(Number(figure))}`,
          `${kind} ${figure}a`,
        ];
  return [
    { field: 'class', form: 'plain', texts: [name] },
    { field: 'class', form: 'upper', texts: [name.toUpperCase()] },
    { field: 'class', form: 'lower', texts: [name.toLowerCase()] },
    { field: 'class', form: 'ways', texts: ways },
    { field: 'class', form: 'low ways', texts: ways.map((one) => one.toLowerCase()) },
  ];
}

function doctorForms({ gp }: KnownIdentity): Form[] {
  const core = (gp ?? '').replace(/^(?:dr\.|huisarts) /, '');
  const slips = [...dropped(core), ...swapped(core), ...keyed(core), ...doubled(core)];
  const made: [string, readonly string[]][] = [
    [
      'titles',
      [
        `dr. ${core}`,
        `dokter ${core}`,
        `huisarts ${core}`,
        `Dr ${core}`,
        `drs. ${core}`,
        `huisartsenpraktijk ${core}`,
        `huisarts dr. ${core}`,
      ],
    ],
    ['upper', [`DR. ${core.toUpperCase()}`, `HUISARTS ${core.toUpperCase()}`]],
    [
      'lower',
      [
        `dr ${core.toLowerCase()}`,
        `dokter ${core.toLowerCase()}`,
        `huisarts ${core.toLowerCase()}`,
      ],
    ],
    ['named behind', [`huisarts, ${core}`, `huisarts (${core})`]],
    ['slip', slips.flatMap((one) => [`dr. ${one}`])],
    ['scan', scanned(core).map((one) => `dokter ${one}`)],
    ['torn', torn(core).map((one) => `huisarts ${one}`)],
  ];
  return made.map(([form, texts]) => ({ field: 'gp', form, texts }));
}

/** All ways to write what is no name. */
export function valueForms(vault: KnownIdentity): readonly Form[] {
  const club = vault.sportsClub ?? '';
  return [
    ...dateForms(vault),
    ...numberForms('bsn', vault.bsn ?? ''),
    ...phoneForms(vault.phones?.[0] ?? ''),
    ...contactForms(vault),
    ...codeForms(vault),
    ...addressForms(vault),
    ...['plain', 'upper', 'lower', 'slip', 'scan', 'torn'].map((form) => {
      const place = vault.placeOfBirth ?? '';
      const slips = [...dropped(place), ...swapped(place), ...doubled(place)];
      const texts =
        {
          plain: [place],
          upper: [place.toUpperCase()],
          lower: [place.toLowerCase()],
          slip: slips,
          scan: scanned(place),
          torn: torn(place),
        }[form] ?? [];
      return { field: 'birthplace', form, texts };
    }),
    ...placeForms('school', vault.school?.name ?? ''),
    ...placeForms('club', club),
    ...classForms(vault),
    ...doctorForms(vault),
  ];
}
