import type { Person } from './compiled.js';
import { fold } from './folding.js';
import { skeleton, STROKED } from './look-alikes.js';
import { distance } from './misspellings.js';
import type { Match } from './name-match.js';
import { soundOf } from './phonetics.js';
import type { Run } from './run-parts.js';
import type { Scene } from './scene.js';

/** Behind a known given name a family name may be damaged more than by one slip. */
export function mangledSurname(
  scene: Scene,
  run: Run,
  at: number,
  last: number,
): Match | undefined {
  const word = fold(scene.text, scene.start(at), scene.end(last));
  const entries = bearersOf(run).flatMap((person) =>
    person.surnames
      .filter((known) => isMangled(known, word))
      .map((known) => ({ part: 'surname', person, form: 'slip', known }) as const),
  );
  if (entries.length === 0) return undefined;
  return { entries, form: 'slip', ambiguous: false, rival: false, word };
}

const isMangled = (known: string, word: string): boolean =>
  distance(known, word, Math.floor(known.length / 3)) <= known.length / 3 ||
  (known.length >= STROKED && skeleton(known) === skeleton(word)) ||
  (known.length > 2 && soundOf(known) === soundOf(word));

export function isCutSurname(scene: Scene, run: Run, at: number): boolean {
  const childs = run.given?.form === 'plain' && scene.isUpper(run.first);
  return (
    childs &&
    bearersOf(run).some(
      ({ surnames, kind }) =>
        kind === 'child' && surnames.some((known) => opensAlike(known, scene.word(at))),
    )
  );
}

const bearersOf = (run: Run): readonly Person[] =>
  run.given?.entries.map(({ person }) => person) ?? [];

/** `Oosterhout` for Oosterom: behind the child's own name the same beginning is enough. */
function opensAlike(known: string, word: string): boolean {
  const most = Math.min(known.length, word.length);
  const head = Math.max(4, Math.ceil(known.length / 2));
  return most >= head && known.slice(0, head) === word.slice(0, head);
}
