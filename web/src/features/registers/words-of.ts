import type { Language } from '../../kernel/language.js';
import { dayOf } from '../../kernel/time.js';

// Made once: a register of thousands asks for every line.
const LANGUAGES: Readonly<Record<Language, Intl.DisplayNames>> = {
  nl: new Intl.DisplayNames(['nl'], { type: 'language' }),
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
};

/** The name of a language by its code; the code itself when it is unknown. */
export function languageName(code: string, language: Language): string {
  try {
    return LANGUAGES[language].of(code) ?? code;
  } catch {
    return code;
  }
}

/** The word for a code that may be an older or imported one. */
export function wordOr(words: Readonly<Partial<Record<string, string>>>, code: string): string {
  return words[code] ?? code;
}

/** The last calendar day of a half-open period, in the Netherlands. */
export function lastDayOf(to: string): string {
  return dayOf(new Date(Date.parse(to) - 1));
}
