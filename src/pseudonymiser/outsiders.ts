import type { Person } from './compiled.js';
import { cueBefore, cueBehind, saysUnrelated } from './context.js';
import { isAgainst, isIntroduced } from './introduced.js';
import type { Match } from './name-match.js';
import { initialsFit, type Run } from './name-runs.js';
import { isInSuspectRecord } from './records.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** Does a title stand before or behind the name? */
export function titled(scene: Scene, run: Run): boolean {
  return (
    isReporter(scene, run.first) ||
    isOfInstitution(scene, run.first) ||
    isAddressedOfficial(scene, run) ||
    cueBefore(scene, run.first, v.OFFICIAL) ||
    cueBehind(scene, run.last, v.OFFICIAL | v.ORGANISATION)
  );
}

/** `Aan politie Noord, t.a.v. mevrouw Van den Berg`, and `mevrouw Van den Berg` from there on. */
function isAddressedOfficial(scene: Scene, { first, last }: Run): boolean {
  if (!scene.is(first - 1, v.HONORIFIC) || scene.is(first - 2, v.KIN)) return false;
  const [title, name] = [scene.word(first - 1), scene.word(last)];
  if (scene.facts.isAddressed(title, name)) return true;
  const attended = [first - 2, first - 3, first - 4].map((at) => scene.word(at)).join('') === 'vat';
  if (!attended || !scene.anyCue(first - 9, first - 5, v.ORGANISATION | v.SEAT | v.OFFICIAL))
    return false;
  scene.facts.noteAddressed(title, name);
  return true;
}

/** `iemand van het parket, mevrouw Smit`. */
const isOfInstitution = (scene: Scene, first: number): boolean =>
  scene.is(first - 1, v.HONORIFIC) &&
  (scene.gap(first - 1) & t.GAP_COMMA) !== 0 &&
  scene.is(first - 2, v.ORGANISATION | v.SEAT) &&
  scene.is(first - 3, v.ARTICLE) &&
  scene.word(first - 4) === 'van';

/** `deden wij, Kerkhof en Tan, onderzoek`: who write the report. */
function isReporter(scene: Scene, first: number): boolean {
  const at = scene.word(first - 1) === 'en' ? first - 2 : first;
  return [at, at - 1].some(
    (one) => (scene.gap(one) & t.GAP_COMMA) !== 0 && /^(?:wij|ik)$/.test(scene.word(one - 1)),
  );
}

/** `een andere Van den Berg`, `de zaak Van den Berg tegen de Staat`: of that name, and nobody of the household. */
export function isAnother(scene: Scene, { first, last }: Run): boolean {
  if (scene.word(first - 1) === 'andere')
    return /^(?:een|n|die|geen)$/.test(scene.word(first - 2)) || scene.word(last + 1) === 'dan';
  return (
    /^(?:zaak|arrest|uitspraak)$/.test(scene.word(first - 1)) &&
    /^(?:tegen|contra|vs)$/.test(scene.word(last + 1))
  );
}

export function suspected(scene: Scene, run: Run): boolean {
  if (isInSuspectRecord(scene, run.first)) return true;
  return cueBefore(scene, run.first, v.SUSPECT) || cueBehind(scene, run.last, v.SUSPECT);
}

/** `de verdachte zelf heet Faruk`, `een vrouw die ook Dewi heet`: named with the verb behind it. */
export function isNamedBehind(scene: Scene, { first, last }: Run): boolean {
  if (!/^(?:heet|heette)$/.test(scene.word(last + 1))) return false;
  let before = first - 1;
  while (first - before < 4 && /^(?:ook|zelf|dus|toevallig|nu)$/.test(scene.word(before)))
    before -= 1;
  if (scene.is(before, v.SUSPECT)) return true;
  const another = scene.word(before - 2) === 'een' && !scene.is(before - 1, v.KIN | v.CHILD);
  return scene.word(before) === 'die' && another;
}

/** Plainly the suspect, and not only somebody who gives his name. */
export function isCharged(scene: Scene, run: Run): boolean {
  return suspected(scene, run) || isAgainst(scene, run.first);
}

/** `de vriend van moeder, Frans van den Heuvel`: near the household, and not of it. */
export function isFriendOfKin(scene: Scene, first: number): boolean {
  const kin = first - 1;
  if (!scene.is(kin, v.KIN) || (scene.gap(first) & t.GAP_COMMA) === 0) return false;
  const of = /^(?:mijn|haar|zijn|de|hun|onze)$/.test(scene.word(kin - 1)) ? kin - 2 : kin - 1;
  return scene.word(of) === 'van' && NEAR.test(scene.word(of - 1));
}

const NEAR = /^(?:vriend|vriendin|kennis|collega|baas|partner|maat|buurman|buurvrouw)$/;

/** `mijn ex, Bas de Wit`: of a parent the other, whatever he did. */
export const isFormerPartner = (scene: Scene, first: number): boolean =>
  /^(?:ex|expartner)$/.test(scene.word(first - 1)) && /^(?:mijn|mn|m)$/.test(scene.word(first - 2));

/** `Wouter Prins (geen familie)`. */
export function isSaidToBeNoKin(scene: Scene, last: number): boolean {
  const at = scene.word(last + 1) === 'is' ? last + 2 : last + 1;
  return scene.word(at) === 'geen' && /^fam(?:ilie)?$/.test(scene.word(at + 1));
}

/** A relative, or the child by a given name that it is not called by. */
export function isOtherBearer(given: Match, person: Person): boolean {
  return (
    person.kind === 'relative' || given.entries.every(({ known }) => !person.called.includes(known))
  );
}

export const foreign = (run: Run): number => (run.foreignGiven >= 0 ? run.foreignGiven : run.first);

export function outside(scene: Scene, run: Run): boolean {
  const before = { ...run, first: foreign(run) };
  return (
    titled(scene, before) ||
    suspected(scene, before) ||
    isIntroduced(scene, before.first) ||
    saysUnrelated(scene, run.first)
  );
}

/** `A. Khatib` below a report, who was said to be the interpreter before. */
export function isOfficialsAgain(scene: Scene, run: Run, key: string): boolean {
  if (run.initials === '' || !scene.facts.isAddressed(run.initials, key)) return false;
  const childs = run.surname?.entries.some(
    ({ person }) => person.kind === 'child' && initialsFit(person, run.initials),
  );
  const household = v.KIN | v.CHILD;
  return (
    childs !== true &&
    !cueBefore(scene, run.first, household) &&
    !cueBehind(scene, run.last, household)
  );
}

/** `applicatiebeheerder Antoon Vink`: another form of the given name, and a title before it. */
export const isOfOffice = (scene: Scene, { first, given }: Run): boolean =>
  given?.form === 'short' && cueBefore(scene, first, v.OFFICIAL | v.SUSPECT);

/** `Driss M.; let op, dat is een ander`. */
const isComparedBehind = (scene: Scene, last: number): boolean => {
  for (let at = last + 1; at < last + 9 && scene.has(at); at += 1)
    if (/^(?:ander|andere|iemand|naamgenoot|toeval|toevallig)$/.test(scene.word(at))) return true;
  return false;
};

/** The given name as it is, and nobody in the text who is charged and bears it. */
export const isOwnLetter = (scene: Scene, { given, first, last }: Run): boolean =>
  given?.form === 'plain' &&
  !given.ambiguous &&
  scene.facts.roleOf(given.word) === 0 &&
  !saysUnrelated(scene, first) &&
  !isComparedBehind(scene, last);
