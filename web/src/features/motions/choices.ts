import type { Choice } from '../../ui/fields.js';

/** Words by code as choices of a field, in their order. */
export function choicesOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  hints?: Readonly<Partial<Record<Key, string>>>,
): readonly Choice<Key>[] {
  const keys: Key[] = [];
  for (const key in words) keys.push(key);
  return keys.map((value) => {
    const hint = hints?.[value];
    return { value, label: words[value], ...(hint === undefined ? {} : { hint }) };
  });
}

export type YesNo = 'yes' | 'no';

export function yesNo(value: boolean | null | undefined): YesNo | '' {
  if (value === null || value === undefined) return '';
  return value ? 'yes' : 'no';
}

export function fromYesNo(value: YesNo | ''): boolean | null {
  return value === '' ? null : value === 'yes';
}
