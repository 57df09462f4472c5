import type { Verdict } from './candidate.js';
import type { Person } from './compiled.js';
import { cueBefore, cueBehind, saysUnrelated } from './context.js';
import { STRANGER } from './facts.js';
import { matchWord, type Match } from './name-match.js';
import { initialsFit, type Run } from './name-runs.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';
import { isCommonUse, isPersonUse, opensWithName } from './word-sense.js';

/** What is to be done with a mention, and why. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly person: Person;
}

type Rule = (scene: Scene, run: Run, person: Person) => Omit<Ruling, 'person'> | undefined;

const CERTAIN = (reason: string): Omit<Ruling, 'person'> => ({ verdict: 'certain', reason });
const DOUBTFUL = (reason: string): Omit<Ruling, 'person'> => ({ verdict: 'doubtful', reason });
const KEEP = { verdict: 'keep', reason: 'other-person' } as const;

const reasonOf = (match: Match | undefined): string =>
  match === undefined || match.form === 'plain' ? 'known-name' : REASONS[match.form];

const REASONS = {
  plain: 'known-name',
  derived: 'known-name-derived',
  short: 'known-name-short',
  scan: 'known-name-scan',
  sound: 'known-name-sound',
  slip: 'known-name-typo',
} as const;

function titled(scene: Scene, run: Run): boolean {
  return (
    cueBefore(scene, run.first, v.OFFICIAL) ||
    cueBehind(scene, run.last, v.OFFICIAL | v.ORGANISATION)
  );
}

function suspected(scene: Scene, run: Run): boolean {
  return cueBefore(scene, run.first, v.SUSPECT) || cueBehind(scene, run.last, v.SUSPECT);
}

const foreign = (run: Run): number => (run.foreignGiven >= 0 ? run.foreignGiven : run.first);

function outside(scene: Scene, run: Run): boolean {
  const before = { ...run, first: foreign(run) };
  return titled(scene, before) || suspected(scene, before) || saysUnrelated(scene, run.first);
}

/** A family name with initials or a given name that fit nobody known. */
const byOtherGiven: Rule = (scene, run, person) => {
  const fits = run.initials === '' || initialsFit(person, run.initials);
  if (run.surname === undefined || run.given !== undefined || (fits && run.foreignGiven < 0))
    return undefined;
  if (outside(scene, run)) return KEEP;
  if (cueBefore(scene, foreign(run), v.KIN | v.CHILD)) return CERTAIN('known-surname-relative');
  if (run.foreignGiven < 0) return DOUBTFUL('surname-other-initials');
  const given = scene.word(run.foreignGiven);
  return scene.facts.roleOf(given) !== 0 ? KEEP : DOUBTFUL('surname-other-given-name');
};

const byFullName: Rule = (scene, run) => {
  if (run.glued !== undefined) return CERTAIN('known-name-joined');
  if (run.given === undefined || run.surname === undefined) return undefined;
  const exact = run.given.form !== 'slip' && !run.given.rival;
  if (!exact && outside(scene, run)) return KEEP;
  return CERTAIN(reasonOf(run.given.form === 'plain' ? run.surname : run.given));
};

/** A family name with fitting initials, or alone: an official may bear it too. */
const bySurname: Rule = (scene, run, person) => {
  if (run.surname === undefined || run.given !== undefined) return undefined;
  if (titled(scene, run) || saysUnrelated(scene, run.first)) return KEEP;
  if (suspected(scene, run) && person.kind === 'child') return KEEP;
  if (run.initials !== '') return CERTAIN('known-initials-surname');
  return undefined;
};

const bySurnameAlone: Rule = (scene, run) => {
  const match = run.surname;
  if (match === undefined || run.given !== undefined) return undefined;
  const key = surnameToken(scene, run);
  if (match.ambiguous || match.word.length < 4) return bySense(scene, run, key, match);
  if (isCommonUse(scene, key, match)) return KEEP;
  if (opensTitle(scene, run.last)) return DOUBTFUL('known-surname-in-name');
  if (!scene.isUpper(key) && !run.prefixed && scene.is(run.first - 1, v.ARTICLE)) return KEEP;
  if (match.form !== 'plain') return bySlip(scene, run, key, match);
  return scene.isUpper(key) || run.prefixed || match.word.length > 4
    ? CERTAIN('known-surname')
    : DOUBTFUL('known-surname');
};

/** `Van Rijn Express`: a firm, a ship, a cup. */
function opensTitle(scene: Scene, last: number): boolean {
  return (
    scene.gap(last + 1) === t.GAP_SPACE && scene.isNameLike(last + 1) && !scene.isShouted(last)
  );
}

function surnameToken(scene: Scene, run: Run): number {
  for (let at = run.last; at >= run.first; at -= 1) {
    if (!scene.is(at, v.PARTICLE) && scene.letters(at) > 1) return at;
  }
  return run.last;
}

function bySense(
  scene: Scene,
  run: Run,
  key: number,
  match: Match,
): Omit<Ruling, 'person'> | undefined {
  if (isCommonUse(scene, key, match)) return KEEP;
  if (key > run.first && matchWord(scene, scene.word(key - 1)) && scene.isUpper(key - 1))
    return CERTAIN('known-surname');
  if (isPersonUse(scene, run.first, run.last, key)) return CERTAIN('known-name-in-context');
  if (
    run.given !== undefined &&
    match.form === 'plain' &&
    opensWithName(scene, run.first, run.last)
  ) {
    return CERTAIN('known-name-in-context');
  }
  return scene.isUpper(key) ? DOUBTFUL('known-name-or-word') : undefined;
}

function bySlip(
  scene: Scene,
  run: Run,
  key: number,
  match: Match,
): Omit<Ruling, 'person'> | undefined {
  if (scene.facts.roleOf(match.word) !== 0) return KEEP;
  const reason = reasonOf(match);
  if (match.form === 'derived' || match.form === 'scan')
    return scene.isUpper(key) || match.word.length > 4 ? CERTAIN(reason) : DOUBTFUL(reason);
  if (match.form === 'short')
    return scene.isUpper(key) && !scene.isShouted(key) ? CERTAIN(reason) : DOUBTFUL(reason);
  if (match.rival) return DOUBTFUL(reason);
  if (scene.isUpper(key)) return CERTAIN(reason);
  const quoted = (scene.gap(key) & t.GAP_OPEN) !== 0;
  return match.word.length >= 6 || quoted ? CERTAIN(reason) : DOUBTFUL(reason);
}

/** A known given name with a family name that is not: a namesake, unless it is only once. */
const byForeignSurname: Rule = (scene, run) => {
  if (run.given === undefined || run.foreignSurname < 0) return undefined;
  const whole = { ...run, last: run.foreignSurname };
  if (titled(scene, whole) || suspected(scene, whole)) return KEEP;
  const family = scene.word(run.foreignSurname);
  const role = scene.facts.roleOf(family);
  if ((role & ~STRANGER) !== 0) return KEEP;
  if (v.isDutchWord(family) && scene.opensSentence(run.first)) return undefined;
  return run.given.form === 'plain' ? DOUBTFUL('given-name-other-surname') : KEEP;
};

const byGiven: Rule = (scene, run, person) => {
  const match = run.given;
  if (match === undefined) return undefined;
  if (
    scene.is(run.first - 1, v.OFFICIAL) &&
    scene.gap(run.first) === t.GAP_SPACE &&
    (scene.cues(run.first - 1) & (v.KIN | v.FILLER)) === 0
  ) {
    return KEEP;
  }
  if (person.kind === 'relative' && match.form !== 'plain' && suspected(scene, run)) return KEEP;
  if (match.ambiguous || match.word.length < 3) return bySense(scene, run, run.first, match);
  if (isCommonUse(scene, run.first, match)) return KEEP;
  return match.form === 'plain' ? CERTAIN('known-name') : bySlip(scene, run, run.first, match);
};

const RULES: readonly Rule[] = [
  byOtherGiven,
  byFullName,
  bySurname,
  bySurnameAlone,
  byForeignSurname,
  byGiven,
];

/** Who a run most likely is: the child before its relatives, the better fit before both. */
function bearerOf(run: Run): Person | undefined {
  const givens = run.given?.entries
    .filter(({ part }) => part === 'given')
    .map(({ person }) => person);
  const surnames = (run.surname ?? run.glued)?.entries.map(({ person }) => person);
  if (givens && surnames) {
    const both = givens.find((person) => surnames.includes(person));
    if (both) return both;
  }
  if (givens && givens.length > 0) return givens[0];
  const fitting = surnames?.find((person) => initialsFit(person, run.initials));
  return fitting ?? surnames?.[0] ?? run.given?.entries[0]?.person;
}

/** Rules on a mention: the first rule that speaks decides. */
export function judge(scene: Scene, run: Run): Ruling | undefined {
  const person = bearerOf(run);
  if (person === undefined) return undefined;
  for (const rule of RULES) {
    const ruling = rule(scene, run, person);
    if (ruling !== undefined) return { ...ruling, person };
  }
  return undefined;
}
