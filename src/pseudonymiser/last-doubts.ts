import { RANK, type Candidate, type Verdict } from './candidate.js';
import type { Person } from './compiled.js';
import { isWrittenSo } from './called.js';
import { cueBefore } from './context.js';
import { once } from './once.js';
import { resemblance, stemsOf } from './resemblance.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const SHORTEST = 2;
const LONGEST = 24;
const MANY = 40;

interface Own {
  readonly name: string;
  readonly child: Person;
}

/** The names of the children themselves. */
const ownNames = once((persons: readonly Person[]): readonly Own[] =>
  persons
    .filter(({ kind }) => kind === 'child')
    .flatMap((child) =>
      [...new Set([...child.givens, ...child.called, ...child.surnames, ...child.joined])]
        .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
        .map((name) => ({ name, child })),
    ),
);

interface Likeness {
  readonly own: Own;
  readonly like: number;
}

const LEAST = 0.6;

function closest(known: readonly Own[], word: string): Likeness | undefined {
  const stems = stemsOf(word);
  let best: Likeness | undefined;
  for (const own of known) {
    const least = best?.like ?? LEAST;
    const like = resemblance(own.name, word, least, stems);
    if (like > (best?.like ?? 0) && like >= LEAST) best = { own, like };
  }
  return best;
}

const isQuoted = (scene: Scene, i: number): boolean =>
  scene.opensQuote(i) && (scene.gap(i + 1) & ~t.GAP_SPACE) !== 0;

/** `hey roos`, `voor mei, van H.`: a small ordinary word where somebody is spoken to or named. */
function isSpokenTo(scene: Scene, i: number): boolean {
  const before = scene.word(i - 1);
  const named = /^(?:heet|bel|voor|aan|met|jij|ben|is|naam|achternaam|hoi|he|jarig)$/.test(before);
  const behind = scene.gap(i + 1) & (t.GAP_COMMA | t.GAP_STOP | t.GAP_NEWLINE | t.GAP_OPEN);
  return scene.adjacent(i) && behind !== 0 && (named || scene.is(i - 1, v.GREETING));
}

const isCalledSo = (scene: Scene, i: number): boolean =>
  /^(?:als|noemt|noemde|noemen|roept|riep|zegt|zei|zeggen|gewoon|steeds|of)$/.test(
    scene.word(i - 1),
  );

/** Signs that a word is a name of somebody here, each with its weight. */
const FOR: readonly (readonly [number, (scene: Scene, i: number) => boolean])[] = [
  [0.25, isQuoted],
  [0.25, isCalledSo],
  [0.2, isSpokenTo],
  [0.2, (scene, i): boolean => scene.lexis(i) === 0 && scene.cues(i) === 0],
  [0.1, (scene, i): boolean => scene.isUpper(i) && !scene.opensSentence(i)],
];

/** Signs that it is a word, or a name of somebody else. */
const AGAINST: readonly (readonly [number, (scene: Scene, i: number) => boolean])[] = [
  [
    0.4,
    (scene, i): boolean =>
      (scene.lexis(i) & v.ORDINARY) !== 0 && (!scene.isUpper(i) || scene.opensSentence(i)),
  ],
  [0.15, (scene, i): boolean => (scene.lexis(i) & (v.ORDINARY | v.RARE)) !== 0],
  [0.3, (scene, i): boolean => (scene.lexis(i) & v.GIVEN) !== 0],
  [0.3, (scene, i): boolean => v.isTown(scene.word(i)) || scene.isAcronym(i)],
  [0.3, (scene, i): boolean => scene.isUpper(i) && scene.opensSentence(i) && !isQuoted(scene, i)],
  [0.3, (scene, i): boolean => scene.is(i - 1, v.ARTICLE)],
  [0.2, (scene, i): boolean => scene.facts.roleOf(scene.word(i)) !== 0],
  [
    0.2,
    (scene, i): boolean => (scene.facts.roleOf(scene.word(i)) & (v.SUSPECT | v.OFFICIAL)) !== 0,
  ],
  [0.2, (scene, i): boolean => scene.isNameLike(i - 1) && scene.gap(i) === t.GAP_SPACE],
  [0.2, (scene, i): boolean => !scene.isUpper(i)],
  [0.2, (scene, i): boolean => scene.lexicon.phrases.has(scene.word(i))],
];

const sum = (signs: typeof FOR, scene: Scene, i: number): number =>
  signs.reduce((so, [weight, holds]) => so + (holds(scene, i) ? weight : 0), 0);

const KEPT = 0.3;
const OFFERED = 0.03;
const HARDLY = 0.04;

/** The name itself, or one with a title or letters, that a rule kept: hardly the child, and offered last. */
const isSettled = (scene: Scene, i: number, like: number): boolean =>
  like === 1 || isInitialed(scene, i) || cueBefore(scene, i, v.OFFICIAL | v.SUSPECT);

/** `mr. D. van Vliet`, `agent Van Vliet`: a title or a letter that is not the child's, before the name. */
function isAnothers(scene: Scene, i: number, { child }: Own): boolean {
  let first = i;
  while (i - first < 3 && scene.is(first - 1, v.PARTICLE)) first -= 1;
  if (isInitialed(scene, first)) return !child.initials.includes(scene.word(first - 1));
  return scene.is(first - 1, v.OFFICIAL | v.SUSPECT | v.HONORIFIC);
}

const isInitialed = (scene: Scene, i: number): boolean =>
  scene.isLetter(i - 1) && scene.isUpper(i - 1);

/** An ordinary word that is not the name, where nobody is spoken to or called: `Word` for Wende. */
const isPlainWord = (scene: Scene, i: number): boolean =>
  (scene.lexis(i) & v.ORDINARY) !== 0 &&
  !(isQuoted(scene, i) || isCalledSo(scene, i) || isSpokenTo(scene, i));

/** How likely it is that a word which no rule decided on is the child. */
function likelihoodAt(scene: Scene, i: number, { own, like }: Likeness, kept: boolean): number {
  if (isAnothers(scene, i, own) || (like < 1 && isPlainWord(scene, i))) return 0;
  if (kept && isSettled(scene, i, like)) return HARDLY;
  const opens = scene.word(i).startsWith(own.name.charAt(0)) ? 0 : 0.1;
  const against = sum(AGAINST, scene, i) + opens + (kept ? KEPT : 0);
  return (like - 0.55) * 2 + sum(FOR, scene, i) - against;
}

/**
 * Words that resemble a name of the child and that no rule replaced or offered: for a person to see.
 *
 * Asked when all else is settled, so what was kept as somebody else's can still be offered, only later.
 */
export function findLastDoubts(scene: Scene, settled: readonly Candidate[]): readonly Candidate[] {
  const known = ownNames(scene.lexicon.persons);
  if (known.length === 0 || known.length > MANY) return [];
  const likenessOf = remembering(known);
  return openWords(scene, settled).flatMap(({ at, kept }) => {
    const like = likenessOf(scene.word(at));
    return like ? doubts(scene, at, like, kept) : [];
  });
}

interface Open {
  readonly at: number;
  /** Somebody else's, by a rule. */
  readonly kept: boolean;
}

/** Words that may be a name and stand in no place that is replaced or offered. */
function openWords(scene: Scene, settled: readonly Candidate[]): readonly Open[] {
  const open: Open[] = [];
  let next = 0;
  for (let at = 0; at < scene.count; at += 1) {
    if (!mayBeName(scene, at)) continue;
    while ((settled[next]?.end ?? Infinity) <= scene.start(at)) next += 1;
    const verdict = verdictOver(scene, at, settled[next]);
    if (verdict === undefined || verdict === 'keep') open.push({ at, kept: verdict === 'keep' });
  }
  return open;
}

/** Each word is compared once. */
function remembering(known: readonly Own[]): (word: string) => Likeness | undefined {
  const seen = new Map<string, Likeness | undefined>();
  return (word) => {
    if (!seen.has(word)) seen.set(word, closest(known, word));
    return seen.get(word);
  };
}

const verdictOver = (scene: Scene, i: number, over: Candidate | undefined): Verdict | undefined =>
  over !== undefined && over.start < scene.end(i) ? over.verdict : undefined;

/** `tekende zij met "Es"`, `met "matts" wordt bedoeld`: alone between quotation marks, nobody else's, and no word. */
function isQuotedName(scene: Scene, i: number, { own, like }: Likeness): boolean {
  if (like < QUOTED || !isAloneInQuotes(scene, i) || isTaken(scene, i)) return false;
  if (!own.child.givens.includes(own.name)) return false;
  return scene.isUpper(i)
    ? scene.word(i).startsWith(own.name.charAt(0))
    : scene.lexis(i) === 0 && scene.letters(i) > 3;
}

/** `school schrijft Kowalcyk, de huisarts Kowalczik`: almost a name of the child, where it is told how that was written. */
const isWrittenName = (scene: Scene, i: number, { like }: Likeness): boolean =>
  like >= QUOTED &&
  like < 1 &&
  scene.isUpper(i) &&
  !scene.isShouted(i) &&
  scene.letters(i) > 3 &&
  !isTaken(scene, i) &&
  !isBesideName(scene, i) &&
  isWrittenSo(scene, i);

/** A title, a letter or another name in front of it. */
const isBesideName = (scene: Scene, i: number): boolean =>
  scene.is(i - 1, v.HONORIFIC | v.OFFICIAL | v.SUSPECT) ||
  isInitialed(scene, i) ||
  (scene.isNameLike(i - 1) && scene.gap(i) === t.GAP_SPACE);

const isAloneInQuotes = (scene: Scene, i: number): boolean =>
  /["“„«']/.test(scene.text.charAt(scene.start(i) - 1)) &&
  /["”“»']/.test(scene.text.charAt(scene.end(i)));

/** A word, a town, or somebody who was named. */
const isTaken = (scene: Scene, i: number): boolean =>
  scene.isKnownWord(i) || scene.facts.roleOf(scene.word(i)) !== 0 || v.isTown(scene.word(i));

const QUOTED = 0.7;

function doubts(scene: Scene, i: number, like: Likeness, kept: boolean): readonly Candidate[] {
  if (!kept && (isQuotedName(scene, i, like) || isWrittenName(scene, i, like)))
    return [{ ...doubt(scene, i, like.own.child, 1), verdict: 'certain', reason: 'quoted-name' }];
  const likelihood = likelihoodAt(scene, i, like, kept);
  return likelihood > OFFERED ? [doubt(scene, i, like.own.child, likelihood)] : [];
}

/** An ordinary word with the capital of its sentence. */
const isExplained = (scene: Scene, i: number): boolean =>
  (scene.lexis(i) & v.ORDINARY) !== 0 && scene.opensSentence(i);

function mayBeName(scene: Scene, i: number): boolean {
  const length = scene.letters(i);
  if (length < SHORTEST || length > LONGEST || scene.isDigits(i)) return false;
  if (scene.isUpper(i) && !isExplained(scene, i)) return true;
  return (scene.lexis(i) & v.ORDINARY) === 0
    ? scene.cues(i) === 0
    : isQuoted(scene, i) || isSpokenTo(scene, i);
}

function doubt(scene: Scene, i: number, { replacement }: Person, likelihood: number): Candidate {
  return {
    start: scene.start(i),
    end: scene.end(i),
    type: 'NAME',
    verdict: 'doubtful',
    reason: 'name-undecided',
    replacement,
    rank: RANK.name - 0.98,
    likelihood,
  };
}
