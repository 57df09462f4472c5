import type { Language } from '../../kernel/language.js';

type Words = Readonly<Record<string, string>>;

const CHILDREN: Readonly<Record<Language, Words>> = {
  nl: {
    VERY_YOUNG: 'zeer jonge kinderen',
    INTELLECTUAL_DISABILITY: 'kinderen met een verstandelijke beperking',
    AUTISM: 'kinderen met autisme',
    TRAUMA: 'kinderen met een trauma',
    DEAF_OR_HARD_OF_HEARING: 'dove en slechthorende kinderen',
  },
  en: {
    VERY_YOUNG: 'very young children',
    INTELLECTUAL_DISABILITY: 'children with an intellectual disability',
    AUTISM: 'children with autism',
    TRAUMA: 'children with a trauma',
    DEAF_OR_HARD_OF_HEARING: 'deaf and hard-of-hearing children',
  },
};

const OR: Readonly<Record<Language, string>> = { nl: ' of ', en: ' or ' };

/** Which children a specialism is for; several with a word between them. */
export function specialChildren(codes: string | undefined, language: Language): string {
  return (codes ?? '')
    .split(', ')
    .map((code) => CHILDREN[language][code] ?? code)
    .join(OR[language]);
}
