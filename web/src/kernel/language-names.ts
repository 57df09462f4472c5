import type { Language } from './language.js';

// Made once: a register of thousands asks for every line.
const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  nl: new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
};

/** The name of a language by its code; the code itself when it is unknown. */
export function languageName(code: string, language: Language): string {
  return nameOf(code, language) ?? code;
}

/** Several of them, as they are written in a field. */
export function languageNames(codes: readonly string[], language: Language): string {
  return codes.map((code) => languageName(code, language)).join(', ');
}

/** The codes of languages as people write them, by name or by code with commas between; what is unknown stays as it was written. */
export function languageCodes(written: string): string[] {
  return written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const code = codeOf(part);
      return code === undefined ? part.split(/\s+/).map((word) => codeOf(word) ?? word) : [code];
    });
}

function nameOf(code: string, language: Language): string | undefined {
  try {
    return NAMES[language].of(code);
  } catch {
    return undefined;
  }
}

function codeOf(written: string): string | undefined {
  const small = written.toLowerCase();
  if (/^[a-z]{2,3}$/.test(small) && nameOf(small, 'nl') !== undefined) return small;
  return byName('short').get(small) ?? byName('long').get(small);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const known = new Map<'short' | 'long', ReadonlyMap<string, string>>();

/** Codes by name, in both languages; those of three letters are only gone through when two letters give nothing. */
function byName(length: 'short' | 'long'): ReadonlyMap<string, string> {
  const made = known.get(length);
  if (made !== undefined) return made;
  const codes =
    length === 'short' ? PAIRS : PAIRS.flatMap((pair) => LETTERS.map((letter) => pair + letter));
  const names = new Map<string, string>();
  for (const code of codes)
    for (const language of ['nl', 'en'] as const) {
      const name = nameOf(code, language)?.toLowerCase();
      if (name !== undefined && !names.has(name)) names.set(name, code);
    }
  known.set(length, names);
  return names;
}
