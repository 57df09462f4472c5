import type { CompiledIdentity } from './compiled.js';
import type { Facts } from './facts.js';
import { fold } from './folding.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const SENTENCE = t.GAP_STOP | t.GAP_DOT;
const BREAKS = t.GAP_STOP | t.GAP_PARAGRAPH;
const NOT_ADJACENT = ~(t.GAP_SPACE | t.GAP_NEWLINE);

/** Looks every word up once. */
function lookUp(tokens: t.Tokens): readonly number[] {
  const uppers: number[] = [];
  const { count, hash, cues, lexis, flags } = tokens;
  for (let i = 0; i < count; i += 1) {
    const word = hash[i] ?? 0;
    cues[i] = v.CUE_TABLE.get(word);
    lexis[i] = v.LEXIS.get(word);
    if (((flags[i] ?? 0) & t.FIRST_UPPER) !== 0) uppers.push(i);
  }
  return uppers;
}

/** One block of text as every finder sees it: its words, their neighbours and what is known. */
export class Scene {
  readonly text: string;
  readonly tokens: t.Tokens;
  readonly lexicon: CompiledIdentity;
  readonly facts: Facts;
  /** Tokens that open with a capital. */
  readonly uppers: readonly number[];
  /** Words that were asked for, so that each is folded once. */
  readonly #words: (string | undefined)[] = [];

  constructor(text: string, tokens: t.Tokens, lexicon: CompiledIdentity, facts: Facts) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.facts = facts;
    this.uppers = lookUp(tokens);
  }

  get count(): number {
    return this.tokens.count;
  }

  has(i: number): boolean {
    return i >= 0 && i < this.tokens.count;
  }

  start(i: number): number {
    return this.tokens.start[i] ?? 0;
  }

  end(i: number): number {
    return this.tokens.end[i] ?? 0;
  }

  /** Folded. */
  word(i: number): string {
    if (!this.has(i)) return '';
    const known = this.#words[i];
    if (known !== undefined) return known;
    const word = this.#read(i);
    this.#words[i] = word;
    return word;
  }

  #read(i: number): string {
    const [from, to] = [this.start(i), this.end(i)];
    if (this.flagged(i, t.IS_PLAIN)) return this.text.slice(from, to);
    const folded = fold(this.text, from, to);
    return folded.includes('\n') ? folded.replace(/[-\u2010\u00ac\s]/g, '') : folded;
  }

  cues(i: number): number {
    return this.has(i) ? (this.tokens.cues[i] ?? 0) : 0;
  }

  lexis(i: number): number {
    return this.has(i) ? (this.tokens.lexis[i] ?? 0) : 0;
  }

  /** A Dutch word, frequent or rare. */
  isKnownWord(i: number): boolean {
    return (this.lexis(i) & (v.ORDINARY | v.RARE)) !== 0;
  }

  is(i: number, cues: number): boolean {
    return (this.cues(i) & cues) !== 0;
  }

  flagged(i: number, flags: number): boolean {
    return this.has(i) && ((this.tokens.flags[i] ?? 0) & flags) !== 0;
  }

  isDigits(i: number): boolean {
    return this.flagged(i, t.IS_DIGITS);
  }

  isUpper(i: number): boolean {
    return this.flagged(i, t.FIRST_UPPER);
  }

  isShouted(i: number): boolean {
    return this.flagged(i, t.ALL_UPPER);
  }

  /** What stands before token `i`; before the first and after the last there is a paragraph. */
  gap(i: number): number {
    return i < 0 || i > this.tokens.count ? t.GAP_PARAGRAPH : (this.tokens.gap[i] ?? 0);
  }

  /** Only white space, and no blank line, before token `i`. */
  adjacent(i: number): boolean {
    const gap = this.gap(i);
    return gap !== 0 && (gap & NOT_ADJACENT) === 0;
  }

  /** No white space before token `i`. */
  adjoins(i: number): boolean {
    return (this.gap(i) & (t.GAP_SPACE | t.GAP_NEWLINE | t.GAP_PARAGRAPH)) === 0;
  }

  letters(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** A single letter, as an initial is. */
  isLetter(i: number): boolean {
    return this.has(i) && !this.isDigits(i) && this.letters(i) === 1;
  }

  /** Does token `i` open a sentence, a line of speech or a quotation? */
  opensSentence(i: number): boolean {
    const gap = this.gap(i);
    if (i <= 0 || (gap & (BREAKS | t.GAP_NEWLINE | t.GAP_COLON | t.GAP_OPEN)) !== 0) return true;
    return (gap & t.GAP_DOT) !== 0 && !this.isAbbreviated(i - 1);
  }

  /** Does a sentence end between token `i - 1` and token `i`? */
  endsSentence(i: number): boolean {
    const gap = this.gap(i);
    if (i <= 0 || (gap & BREAKS) !== 0) return true;
    return (
      (gap & SENTENCE) !== 0 &&
      (gap & (t.GAP_SPACE | t.GAP_NEWLINE)) !== 0 &&
      (gap & t.GAP_COLON) === 0 &&
      !this.isAbbreviated(i - 1) &&
      !this.#isWithinDate(i)
    );
  }

  /** The point of `9 jan. 2013`, and not that of `9 juli. 10 juli`. */
  #isWithinDate(i: number): boolean {
    const dated = this.is(i - 1, v.MONTH) && this.isDigits(i - 2);
    return dated && this.isDigits(i) && !this.is(i + 1, v.MONTH);
  }

  isAbbreviated(i: number): boolean {
    return (this.isLetter(i) && !this.#closesWord(i)) || this.is(i, v.ABBREVIATION);
  }

  /** The `A` of `klas 3TL-A.`: joined to a word, and no initial as the `P` of `J-P.` */
  #closesWord(i: number): boolean {
    return this.gap(i) === t.GAP_HYPHEN && this.letters(i - 1) > 1;
  }

  /** A capitalised word that is not ordinary Dutch: most likely a name. */
  isNameLike(i: number): boolean {
    if (!this.isUpper(i) || this.letters(i) < 2 || this.is(i, v.PARTICLE | v.MONTH)) return false;
    return (this.lexis(i) & v.ORDINARY) === 0 && !this.isAcronym(i);
  }

  /** Right behind a double quotation mark. */
  isQuoted(i: number): boolean {
    return (this.gap(i) & t.GAP_OPEN) !== 0 && /["“„«]/.test(this.text.charAt(this.start(i) - 1));
  }

  /** Behind an opening bracket or quotation mark, also a single one. */
  opensQuote(i: number): boolean {
    return (this.gap(i) & t.GAP_OPEN) !== 0 || /['‘]/.test(this.text.charAt(this.start(i) - 1));
  }

  /** Two to four capitals among words that are not all capitals. */
  isAcronym(i: number): boolean {
    return (
      this.isShouted(i) && this.letters(i) <= 4 && !this.isShouted(i - 1) && !this.isShouted(i + 1)
    );
  }

  /** First token of the sentence around `i`, at most `reach` tokens back. */
  sentenceStart(i: number, reach = 40): number {
    let at = i;
    while (at > 0 && i - at < reach && !this.endsSentence(at)) at -= 1;
    return at;
  }

  /** Last token of the sentence around `i`, at most `reach` tokens on. */
  sentenceEnd(i: number, reach = 40): number {
    let at = i;
    while (at + 1 < this.count && at - i < reach && !this.endsSentence(at + 1)) at += 1;
    return at;
  }

  /** Is any of these cues among tokens `from..to`? */
  anyCue(from: number, to: number, cues: number): boolean {
    for (let at = Math.max(0, from); at <= to && at < this.count; at += 1) {
      if (this.is(at, cues)) return true;
    }
    return false;
  }

  /** Token that starts at or after a place in the text. */
  tokenAt(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
