import { isCalledSo } from './called.js';
import type { Match } from './name-match.js';
import type { Run } from './name-runs.js';
import { isChilds } from './namesakes.js';
import { CERTAIN, DOUBTFUL, KEEP, type Outcome } from './outcomes.js';
import { isDoubled } from './run-shapes.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';
import { isCommonUse, isPersonUse, opensWithName } from './word-sense.js';

/** Whether a name that is an ordinary word too is a name here. */
export function bySense(scene: Scene, run: Run, key: number, match: Match): Outcome | undefined {
  if (isCalledSo(scene, run.first, run.last, match.entries) || isBareName(scene, key, match))
    return CERTAIN('known-name-in-context');
  if (isCommonUse(scene, key, match)) return KEEP;
  if (isNameHere(scene, run, key)) return CERTAIN('known-name-in-context');
  return mayBeNameHere(scene, run, key) ? DOUBTFUL('known-name-or-word') : undefined;
}

const isNameHere = (scene: Scene, run: Run, key: number): boolean =>
  isDoubled(scene, run) || isPersonUse(scene, run.first, run.last, key) || opens(scene, run);

const mayBeNameHere = (scene: Scene, run: Run, key: number): boolean =>
  scene.isUpper(key) || isLooseCall(scene, run, key) || isSmallOpening(scene, run);

/** `Ot`, `Wu`: two letters that are no word and no abbreviation. */
const isBareName = (scene: Scene, key: number, { form, word, ambiguous }: Match): boolean =>
  form === 'plain' &&
  word.length === 2 &&
  !ambiguous &&
  scene.lexis(key) === 0 &&
  scene.isUpper(key) &&
  !scene.isShouted(key) &&
  (scene.gap(key) & scene.gap(key + 1) & t.GAP_HYPHEN) === 0;

const opens = (scene: Scene, { given, first, last }: Run): boolean =>
  given?.form === 'plain' && opensWithName(scene, first, last);

/** `dat weet ik alles bakker`: small, at the end of a line that has no capitals. */
function isLooseCall(scene: Scene, run: Run, key: number): boolean {
  const ends = (scene.gap(run.last + 1) & (t.GAP_NEWLINE | t.GAP_STOP)) !== 0;
  if (!ends || scene.is(key - 1, v.ARTICLE | v.PREPOSITION | v.PARTICLE)) return false;
  const start = scene.sentenceStart(key, 14);
  return !scene.isUpper(start) && scene.adjacent(run.first);
}

/** `roos, die jarig was` and `merel' fiets`: small, where a sentence opens with it. */
const isSmallOpening = (scene: Scene, { first, last, given }: Run): boolean =>
  given?.form === 'plain' &&
  isChilds(given) &&
  scene.endsSentence(first) &&
  (scene.gap(last + 1) & (t.GAP_COMMA | t.GAP_APOSTROPHE)) !== 0;
