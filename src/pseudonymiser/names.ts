import { RANK, type Candidate } from './candidate.js';
import type { Marks } from './marks.js';
import { matchWord } from './name-match.js';
import { judge } from './name-judge.js';
import { assembleRun, type Run } from './name-runs.js';
import type { Ruling } from './outcomes.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

const SIBILANT = /[sxz]$/;

/** Where a mention ends, with its genitive: `Tess'`, `Kim's`. */
export function endOfMention(scene: Scene, last: number): number {
  const next = last + 1;
  const end = scene.end(last);
  if (scene.gap(next) === 0) return isNumbered(scene, last) ? scene.end(next) : end;
  if ((scene.gap(next) & t.GAP_APOSTROPHE) === 0) return end;
  if (scene.gap(next) === t.GAP_APOSTROPHE && scene.word(next) === 's') return scene.end(next);
  return hasBareApostrophe(scene, last) ? end + 1 : end;
}

/** `tess12`, as in a user name; `RafaelMaduro140214`, as on a disc, where one figure or two may be a note. */
function isNumbered(scene: Scene, last: number): boolean {
  const figures = scene.letters(last + 1);
  if (!scene.isDigits(last + 1) || figures > MOST_FIGURES) return false;
  return scene.isUpper(last) ? figures > 3 : true;
}

const MOST_FIGURES = 8;

function hasBareApostrophe(scene: Scene, last: number): boolean {
  const end = scene.end(last);
  const bare = /^['’`´](?= |$)/.test(scene.text.slice(end, end + 2));
  return bare && SIBILANT.test(scene.word(last)) && !isQuoted(scene, last);
}

function isQuoted(scene: Scene, last: number): boolean {
  const from = scene.start(scene.sentenceStart(last));
  return /(?:^|\s)['‘`]/.test(scene.text.slice(Math.max(0, from - 1), scene.start(last)));
}

function candidateOf(scene: Scene, run: Run, ruling: Ruling): Candidate {
  const relative = ruling.reason === 'known-surname-relative';
  const whole = relative || ruling.verdict === 'doubtful' || ruling.person.surnames.length === 0;
  return {
    start: scene.start(whole && run.foreignGiven >= 0 ? run.foreignGiven : run.first),
    end: endOfMention(scene, whole ? Math.max(run.last, run.foreignSurname) : run.last),
    type: relative ? 'RELATIVE_NAME' : ruling.person.type,
    verdict: ruling.verdict,
    reason: ruling.reason,
    replacement: relative
      ? `[familielid van ${ruling.person.childNumber}]`
      : ruling.person.replacement,
    rank: RANK.name,
  };
}

/** Somebody else bears these given names too. */
function noteNamesakes(scene: Scene, run: Run): void {
  for (const { known } of run.given?.entries ?? []) scene.facts.noteNamesake(known);
}

/** Mentions of the child and its household by name. */
export function findNames(scene: Scene, marks: Marks): readonly Candidate[] {
  const found: Candidate[] = [];
  let past = -1;
  for (const i of marks.names) {
    if (i <= past) continue;
    const match = matchWord(scene, scene.word(i));
    if (match === undefined) continue;
    const run = assembleRun(scene, i, match);
    const ruling = judge(scene, run);
    past = run.last;
    if (ruling === undefined) continue;
    if (ruling.verdict === 'keep') noteNamesakes(scene, run);
    found.push(candidateOf(scene, run, ruling));
  }
  return found;
}
