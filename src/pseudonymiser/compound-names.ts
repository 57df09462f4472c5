import { RANK, type Candidate } from './candidate.js';
import type { CompoundName } from './compiled.js';
import { cueBefore } from './context.js';
import type { Marks } from './marks.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';
import { isLikeJoined, lettersOf, windowAt, type Window } from './word-windows.js';

/** Is every word that differs from the known one no other name and no ordinary word? */
function isDamage(scene: Scene, { first, last }: Window, { words, part }: CompoundName): boolean {
  if (part === 'given' && isHyphened(scene, first, last)) return true;
  for (let at = first; at <= last; at += 1) {
    const word = scene.word(at);
    const explained = v.isGivenName(word) || (v.isDutchWord(word) && scene.letters(at) > 3);
    if (!words.includes(word) && explained) return false;
  }
  return true;
}

/** `Mare-Louise`: joined to the half that is right, whatever else the other means. */
function isHyphened(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at += 1) if (scene.gap(at) !== t.GAP_HYPHEN) return false;
  return last > first && scene.isUpper(first);
}

const SHORTEST = 6;

function fits(scene: Scene, window: Window, name: CompoundName): boolean {
  const seen = lettersOf(scene, window);
  if (name.part === 'surname' && (seen === name.joined || isBehindOther(scene, window, name)))
    return false;
  if (seen === name.joined) return seen.length >= SHORTEST || scene.isUpper(window.first);
  return (
    name.joined.length >= SHORTEST &&
    isLikeJoined(name.joined, seen) &&
    isDamage(scene, window, name)
  );
}

/** Initials or a given name that the bearer does not have. */
function isBehindOther(scene: Scene, { first }: Window, { person }: CompoundName): boolean {
  let before = first - 1;
  while (scene.is(before, v.PARTICLE) && !scene.isLetter(before)) before -= 1;
  if (!scene.isUpper(before) || (scene.gap(before + 1) & ~(t.GAP_SPACE | t.GAP_DOT)) !== 0)
    return false;
  const word = scene.word(before);
  if (scene.isLetter(before)) return !person.givens.some((given) => given.startsWith(word));
  return scene.isNameLike(before) && !scene.lexicon.names.has(word);
}

const isOthers = (scene: Scene, { first }: Window): boolean =>
  cueBefore(scene, first, v.OFFICIAL | v.SUSPECT);

function candidate(scene: Scene, { first, last }: Window, { person }: CompoundName): Candidate {
  return {
    start: scene.start(first),
    end: scene.end(last),
    type: person.type,
    verdict: 'certain',
    reason: 'known-name-of-words',
    replacement: person.replacement,
    rank: RANK.name + 0.04,
  };
}

/** Names of several words, in any case and with a slip in any of them: `jan-willem`, `Mary nAn`. */
export function findCompoundNames(scene: Scene, marks: Marks): readonly Candidate[] {
  const { compounds } = scene.lexicon;
  if (compounds.size === 0) return [];
  return marks.names.flatMap((i) => {
    for (const name of compounds.get(scene.word(i)) ?? []) {
      const window = windowAt(scene, i, name.words.length, name.words.indexOf(scene.word(i)));
      if (window && fits(scene, window, name) && !isOthers(scene, window))
        return [candidate(scene, window, name)];
    }
    return [];
  });
}
