import { keep, RANK, type Candidate, type Verdict } from './candidate.js';
import { isOfSpeaker, isOfWriter, isSender } from './callers.js';
import { ownerOf, type Owner } from './context.js';
import type { Marks } from './marks.js';
import { judgeId, type Judgement, wordsBefore } from './register-numbers.js';
import { isElevenProof, isIban, isSlippedPlate } from './proofs.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import type { SpanType } from './types.js';
import * as v from './vocabulary.js';

interface Pattern {
  readonly type: SpanType;
  readonly replacement: string;
  /** Sticky: tried where the first token of the value starts. */
  readonly form: RegExp;
  readonly judge: (scene: Scene, i: number, value: string) => Judgement;
}

const OTHERS: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'official', 'stranger']);
const CASE_WORDS =
  /(?:zaak|dossier|parket|proces|kenmerk|referentie|melding|meldings|pv|registratie|rol|ref|bvh|lrn|verbaal|rekest|order|factuur|raad)(?:nummer|nr)?$/;

function labelled(scene: Scene, i: number, label: RegExp, count = 4): boolean {
  return wordsBefore(scene, i, count).some((word) => label.test(word));
}

function judgeBsn(scene: Scene, i: number, value: string): Judgement {
  const named = labelled(
    scene,
    i,
    /^(?:bsn|burgerservicenummer|sofinummer|sofi|burgerservicenr)$/,
    5,
  );
  if (!isElevenProof(value) && !named) return undefined;
  if (!named && (labelled(scene, i, CASE_WORDS) || /[ .-]/.test(value))) return undefined;
  const owner = ownerOf(scene, i);
  return owner === 'suspect' || owner === 'official' ? 'keep' : 'certain';
}

function judgePhone(scene: Scene, i: number, value: string): Judgement {
  const digits = value
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:0031|31)/, '0');
  if (isService(digits) || STAMP.test(value) || labelled(scene, i, CASE_WORDS, 2)) return undefined;
  return judgeOwnPhone(scene, i, value, digits.startsWith('06'));
}

/** The `0216.1430.88` of `2025.0216.1430.88`. */
const isTail = (scene: Scene, i: number): boolean =>
  scene.isDigits(i - 1) &&
  scene.letters(i - 1) > 2 &&
  (scene.gap(i) === t.GAP_DOT || scene.gap(i) === t.GAP_HYPHEN);

function judgeOwnPhone(scene: Scene, i: number, value: string, mobile: boolean): Judgement {
  const owner = ownerOf(scene, i);
  if (OTHERS.has(owner) || isOfDesk(scene, i, value)) return 'keep';
  if (isOfSpeaker(scene, i) || isSender(scene, i, value)) return 'doubtful';
  const childs = mobile && owner === 'child';
  return childs || isOfHousehold(scene, i, owner) ? 'certain' : 'doubtful';
}

const isOfDesk = (scene: Scene, i: number, value: string): boolean =>
  isOfInstitution(scene, i, value) || labelled(scene, i, /^(?:taplijn|tap|tapnummer|chat)$/, 3);

/** `05-10-2025 13` of a chat, a day and the hour; `09.177342.25`, the number of a criminal case. */
const STAMP = /^\d{2}[-./ ](?:\d{2}[-./ ](?:19|20)\d{2}|\d{6}[-./]\d{2}$)/;

function isOfHousehold(scene: Scene, i: number, owner: Owner): boolean {
  if (isPossessed(scene, i) || speaksOfUs(scene, i)) return true;
  return speaksOfKin(scene, i) || isNearKin(scene, i, owner);
}

function judgeForeignPhone(scene: Scene, i: number, value: string): Judgement {
  const owner = ownerOf(scene, i);
  const own = isPossessed(scene, i) || isOfWriter(scene, i);
  if (!own && (OTHERS.has(owner) || isOfInstitution(scene, i, value))) return 'keep';
  return own || speaksOfKin(scene, i) || owner === 'child' ? 'certain' : 'doubtful';
}

const isService = (digits: string): boolean =>
  digits.length !== 10 || /^0(?:8[0-8]|90|800|900)/.test(digits);

/** `u kunt ons bellen`: the writer is of the household, unless it is an office. */
function speaksOfUs(scene: Scene, i: number): boolean {
  for (let at = Math.max(scene.sentenceStart(i), i - 14); at < i; at += 1) {
    if (/^(?:ons|onze|wij|mij|mijn)$/.test(scene.word(at))) return true;
  }
  return false;
}

function speaksOfKin(scene: Scene, i: number): boolean {
  return scene.anyCue(Math.max(scene.sentenceStart(i), i - 14), scene.sentenceEnd(i, 14), v.KIN);
}

function isNearKin(scene: Scene, i: number, owner: Owner): boolean {
  return owner === 'child' && scene.anyCue(scene.sentenceStart(i), i - 1, v.KIN | v.CHILD);
}

const DESK = /^(?:vragen|inlichtingen|informatie|balie|spreekuur|receptie|secretariaat|kantoor)$/;

function isOfInstitution(scene: Scene, i: number, value: string): boolean {
  return (
    isGivenAway(scene, i, value) ||
    isInstitution(scene, i) ||
    labelled(scene, i, DESK, Math.min(8, i - scene.sentenceStart(i)))
  );
}

function isInstitution(scene: Scene, i: number): boolean {
  const from = Math.max(scene.sentenceStart(i), i - 12);
  return scene.anyCue(from, i - 1, v.ORGANISATION) && !scene.anyCue(from, i - 1, v.KIN | v.CHILD);
}

function judgePostcode(scene: Scene, i: number): Judgement {
  const owner = ownerOf(scene, i);
  if (labelled(scene, i, /^postbus|antwoordnummer$/, 3) || isInstitution(scene, i))
    return undefined;
  if (OTHERS.has(owner)) return 'keep';
  const resides =
    scene.anyCue(scene.sentenceStart(i), i - 1, v.RESIDENCE) || labelled(scene, i, /^postcode$/, 2);
  if (resides) return 'certain';
  return owner === 'child' && scene.isDigits(i - 1) ? 'certain' : undefined;
}

/** Also one that fails its proof: it is an account by its form, and holds no telephone number. */
function judgeIban(scene: Scene, i: number, value: string): Judgement {
  const judgement = judgeOwned(scene, i, value);
  return judgement === 'certain' && !isIban(value) ? 'doubtful' : judgement;
}

/** `naar NL84 …`, `… is van verdachte`: what stands around a value makes it somebody else's. */
function isGivenAway(scene: Scene, i: number, value: string): boolean {
  if (/^(?:naar|vanaf|tegenrekening|begunstigde)$/.test(scene.word(i - 1)) || cameFrom(scene, i))
    return true;
  const behind = scene.tokenAt(scene.start(i) + value.length);
  const to = Math.min(scene.sentenceEnd(behind - 1), behind + 9);
  for (let at = behind; at <= to; at += 1) {
    if (scene.is(at, v.SUSPECT))
      return scene.is(at - 1, v.ARTICLE) || GIVEN_TO.test(scene.word(at - 1));
    if (!scene.isDigits(at) && !GIVING.test(scene.word(at))) return false;
  }
  return false;
}

/** `dat kwam van het nummer`: of whoever called or paid. */
function cameFrom(scene: Scene, i: number): boolean {
  const words = wordsBefore(scene, i, 5);
  const from = words.indexOf('van');
  return (
    from >= 0 &&
    words.slice(from + 1).some((word) => /^(?:kwam|kwamen|komt|afkomstig|gebeld)$/.test(word))
  );
}

const GIVEN_TO = /^(?:van|aan|bij|door)$/;

const GIVING =
  /^(?:is|was|van|de|het|op|dat|dit|betreft|rekening|rekeningnummer|toestel|kenteken|adres|naam|staat|stond|in|gebruik|bij|nummer|hoort|behoort|toe|aan)$/;

function isPossessed(scene: Scene, i: number): boolean {
  for (let at = i - 1; at >= i - 6 && at >= 0; at -= 1) {
    if (/^(?:zijn|haar|onze|mijn|hun|ons|eigen)$/.test(scene.word(at)) || scene.is(at, v.KIN))
      return true;
  }
  return false;
}

function judgeOwned(scene: Scene, i: number, value: string): Judgement {
  if (isGivenAway(scene, i, value)) return 'keep';
  const owner = ownerOf(scene, i);
  if (OTHERS.has(owner) || isInstitution(scene, i)) return 'keep';
  return owner === 'child' ? 'certain' : 'doubtful';
}

const isSeen = (scene: Scene, i: number, value: string): boolean => {
  const behind = scene.tokenAt(scene.start(i) + value.length);
  return [i - 1, behind, behind + 1].some((at) =>
    /^(?:genoteerd|gezien|opgeschreven|onthouden|gefotografeerd|opgenomen)$/.test(scene.word(at)),
  );
};

const PLATE_LABEL =
  /^(?:kenteken|nummerplaat|kentekens|kentekenplaat|verzekeringsplaat|verzekeringsplaatje)$/;

function judgePlate(scene: Scene, i: number, value: string): Judgement {
  if (!/[a-z]/i.test(value) || labelled(scene, i, CASE_WORDS, 3)) return undefined;
  if (!labelled(scene, i, PLATE_LABEL, 6)) return undefined;
  if (isSeen(scene, i, value)) return 'keep';
  const judgement = judgeOwned(scene, i, value);
  return judgement === 'certain' && !isPossessed(scene, i) ? 'doubtful' : judgement;
}

/** The address on the internet of somebody's home. */
function judgeIp(scene: Scene, i: number, value: string): Judgement {
  return labelled(scene, i, /^ip(?:adres)?$/, 3) ? judgeOwned(scene, i, value) : undefined;
}

const PATTERNS: readonly Pattern[] = [
  {
    type: 'IBAN',
    replacement: '[rekeningnummer]',
    form: /[A-Z]{2}\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}(?![A-Za-z0-9])/iy,
    judge: judgeIban,
  },
  {
    type: 'PHONE',
    replacement: '[telefoonnummer]',
    form: /(?:(?:\+|00)31[ .-]{0,2}(?:\(0\))?[ .-]{0,2}[1-9]|0[1-9])(?:[ .()/-]{0,3}\d){8}(?!\d|[-/]\d)/y,
    judge: judgePhone,
  },
  {
    type: 'PHONE',
    replacement: '[telefoonnummer]',
    form: /(?:\+|00)(?!31|0)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,11}(?!\d)/y,
    judge: judgeForeignPhone,
  },
  {
    type: 'OTHER_ID',
    replacement: '[nummer]',
    form: /(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/y,
    judge: judgeIp,
  },
  {
    type: 'BSN',
    replacement: '[BSN]',
    form: /\d(?:[ .-]?\d){8}(?![\dA-Za-z]|[-/]\d)/y,
    judge: judgeBsn,
  },
  {
    type: 'POSTCODE',
    replacement: '[postcode]',
    form: /[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/y,
    judge: judgePostcode,
  },
  {
    type: 'PLATE',
    replacement: '[kenteken]',
    form: /(?:[A-Z]{1,3}|\d{1,3})[ -](?:[A-Z]{2,3}|\d{2,3})[ -](?:[A-Z]{1,2}|\d{1,2})(?![A-Za-z0-9])/iy,
    judge: (scene, i, value) =>
      labelled(scene, i, PLATE_LABEL, 12) && isSlippedPlate(scene, value)
        ? 'certain'
        : judgePlate(scene, i, value),
  },
  {
    type: 'OTHER_ID',
    replacement: '[nummer]',
    form: /[A-Z]{0,3}[-. ]?\d[A-Z0-9.-]{2,16}(?: \d{2,4}(?![\d:/-]|[.,]\d)){0,2}/iy,
    judge: judgeId,
  },
];

function match(scene: Scene, pattern: Pattern, start: number): string | undefined {
  pattern.form.lastIndex = start;
  return pattern.form.exec(scene.text)?.[0];
}

function startOf(scene: Scene, i: number): number {
  const start = scene.start(i);
  return scene.text.charAt(start - 1) === '+' ? start - 1 : start;
}

function tryAt(scene: Scene, i: number): Candidate | undefined {
  if (isInPath(scene, i) || isTail(scene, i)) return undefined;
  const start = startOf(scene, i);
  for (const pattern of PATTERNS) {
    const value = match(scene, pattern, start)?.replace(/[.-]+$/, '') ?? '';
    const judgement = value === '' ? undefined : pattern.judge(scene, i, value);
    if (judgement !== undefined)
      return candidateOf(pattern, judgement, start, start + value.length);
  }
  return undefined;
}

/** Behind a slash or an underscore, as in a path. */
function isInPath(scene: Scene, i: number): boolean {
  const gap = scene.gap(i);
  return (gap & (t.GAP_UNDERSCORE | t.GAP_SLASH)) !== 0 && (gap & t.GAP_SPACE) === 0;
}

function candidateOf(
  { type, replacement }: Pattern,
  judgement: Verdict,
  start: number,
  end: number,
): Candidate {
  const rank = RANK.number - 1;
  if (judgement === 'keep') return keep(start, end, rank);
  return {
    start,
    end,
    type,
    verdict: judgement,
    reason: `pattern-${type.toLowerCase()}`,
    replacement,
    rank,
  };
}

/** Numbers the vault does not know but whose form and place give them away. */
export function findPatterns(scene: Scene, marks: Marks): readonly Candidate[] {
  const found: Candidate[] = [];
  let past = -1;
  for (const i of marks.digits) {
    if (scene.start(i) < past || isTailOfNumber(scene, i)) continue;
    const lead = hasLead(scene, i) ? tryAt(scene, i - 1) : undefined;
    const candidate = lead ?? (scene.gap(i) === 0 ? undefined : tryAt(scene, i));
    if (!candidate) continue;
    past = candidate.end;
    found.push(candidate);
  }
  return found;
}

/** The third group or later of figures with hyphens between: its first group was tried. */
function isTailOfNumber(scene: Scene, i: number): boolean {
  return [i, i - 1].every((at) => scene.gap(at) === t.GAP_HYPHEN && scene.isDigits(at - 1));
}

/** A few letters right before the figures, as `NL` or `GT-`; capitals also with a space. */
function hasLead(scene: Scene, i: number): boolean {
  if (scene.isDigits(i - 1) || scene.letters(i - 1) > 3) return false;
  if (scene.gap(i) === t.GAP_SPACE)
    return scene.isShouted(i - 1) || (scene.isLetter(i - 1) && scene.isUpper(i - 1));
  return scene.gap(i) === 0 || scene.gap(i) === t.GAP_HYPHEN;
}
