import { RANK, type Candidate } from './candidate.js';
import type { CompiledIdentity, Phrase } from './compiled.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import { abbreviates } from './street-forms.js';
import { isBehindDoor } from './towns.js';

const SHORTEST = 2;
const LONGEST = 5;

const knownTowns = once(({ phrases }: CompiledIdentity): readonly Phrase[] =>
  [...phrases.values()].flat().filter(({ role }) => role === 'town'),
);

/** `Ztm` of Zoetermeer, `SvG` of Sas van Gent. */
function isShortFor({ words }: Phrase, seen: string): boolean {
  const letters = words.map((word) => word.charAt(0)).join('');
  if (words.length > 1) return letters === seen;
  const [town = ''] = words;
  return abbreviates(seen, town) && /^[^aeiouy]+$/.test(seen.slice(1));
}

/** The town of the child cut down to a few letters, right behind the known door. */
export function findShortTowns(scene: Scene): readonly Candidate[] {
  const towns = knownTowns(scene.lexicon);
  if (towns.length === 0) return [];
  return scene.uppers.flatMap((at) => {
    const length = scene.letters(at);
    if (length < SHORTEST || length > LONGEST || scene.isKnownWord(at)) return [];
    if (!isBehindDoor(scene, at)) return [];
    const town = towns.find((known) => isShortFor(known, scene.word(at)));
    return town ? [candidate(scene, at, town)] : [];
  });
}

const candidate = (scene: Scene, at: number, { type, replacement }: Phrase): Candidate => ({
  start: scene.start(at),
  end: scene.end(at),
  type,
  verdict: 'certain',
  reason: 'known-town-shortened',
  replacement,
  rank: RANK.place,
});
