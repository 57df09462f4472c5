import { entriesOf, fold, linesOf } from './text.js';
import { VERBS } from './words/forms.js';

const VOWEL = /[aeiouy]/;
const OPEN_SYLLABLE = /(^|[^aeiou])([aou])([bcdfgklmnprstvxz])$/;
const OPEN_SYLLABLE_E = /^[^aeiou]*(e)([bcdfgklmnprstvxz])$/;
const DOUBLE_CONSONANT = /([bdfgklmnprst])\1$/;

/** Nouns that begin with ge- without being a participle. */
const NOT_PARTICIPLES = new Set(
  entriesOf(
    'gezicht geweld gevecht gebied gedicht gerucht gewicht gewond geheugen gezin gezinsleden gereedschap gebit gedachte geluid getuige geld gemeente gevaar geslacht geschenk gebouw geloof gezet gebied geboden geest geen gelaat geit gewoon',
  ),
);

const PARTICLES = entriesOf(
  'achterna tegen terug binnen buiten achter onder langs thuis dicht samen open kapot rond heen neer door voor toe over vast weg mee los aan bij om op in uit af na',
);

const FORMS: ReadonlyMap<string, string> = new Map(
  linesOf(VERBS).flatMap((line) => {
    const forms = entriesOf(line).map(fold);
    const infinitive = strip(forms[0] ?? '');
    return forms.map((form): [string, string] => [form, infinitive]);
  }),
);

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/**
 * The stem of one folded Dutch word: inflection, diminutive and participle removed.
 *
 * Light on purpose: a lawyer's noun and a child's verb need only meet, not be analysed.
 */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;

  const stem = FORMS.get(word) ?? withParticle(word) ?? strip(word);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}

/** The verb inside a separable one, as in "wegrende" or "meegenomen"; nothing for other words. */
export function bareVerbOf(word: string): string | undefined {
  return particleAndVerb(word)?.verb;
}

function withParticle(word: string): string | undefined {
  const found = particleAndVerb(word);
  return found === undefined ? undefined : found.particle + found.verb;
}

function particleAndVerb(
  word: string,
): { readonly particle: string; readonly verb: string } | undefined {
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue;
    const verb =
      FORMS.get(word.slice(particle.length)) ?? participleOf(word.slice(particle.length));
    if (verb !== undefined) return { particle, verb };
  }
  return undefined;
}

function participleOf(rest: string): string | undefined {
  return /^ge.{3,}[dt]$/.test(rest) ? strip(rest) : undefined;
}

function strip(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return ending(withoutInflection(withoutDiminutive(withoutPrefix(withoutPlural(word)))));
}

function withoutPlural(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return /(el|em|en|er|um|ie|je|[aouiy]|[^aeiou]e)s$/.test(word) && VOWEL.test(word.slice(0, -3))
    ? word.slice(0, -1)
    : word;
}

function withoutPrefix(word: string): string {
  if (!/^ge.*[dt]$/.test(word) || word.endsWith('heid') || word.length < 6) return word;
  if (NOT_PARTICIPLES.has(word)) return word;
  const rest = word.slice(2);
  return VOWEL.test(rest.slice(0, -1)) ? rest : word;
}

function withoutDiminutive(word: string): string {
  if (!word.endsWith('je') || word.length < 5) return word;
  if (/[^aeiou]{2}etje$/.test(word)) return word.slice(0, -4);
  if (word.endsWith('mpje')) return word.slice(0, -3);
  return /[aeiouylnrw]tje$/.test(word) ? word.slice(0, -3) : word.slice(0, -2);
}

function withoutInflection(word: string): string {
  if (/[^aeiou]en$/.test(word) && VOWEL.test(word.slice(0, -2)))
    return lengthened(word.slice(0, -2));
  if (/[aeiou]ien$/.test(word) || /[aeou]en$/.test(word)) return word;
  if (/[^aeiou]e$/.test(word) && VOWEL.test(word.slice(0, -1)))
    return lengthened(word.slice(0, -1));
  return word;
}

function lengthened(base: string): string {
  if (DOUBLE_CONSONANT.test(base)) return base.slice(0, -1);
  const open = OPEN_SYLLABLE.exec(base) ?? OPEN_SYLLABLE_E.exec(base);
  if (open === null) return base;
  return base.slice(0, -1) + (base.at(-2) ?? '') + (base.at(-1) ?? '');
}

function ending(base: string): string {
  const voiced = base.replace(/v$/, 'f').replace(/z$/, 's').replace(DOUBLE_CONSONANT, '$1');
  if (voiced.length < 4) return voiced;
  return /[^aeiou][dt]$/.test(voiced) && VOWEL.test(voiced.slice(0, -2))
    ? voiced.slice(0, -1).replace(DOUBLE_CONSONANT, '$1')
    : voiced;
}
