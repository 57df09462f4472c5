import type { KnownIdentity } from '../../src/pseudonymiser/index.js';
import { capital, doubled, dropped, misread, misreadAll, scanned, swapped } from './damage.js';
import type { Form } from './name-forms.js';
import { SMALL } from './numerals.js';

const grouped = (value: string, sizes: readonly number[], gap: string): string => {
  let at = 0;
  return sizes
    .map((size) => value.slice(at, (at += size)))
    .concat(value.slice(at))
    .filter((part) => part !== '')
    .join(gap);
};
export const saidFigures = (value: string): string =>
  Array.from(value, (figure) => SMALL[Number(figure)] ?? figure).join(' ');
export const swapAt = (value: string, at: number): string =>
  value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);

export function numberForms(field: string, value: string): Form[] {
  const made: [string, readonly string[]][] = [
    ['plain', [value]],
    [
      'dots',
      [grouped(value, [4, 2], '.'), grouped(value, [3, 3], '.'), grouped(value, [2, 2, 2, 2], '.')],
    ],
    [
      'spaces',
      [
        grouped(value, [3, 3], ' '),
        grouped(value, [4, 2], ' '),
        grouped(value, [2, 2, 2, 2], ' '),
        Array.from(value).join(' '),
      ],
    ],
    [
      'hyphens',
      [grouped(value, [3, 3], '-'), grouped(value, [2, 4], '-'), Array.from(value).join('-')],
    ],
    ['slashes', [grouped(value, [3, 3], '/')]],
    ['broken line', [grouped(value, [5], '\n'), grouped(value, [4], '-\n')]],
    ['scan', [...misread(value), ...misreadAll(value), ...misread(grouped(value, [3, 3], ' '))]],
    [
      'spoken',
      [
        saidFigures(value),
        Array.from(saidFigures(value).split(' ')).join(', '),
        grouped(value, [3, 3], ', '),
        grouped(value, [3, 3], '... '),
      ],
    ],
    [
      'one figure off',
      [2, 5, 7].map(
        (at) =>
          value.slice(0, at) + String((Number(value.charAt(at)) + 1) % 10) + value.slice(at + 1),
      ),
    ],
    ['swapped', [2, 4, 6].map((at) => swapAt(value, at)).filter((one) => one !== value)],
    ['dropped', [3, 6].map((at) => value.slice(0, at) + value.slice(at + 1))],
  ];
  return made.map(([form, texts]) => ({ field, form, texts }));
}

export function phoneForms(value: string): Form[] {
  const rest = value.slice(2);
  const made: [string, readonly string[]][] = [
    [
      'dash',
      [
        `06-${rest}`,
        `06 - ${rest}`,
        `06-${grouped(rest, [4], ' ')}`,
        `06-${grouped(rest, [2, 2, 2], ' ')}`,
        `06/${rest}`,
        `(06) ${rest}`,
        `06 ${rest}`,
      ],
    ],
    [
      'intl',
      [
        `+316${rest}`,
        `+31 6 ${rest}`,
        `+31 (0)6 ${rest}`,
        `00316${rest}`,
        `+31-6-${rest}`,
        `0031 6 ${grouped(rest, [2, 2, 2], ' ')}`,
        `316${rest}`,
      ],
    ],
    ['no zero', [`6 ${rest}`, `6${rest}`]],
  ];
  return [
    ...numberForms('phone', value),
    ...made.map(([form, texts]) => ({ field: 'phone', form, texts })),
  ];
}

export function contactForms({ emails, handles }: KnownIdentity): Form[] {
  const [mail = ''] = emails ?? [];
  const [handle = ''] = handles ?? [];
  const [user = '', host = ''] = mail.split('@');
  const made: [string, string, readonly string[]][] = [
    ['email', 'plain', [mail, `<${mail}>`]],
    ['email', 'upper', [mail.toUpperCase(), capital(mail)]],
    ['email', 'spaced', [`${user} @ ${host}`, `${user}@ ${host}`, `${user} @${host}`]],
    [
      'email',
      'at',
      [
        `${user} (at) ${host}`,
        `${user}[at]${host}`,
        `${user} apenstaartje ${host.replace('.', ' punt ')}`,
        `${user.replace('.', ' punt ')} at ${host.replace('.', ' punt ')}`,
      ],
    ],
    ['email', 'broken line', [`${user}@\n${host}`, `${user}\n@${host}`]],
    [
      'email',
      'slip',
      [...dropped(user), ...swapped(user)].slice(0, 5).map((one) => `${one}@${host}`),
    ],
    ['email', 'scan', [`${user}©${host}`, ...scanned(user).map((one) => `${one}@${host}`)]],
    ['email', 'user alone', [user]],
    ['handle', 'plain', [handle, `@${handle}`]],
    ['handle', 'upper', [handle.toUpperCase(), capital(handle)]],
    ['handle', 'spaced', [`@ ${handle}`, handle.replace('_', ' _ '), handle.replace('_', ' ')]],
    [
      'handle',
      'said',
      [handle.replace('_', ' underscore '), handle.replace('_', ' liggend streepje ')],
    ],
    [
      'handle',
      'link',
      [
        `https://instagram.com/${handle}`,
        `snapchat.com/add/${handle}`,
        `https://www.tiktok.com/@${handle}?lang=nl`,
      ],
    ],
    ['handle', 'slip', [...dropped(handle), ...swapped(handle), ...doubled(handle)]],
    ['handle', 'scan', scanned(handle)],
    [
      'handle',
      'changed tail',
      [
        `${handle}_`,
        `${handle}x`,
        handle.replace(/\d+$/, ''),
        handle.replace('_', '.'),
        handle.replace('_', ''),
      ],
    ],
  ];
  return made.map(([field, form, texts]) => ({ field, form, texts }));
}

export function codeForms(vault: KnownIdentity): Form[] {
  const iban = vault.iban ?? '';
  const [plate = ''] = vault.plates ?? [];
  const id = vault.otherIds?.[0]?.value ?? '';
  const made: [string, string, readonly string[]][] = [
    ['iban', 'plain', [iban]],
    [
      'iban',
      'grouped',
      [
        grouped(iban, [4, 4, 4, 4], ' '),
        grouped(iban, [4, 4, 4, 4], '.'),
        grouped(iban, [2, 2, 4, 4, 4], ' '),
        grouped(iban, [4, 4, 4, 4], '-'),
      ],
    ],
    ['iban', 'lower', [iban.toLowerCase(), grouped(iban.toLowerCase(), [4, 4, 4, 4], ' ')]],
    ['iban', 'broken line', [grouped(iban, [8], '\n'), grouped(iban, [12], ' \n')]],
    ['iban', 'scan', [...misread(iban), ...misreadAll(iban)]],
    ['iban', 'tail', [iban.slice(8), Number(iban.slice(8)).toString()]],
    ['iban', 'slip', [swapAt(iban, 10), swapAt(iban, 14), iban.slice(0, 11) + iban.slice(12)]],
    ['plate', 'plain', [plate]],
    [
      'plate',
      'bare',
      [plate.replaceAll('-', ''), plate.replaceAll('-', ' '), plate.replaceAll('-', '.')],
    ],
    [
      'plate',
      'lower',
      [
        plate.toLowerCase(),
        plate.replaceAll('-', '').toLowerCase(),
        plate.replaceAll('-', ' ').toLowerCase(),
      ],
    ],
    ['plate', 'scan', [plate.replace('B', '8'), plate.replace('8', 'B'), plate.replace('G', '6')]],
    [
      'plate',
      'slip',
      [plate.replace('482', '428'), plate.replace('GB', 'BG'), plate.replace('X', 'Z')],
    ],
    [
      'plate',
      'spoken',
      [
        plate.replaceAll('-', ', '),
        'Gerard Bernhard vier acht twee Xantippe',
        'G B vierhonderdtweeëntachtig X',
        'golf bravo 482 x-ray',
      ],
    ],
    ['otherId', 'plain', [id]],
    [
      'otherId',
      'bare',
      [id.replace('-', ''), id.replace('-', ' '), id.replace('JB-', ''), id.replace('-', '/')],
    ],
    ['otherId', 'lower', [id.toLowerCase()]],
    [
      'otherId',
      'grouped',
      [
        `${id.slice(0, 5)}.${id.slice(5)}`,
        `${id.slice(0, 5)} ${id.slice(5)}`,
        `JB - ${id.slice(3)}`,
      ],
    ],
    ['otherId', 'scan', misread(id)],
    ['otherId', 'slip', [swapAt(id, 4), swapAt(id, 5)].filter((one) => one !== id)],
    ['otherId', 'spoken', [`J B ${saidFigures(id.slice(3))}`, saidFigures(id.slice(3))]],
  ];
  return made.map(([field, form, texts]) => ({ field, form, texts }));
}
