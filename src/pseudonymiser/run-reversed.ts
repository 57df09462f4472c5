import {
  continues,
  hasPart,
  INITIAL_GAP,
  initialsFit,
  isInitial,
  only,
  type Run,
} from './run-parts.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import { isDutchWord } from './vocabulary.js';

const BEHIND = t.GAP_COMMA | t.GAP_SPACE | t.GAP_NEWLINE;

const isComplete = (run: Run): boolean =>
  run.given !== undefined || run.initials !== '' || run.foreignGiven >= 0;

/** `Kramer, T.A.` and `Kramer, Tess`: what follows the family name, with its particles behind it. */
export function growReversed(
  scene: Scene,
  run: Run,
  growRight: (scene: Scene, run: Run) => void,
): void {
  if (run.surname === undefined || isComplete(run)) return;
  takeTrailingPrefix(scene, run);
  const next = run.last + 1;
  const match = only(scene.gap(next), BEHIND) ? continues(scene, next) : undefined;
  if (match !== undefined && hasPart(match, 'given')) {
    run.given = match;
    run.last = next;
    growRight(scene, run);
  } else if (only(scene.gap(next), BEHIND)) readTrailingInitials(scene, run);
  takeTrailingPrefix(scene, run);
}

function readTrailingInitials(scene: Scene, run: Run): void {
  const start = run.last + 1;
  const at = skipInitials(scene, start);
  if (opensAnother(scene, at) || opensAnother(scene, at + 1)) return;
  const letters = Array.from({ length: at - start }, (_, index) => scene.word(start + index)).join(
    '',
  );
  const dotted = (scene.gap(at) & t.GAP_DOT) !== 0;
  if (letters.length > (dotted ? 0 : 1)) [run.last, run.initials] = [at - 1, letters];
  else if (scene.isShouted(at) && !isDutchWord(scene.word(at)) && fitsBearer(run, scene.word(at)))
    [run.last, run.initials] = [at, scene.word(at)];
}

function skipInitials(scene: Scene, start: number): number {
  let at = start;
  while (at - start < 6 && isInitial(scene, at) && only(scene.gap(at), BEHIND | t.GAP_DOT)) at += 1;
  return at;
}

function fitsBearer(run: Run, letters: string): boolean {
  return run.surname?.entries.some(({ person }) => initialsFit(person, letters)) ?? false;
}

/** `Haddouchi, MA Haddouchi`: the initials belong to the next mention. */
function opensAnother(scene: Scene, at: number): boolean {
  const match = only(scene.gap(at), INITIAL_GAP) ? continues(scene, at) : undefined;
  return match !== undefined && hasPart(match, 'surname');
}

function takeTrailingPrefix(scene: Scene, run: Run): void {
  if (run.prefixed) return;
  const prefix = run.surname?.entries[0]?.person.prefix ?? [];
  const matches = prefix.every((word, offset) => scene.word(run.last + 1 + offset) === word);
  if (prefix.length > 0 && matches && only(scene.gap(run.last + 1), BEHIND | t.GAP_DOT))
    [run.last, run.prefixed] = [run.last + prefix.length, true];
}
