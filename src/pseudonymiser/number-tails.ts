import { RANK, type Candidate, type Verdict } from './candidate.js';
import type { CompiledIdentity, KnownValue } from './compiled.js';
import type { Marks } from './marks.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

const SHORTEST = 2;
/** So many figures of a known number are hardly those of another. */
const TELLING = 6;
const NUMBERS = /^(?:PHONE|BSN|IBAN|OTHER_ID)$/;

/** What known numbers end with, and the figures of a known postcode. */
const endingsOf = once((values: CompiledIdentity['values']): ReadonlyMap<string, KnownValue> => {
  const endings = new Map<string, KnownValue>();
  for (const [number, value] of values) {
    if (value.type === 'POSTCODE') endings.set(number.slice(0, 4), value);
    if (!NUMBERS.test(value.type) || number.length < TELLING) continue;
    for (let length = SHORTEST; length < number.length; length += 1) {
      const tail = number.slice(-length);
      if (!/^\d+$/.test(tail)) break;
      if (!endings.has(tail)) endings.set(tail, value);
    }
  }
  return endings;
});

const LINK = t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_DOT;
const MOST_GROUPS = 4;

interface Ending {
  readonly last: number;
  readonly figures: string;
  readonly value: KnownValue;
}

/** The longest run of figures from token `i` that a known number ends with. */
function endingAt(scene: Scene, i: number): Ending | undefined {
  const endings = endingsOf(scene.lexicon.values);
  let figures = '';
  let best: Ending | undefined;
  for (let at = i; at < i + MOST_GROUPS && scene.isDigits(at); at += 1) {
    const gap = scene.gap(at);
    if (at > i && (gap === 0 || (gap & ~LINK) !== 0)) break;
    figures += scene.word(at);
    const value = endings.get(figures);
    if (value) best = { last: at, figures, value };
  }
  return best;
}

const TIGHT = t.GAP_HYPHEN | t.GAP_DOT | t.GAP_SLASH | t.GAP_COLON | t.GAP_COMMA | t.GAP_UNDERSCORE;

/** Part of something longer: a date, a sum, a time, a file number. */
function isGlued(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  if (gap === 0) return true;
  return (gap & t.GAP_SPACE) === 0 && (gap & TIGHT) !== 0 && scene.isDigits(at);
}

/** `...5862`, `***62`, `xxx 862`: figures left out in front. */
function isMasked(scene: Scene, i: number): boolean {
  const before = scene.text.slice(Math.max(0, scene.start(i) - 8), scene.start(i));
  return /(?:\.{2,}|…|[*•]{2,}|(?:^|[^\p{L}])[xX]{2,}) ?-?$/u.test(before);
}

const ENDS = /^(?:eindig(?:t|end|ende|en|de)|laatste|einde|slot|achterste|slotcijfers)$/;
const REACH = 6;

/** `eindigt op`, `de laatste vier cijfers`. */
function isSaidToEnd(scene: Scene, i: number): boolean {
  for (let at = i - 1; at >= i - REACH && !scene.endsSentence(at + 1); at -= 1)
    if (ENDS.test(scene.word(at))) return true;
  return /^(?:eindigt|eindigend|als)$/.test(scene.word(i + 1)) && scene.word(i + 2) === 'laatste';
}

const POSTCODE = /^(?:postcode\w*|pc\d?)$/;

function isPostcodeArea(scene: Scene, i: number): boolean {
  return [i - 1, i - 2, i - 3].some((at) => POSTCODE.test(scene.word(at)));
}

const isYear = (figures: string): boolean => /^(?:19|20)\d\d$/.test(figures);

const COUNTED = /^(?:artikel|art|lid|uur|bladzijde|pagina|p|blz|bijlage|foto|euro|eur)$/;

/** A sum, an article or a page. */
const isCounted = (scene: Scene, i: number, last: number): boolean =>
  COUNTED.test(scene.word(i - 1)) ||
  COUNTED.test(scene.word(last + 1)) ||
  /[€$#]\s?$/.test(scene.text.slice(Math.max(0, scene.start(i) - 2), scene.start(i)));

function verdictOn(scene: Scene, i: number, ending: Ending): Verdict | undefined {
  const { figures, value } = ending;
  if (value.type === 'POSTCODE') return verdictOnPostcode(scene, i, figures);
  if (figures.length >= TELLING) return 'certain';
  return isMasked(scene, i) || isSaidToEnd(scene, i)
    ? verdictOnEnd(figures)
    : verdictOnFew(scene, i, ending);
}

const verdictOnEnd = ({ length }: string): Verdict => (length > SHORTEST ? 'certain' : 'doubtful');

function verdictOnFew(scene: Scene, i: number, { figures, last }: Ending): Verdict | undefined {
  const telling = figures.length > 3 && !isYear(figures);
  return telling && !isCounted(scene, i, last) ? 'doubtful' : undefined;
}

function verdictOnPostcode(scene: Scene, i: number, figures: string): Verdict | undefined {
  if (isPostcodeArea(scene, i)) return 'certain';
  return isYear(figures) || isCounted(scene, i, i) ? undefined : 'doubtful';
}

/** The last figures of a known number, and a postcode without its letters: `eindigt op 701`. */
export function findNumberTails(scene: Scene, marks: Marks): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const i of marks.digits) {
    if (isGlued(scene, i) && !isMasked(scene, i)) continue;
    const ending = endingAt(scene, i);
    if (ending === undefined || isGlued(scene, ending.last + 1)) continue;
    const verdict = verdictOn(scene, i, ending);
    if (verdict) found.push(candidate(scene, i, ending, verdict));
  }
  return found;
}

function candidate(scene: Scene, i: number, { last, value }: Ending, verdict: Verdict): Candidate {
  return {
    start: scene.start(i),
    end: scene.end(last),
    type: value.type,
    verdict,
    reason: 'known-number-part',
    replacement: value.replacement,
    rank: RANK.number - 1.5,
  };
}
