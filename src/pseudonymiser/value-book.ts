import { canonical } from './canonical.js';
import type { KnownHouse, KnownStreet, KnownValue, Phrase, PhraseRole } from './compiled.js';
import { fold, foldedRuns } from './folding.js';
import type { SpanType } from './types.js';
import { isDutchWord, isParticle } from './vocabulary.js';

/** Every way a telephone number may start. */
function phoneSpellings(phone: string): readonly string[] {
  const digits = phone.replace(/\(0\)/, '').replace(/\D/g, '');
  if (/^(?:\+|00)(?!31)/.test(phone.trim())) return foreignSpellings(digits);
  const national = digits.replace(/^(?:0031|31(?=\d{9,10}$))0?/, '0');
  if (!national.startsWith('0') || national.length < 9) return digits.length > 5 ? [digits] : [];
  const rest = national.slice(1);
  return [
    national,
    `31${rest}`,
    `0031${rest}`,
    `310${rest}`,
    `00310${rest}`,
    ...(rest.length === 9 ? [rest] : []),
    ...localNumber(national),
  ];
}

const SHORT_AREA = /^0(?:10|1[35]|2[0346]|3[03568]|4[03567]|5[0358]|7[0-9])/;

/** `45 12 78` of `0529 45 12 78`: what neighbours dial. */
function localNumber(national: string): readonly string[] {
  if (national.length !== 10 || /^0[689]/.test(national)) return [];
  return [national.slice(SHORT_AREA.test(national) ? 3 : 4)];
}

/** `+48 601…` and `0048 601…`. */
function foreignSpellings(digits: string): readonly string[] {
  const bare = digits.replace(/^00/, '');
  return [bare, `00${bare}`, ...(/^(?:32|44|49)/.test(bare) ? [`0${bare.slice(2)}`] : [])];
}

/** Collects known numbers and phrases. */
export class ValueBook {
  readonly values = new Map<string, KnownValue>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly contacts: string[] = [];
  readonly streets = new Map<string, KnownStreet[]>();
  readonly #childNumber: string;

  constructor(childNumber: string) {
    this.#childNumber = childNumber;
  }

  addValue(value: string | null | undefined, type: SpanType, replacement: string): void {
    const key = canonical(value ?? '');
    if (key.length >= 4 && /\d/.test(key)) this.values.set(key, { type, replacement });
  }

  addPhones(phones: readonly string[] | null | undefined): void {
    for (const phone of phones ?? []) {
      for (const spelling of phoneSpellings(phone))
        this.addValue(spelling, 'PHONE', '[telefoonnummer]');
    }
  }

  /** Several ways of writing a place come to the same words: those are kept once. */
  addPhrase(
    role: PhraseRole,
    type: SpanType,
    words: readonly string[],
    more: { readonly replacement: string; readonly house?: KnownHouse },
  ): void {
    if (words.length === 0) return;
    const key = tellingWord(words);
    const keyword = words[key] ?? '';
    const list = this.phrases.get(keyword) ?? [];
    const said = words.join(' ');
    if (list.some((known) => known.role === role && known.words.join(' ') === said)) return;
    list.push({ role, type, words, key, house: NO_HOUSE, childNumber: this.#childNumber, ...more });
    this.phrases.set(keyword, list);
  }

  addContacts(
    values: readonly string[] | null | undefined,
    type: SpanType,
    replacement: string,
  ): void {
    for (const value of values ?? []) {
      const words = foldedRuns(value);
      if (words.join('').length < 3) continue;
      this.contacts.push(fold(value).replace(/^@/, ''));
      for (const part of [words, ...localPart(value)])
        this.addPhrase('contact', type, part, { replacement });
      const glued = foldedRuns(words.join(''));
      if (type === 'HANDLE' && words.join('').length > 6 && glued.length < words.length)
        this.addPhrase('contact', type, glued, { replacement });
    }
  }
}

/** `sanne.thuis9` of an address, where figures make it more than a name. */
function localPart(mail: string): readonly (readonly string[])[] {
  const [user = '', host] = mail.split('@');
  const local = host === undefined || user === '' ? [] : foldedRuns(user);
  return local.length > 1 && /\d/.test(local.join('')) ? [local] : [];
}

const NO_HOUSE: KnownHouse = { number: '', addition: '' };

/** What a thing is, and not what it is called. */
const KIND_OF_PLACE =
  /(?:praktijk|centrum|school|college|lyceum|gymnasium|vereniging|club|groep|scouting|manege)$/;

/** The word that betrays a phrase best: not a particle, not ordinary, and long. */
function tellingWord(words: readonly string[]): number {
  let best = 0;
  let bestScore = -1;
  words.forEach((word, index) => {
    const ordinary = isDutchWord(word) || KIND_OF_PLACE.test(word) ? 0 : 20;
    const score = word.length + (isParticle(word) || /^\d/.test(word) ? 0 : 20) + ordinary;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}
