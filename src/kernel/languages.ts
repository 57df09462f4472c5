const NAMES = (['nl', 'en'] as const).map(
  (language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }),
);
// They have a name and are no language that anybody is heard in.
const NO_LANGUAGE: ReadonlySet<string> = new Set(['mul', 'und', 'zxx', 'mis']);
const FORM = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;

/** A code of a language (BCP 47) that has a name; anything else would be matched with nobody. */
export function isLanguage(code: string): boolean {
  const [base = ''] = code.split('-');
  return FORM.test(code) && !NO_LANGUAGE.has(base) && namesOf(code).length > 0;
}

/**
 * The codes of languages as people write them: by code or by Dutch or English name, with commas or bars between.
 *
 * Spaces part them too, unless they belong to a name. What is unknown stays as it was written, for the caller to refuse.
 */
export function languageCodes(written: string): string[] {
  return written
    .split(/[,|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const code = codeOf(part);
      return code === undefined ? part.split(/\s+/).map((word) => codeOf(word) ?? word) : [code];
    });
}

function codeOf(written: string): string | undefined {
  if (isLanguage(written)) return written;
  const small = written.toLowerCase();
  if (isLanguage(small)) return small;
  return byName('short').get(small) ?? byName('long').get(small);
}

function namesOf(code: string): readonly string[] {
  return NAMES.flatMap((names) => {
    const name = names.of(code);
    return name === undefined ? [] : [name.toLowerCase()];
  });
}

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const known = new Map<'short' | 'long', ReadonlyMap<string, string>>();

/** Codes by name; those of three letters are only gone through when two letters give nothing. */
function byName(length: 'short' | 'long'): ReadonlyMap<string, string> {
  const made = known.get(length);
  if (made !== undefined) return made;
  const codes =
    length === 'short' ? PAIRS : PAIRS.flatMap((pair) => LETTERS.map((letter) => pair + letter));
  const names = new Map<string, string>();
  for (const code of codes.filter(isLanguage))
    for (const name of namesOf(code)) if (!names.has(name)) names.set(name, code);
  known.set(length, names);
  return names;
}
