import type { KnownIdentity, KnownRelative } from '../../src/pseudonymiser/index.js';
import {
  bare,
  capital,
  diminutives,
  doubled,
  dropped,
  genitives,
  inserted,
  keyed,
  scanned,
  spelledWays,
  swapped,
  torn,
} from './damage.js';

/** One way to write one field. */
export interface Form {
  readonly field: string;
  readonly form: string;
  readonly texts: readonly string[];
}

interface Named {
  readonly given: string;
  readonly givens: readonly string[];
  readonly initials: string;
  readonly prefix: string;
  readonly surname: string;
}

const DAMAGES: readonly (readonly [string, (word: string) => string[]])[] = [
  ['drop', dropped],
  ['double', doubled],
  ['swap', swapped],
  ['key', keyed],
  ['insert', inserted],
  ['scan', scanned],
  ['torn', torn],
];

const family = ({ prefix, surname }: Named): string => {
  if (prefix === '') return surname;
  return prefix.endsWith("'") ? prefix + surname : `${prefix} ${surname}`;
};
const letters = (text: string): string =>
  bare(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function givenForms(field: string, name: string): Form[] {
  const made: [string, readonly string[]][] = [
    ['plain', [name]],
    ['upper', [name.toUpperCase()]],
    ['lower', [name.toLowerCase()]],
    ['bare', bare(name) === name ? [] : [bare(name), bare(name).toUpperCase()]],
    ['genitive', genitives(name)],
    [
      'genitive upper',
      genitives(name)
        .slice(0, 2)
        .map((one) => one.toUpperCase()),
    ],
    ['diminutive', diminutives(name)],
    ['lower diminutive', diminutives(name).map((one) => one.toLowerCase())],
    [
      'hyphen joined',
      name.includes('-') ? [name.replace('-', ' '), letters(name), capital(letters(name))] : [],
    ],
    [
      'accented',
      name.slice(1).includes('e') ? [name.charAt(0) + name.slice(1).replace('e', 'é')] : [],
    ],
    ...DAMAGES.map(([form, damage]): [string, string[]] => [form, damage(name)]),
    [
      'lower slip',
      [...dropped(name), ...swapped(name), ...doubled(name)].map((one) => one.toLowerCase()),
    ],
    [
      'upper slip',
      [...dropped(name), ...swapped(name), ...scanned(name)].map((one) => one.toUpperCase()),
    ],
    ['two scans', scanned(name).flatMap((one) => scanned(one).slice(0, 2))],
    ...[...spelledWays(name)].map(([form, text]): [string, string[]] => [
      `spelled ${form}`,
      [text],
    ]),
  ];
  return made.map(([form, texts]) => ({ field, form, texts }));
}

const shortPrefixes = (prefix: string): string[] => {
  const heads = prefix.split(' ').map((word) => word.charAt(0));
  return heads.length < 2
    ? []
    : [
        `${heads.join('.')}.`,
        heads.join(''),
        heads.join('/'),
        `${heads[0]}. ${prefix.split(' ')[1]}`,
      ];
};

function familyForms(field: string, who: Named): Form[] {
  const { prefix, surname, given } = who;
  const whole = family(who);
  const capped = capital(whole);
  const made: [string, readonly string[]][] = [
    ['plain', [capped]],
    ['bare word', [surname]],
    ['upper', [whole.toUpperCase()]],
    ['lower', [whole.toLowerCase()]],
    ['bare', bare(surname) === surname ? [] : [capital(whole.replace(surname, bare(surname)))]],
    ['genitive', genitives(capped).slice(0, 2)],
    [
      'joined',
      prefix === '' ? [] : [capital(letters(whole)), capital(prefix.replace(/\s/g, '')) + surname],
    ],
    ['short prefix', shortPrefixes(prefix).map((short) => `${given} ${short} ${surname}`)],
    [
      'prefix capitals',
      prefix === '' ? [] : [`${given} ${prefix.split(' ').map(capital).join(' ')} ${surname}`],
    ],
    ['no prefix', prefix === '' ? [] : [`${given} ${surname}`]],
    [
      'hyphen spaced',
      surname.includes('-')
        ? [surname.replace('-', ' - '), surname.replace('-', ' '), ...surname.split('-')]
        : [],
    ],
    ...DAMAGES.flatMap(([form, damage]): [string, string[]][] => [
      [
        `alone ${form}`,
        damage(surname).map((one) => capital(prefix === '' ? one : `${prefix} ${one}`)),
      ],
      [
        `full ${form}`,
        damage(surname).map((one) => `${given} ${prefix === '' ? '' : `${prefix} `}${one}`),
      ],
    ]),
  ];
  return made.map(([form, texts]) => ({ field, form, texts }));
}

function fullForms(field: string, who: Named): Form[] {
  const { given, givens, prefix, surname } = who;
  const whole = family(who);
  const signs = Array.from(who.initials.replace(/[^\p{L}]/gu, ''));
  const [first = ''] = signs;
  const behind = prefix === '' ? '' : ` ${prefix}`;
  const made: [string, readonly string[]][] = [
    ['full', [`${given} ${whole}`]],
    ['full upper', [`${given} ${whole}`.toUpperCase()]],
    ['full lower', [`${given} ${whole}`.toLowerCase()]],
    ['all givens', [`${givens.join(' ')} ${whole}`, `${whole}, ${givens.join(' ')}`]],
    ['initials dots', [`${signs.join('.')}. ${whole}`, `${signs.join('. ')}. ${whole}`]],
    [
      'initials no dots',
      signs.length > 1
        ? [`${signs.join('')} ${whole}`, `${signs.join(' ')} ${whole}`]
        : [`${first} ${whole}`],
    ],
    ['initials tight', [`${signs.join('.')}.${whole}`]],
    ['first initial', [`${first}. ${whole}`, `${first}.${whole}`]],
    ['initials upper', [`${signs.join('.')}. ${whole}`.toUpperCase()]],
    [
      'initials lower',
      [`${signs.join('.')}. ${whole}`.toLowerCase(), `${signs.join('')} ${whole}`.toLowerCase()],
    ],
    [
      'reversed',
      [
        `${capital(whole)}, ${given}`,
        `${surname}, ${given}${behind}`,
        `${capital(whole)} ${given}`,
      ],
    ],
    [
      'reversed upper',
      [
        `${whole}, ${given}`.toUpperCase(),
        `${whole} ${given}`.toUpperCase(),
        `${whole.toUpperCase()}, ${given}`,
      ],
    ],
    [
      'reversed initials',
      [
        `${capital(whole)}, ${signs.join('.')}.`,
        `${surname}, ${signs.join('.')}.${behind}`,
        `${capital(whole)} ${signs.join('.')}.`,
        `${capital(whole)}, ${signs.join('')}`,
      ],
    ],
    [
      'reversed upper initials',
      [`${whole.toUpperCase()}, ${signs.join('.')}.`, `${whole.toUpperCase()} ${signs.join('')}`],
    ],
    ['reversed lower', [`${whole}, ${given}`.toLowerCase(), `${whole} ${given}`.toLowerCase()]],
    ['broken line', [`${given}\n${whole}`, `${first}.\n${whole}`, `${capital(whole)},\n${given}`]],
    [
      'family initial',
      [
        `${given} ${surname.charAt(0)}.`,
        `${given} ${family({ ...who, surname: `${surname.charAt(0)}.` })}`,
      ],
    ],
    ['glued', [given + capital(surname), letters(given + whole), capital(letters(given + whole))]],
    [
      'two slips',
      dropped(given)
        .slice(1, 4)
        .flatMap((one) =>
          doubled(surname)
            .slice(1, 3)
            .map((two) => `${one} ${prefix === '' ? '' : `${prefix} `}${two}`),
        ),
    ],
    [
      'given slip',
      [...dropped(given), ...swapped(given), ...keyed(given)].map((one) => `${one} ${whole}`),
    ],
    [
      'initials slip',
      [...dropped(surname), ...swapped(surname), ...keyed(surname)].map(
        (one) => `${first}. ${prefix === '' ? '' : `${prefix} `}${one}`,
      ),
    ],
    [
      'initials scan',
      scanned(surname).map((one) => `${first}. ${prefix === '' ? '' : `${prefix} `}${one}`),
    ],
    [
      'torn full',
      torn(surname).map((one) => `${given} ${prefix === '' ? '' : `${prefix} `}${one}`),
    ],
    [
      'spelled surname',
      [`${given} ${Array.from(surname.toUpperCase().replace(/[^\p{L}]/gu, '')).join('-')}`],
    ],
    [
      'letterspaced',
      [
        Array.from(given.toUpperCase()).join(' ') +
          '   ' +
          Array.from(whole.toUpperCase().replace(/ /g, '')).join(' '),
      ],
    ],
  ];
  return made.map(([form, texts]) => ({ field, form, texts }));
}

function joinedForms(field: string, who: Named): Form[] {
  const given = letters(who.given);
  const whole = letters(family(who));
  const surname = letters(who.surname);
  const [first = ''] = Array.from(given);
  const made: [string, readonly string[]][] = [
    [
      'in mail',
      [
        `${given}.${whole}@schoolmail.example`,
        `${first}.${whole}@example.org`,
        `${whole}.${first}@example.org`,
        `${given}${whole}09@example.net`,
        `${given}_${surname}@example.com`,
        `${first}${whole}@example.com`,
        `${surname}.${given}@example.com`,
      ],
    ],
    [
      'in handle',
      [
        `@${given}_${surname}`,
        `@${given}.${whole}`,
        `@xx_${given}${surname}_xx`,
        `@${given}${whole}12`,
        `@its.${given}${surname}`,
        `@${first}.${whole}`,
      ],
    ],
    [
      'given handle',
      given.length < 4
        ? []
        : [
            `@${given}xo`,
            `@${given}_2012`,
            `@lil.${given}`,
            `@${given}tje09`,
            `@xx${given}xx`,
            `@real${given}`,
          ],
    ],
    [
      'in link',
      [
        `https://instagram.com/${given}.${whole}`,
        `www.tiktok.com/@${given}${surname}`,
        `facebook.com/${given}.${surname}.7`,
      ],
    ],
    [
      'in file',
      [
        `${capital(given)}_${capital(surname)}_verslag.docx`,
        `foto-${given}-${surname}.jpg`,
        `2025-03-01_${whole}.pdf`,
        `verhoor_${given}.mp4`,
        `${capital(given)}${capital(surname)}.pdf`,
        `PV ${family(who)} ${who.given}.docx`,
        `${first}${surname}_scan.pdf`,
        `IMG_${given}_003.png`,
      ],
    ],
    [
      'in hashtag',
      [
        `#${given}${whole}`,
        `#${given}${capital(surname)}`,
        `#justicefor${given}`,
        `#teamrondom${given}`,
        `#${given}`,
      ],
    ],
  ];
  return made.map(([form, texts]) => ({ field, form, texts }));
}

function named(one: KnownRelative, surname = one.surname ?? ''): Named {
  const given = one.givenName ?? '';
  return {
    given,
    givens: [given],
    initials: one.initials ?? `${given.charAt(0)}.`,
    prefix: one.prefix ?? '',
    surname,
  };
}

/** All ways to write the name of the child. */
export function childForms(vault: KnownIdentity): readonly Form[] {
  const who: Named = {
    given: vault.callName ?? '',
    givens: vault.givenNames ?? [],
    initials: vault.initials ?? '',
    prefix: vault.prefix ?? '',
    surname: vault.surname ?? '',
  };
  const [nick] = vault.nicknames ?? [];
  return [
    ...givenForms('callName', who.given),
    ...who.givens.slice(1).flatMap((name) => givenForms('second given', name)),
    ...(nick === undefined ? [] : givenForms('nickname', nick)),
    ...familyForms('surname', who),
    ...fullForms('child', who),
    ...joinedForms('child', who),
  ];
}

/** All ways to write the names of a parent and a sibling. */
export function kinForms(vault: KnownIdentity): readonly Form[] {
  return [
    ...(vault.parents ?? []).map((one) => ['parent', one] as const),
    ...(vault.siblings ?? []).map((one) => ['sibling', one] as const),
  ].flatMap(([field, one]) => {
    const who = named(one);
    const married = one.marriedName ?? '';
    const both = `${married}-${one.surname ?? ''}`;
    return [
      ...givenForms(`${field} given`, who.given),
      ...familyForms(`${field} surname`, who),
      ...fullForms(field, who),
      ...joinedForms(field, who),
      ...(married === ''
        ? []
        : [
            ...fullForms('married', { ...who, prefix: '', surname: married }),
            {
              field: 'married',
              form: 'both',
              texts: [
                capital(both),
                `${who.given} ${both}`,
                `${who.given.charAt(0)}. ${both}`,
                `${who.given} ${one.surname ?? ''}-${married}`,
                `${who.given} ${married} - ${one.surname ?? ''}`,
              ],
            },
          ]),
    ];
  });
}
