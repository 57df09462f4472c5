import { deletionsOf, isOneEditAway, soundOf } from './spelling.js';
import { stemOf } from './stem.js';
import { append, entriesOf, fold, linesOf } from './text.js';
import { ABSTRACT } from './words/abstract.js';
import { ACTS } from './words/acts.js';
import { APPEARANCE } from './words/appearance.js';
import { SPOKEN } from './words/forms.js';
import { FRAMES } from './words/frames.js';
import { FUNCTION_WORDS } from './words/function-words.js';
import { FORMAL } from './words/formal.js';
import { HANDLES } from './words/handles.js';
import { IDIOM } from './words/idiom.js';
import { LAW } from './words/law.js';
import { MIND } from './words/mind.js';
import { PEOPLE, PERSONS } from './words/people.js';
import { PLACE } from './words/place.js';
import { REGISTER } from './words/register.js';
import { SCENES } from './words/scenes.js';
import { SPEECH } from './words/speech.js';
import { SUPPLEMENT } from './words/supplement.js';
import { SURROUNDINGS } from './words/surroundings.js';
import { THINGS } from './words/things.js';
import { TIME } from './words/time.js';
import { TURNS } from './words/turns.js';

type Side = 'general' | 'specific' | 'same';

interface Concept {
  readonly general: readonly string[];
  readonly specific: readonly string[];
  readonly same: readonly string[];
}

interface Membership {
  readonly concept: Concept;
  readonly side: Side;
}

/** A wording of several words; `*` stands for up to three words between. */
export interface Phrase {
  readonly key: string;
  readonly parts: readonly string[];
}

/** The word list, prepared for looking up. */
export interface Lexicon {
  readonly members: ReadonlyMap<string, readonly Membership[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly sounds: ReadonlyMap<string, string>;
  readonly nearSounds: ReadonlyMap<string, string>;
  readonly spoken: ReadonlyMap<string, string>;
  readonly functionStems: ReadonlySet<string>;
  /** Words for persons by role or kin, which a child replaces by a name or a pronoun. */
  readonly persons: ReadonlySet<string>;
  readonly links: Map<string, ReadonlyMap<string, number>>;
  /** What words of transcripts were found to be met by; the same few thousand come back. */
  readonly heard: Map<string, ReadonlyMap<string, number>>;
}

const NEAR_FROM = 6;

/** How steeply a word under many concepts loses weight. */
const PROMISCUITY = 0.35;

/** How far a word of a question reaches into its concept, by the side each word stands on. */
const REACH: Readonly<Record<Side, readonly (readonly [Side, number])[]>> = {
  general: [
    ['general', 0.9],
    ['specific', 0.85],
  ],
  specific: [
    ['general', 0.6],
    ['specific', 0.3],
  ],
  same: [['same', 0.95]],
};

/**
 * Reads word lists into a lexicon.
 *
 * A line is a concept: `lawyer's words > child's words`, or `= words that mean the same`.
 * Lines may be added at any time, such as the wordings counsel marked as right.
 */
export function readLexicon(lists: readonly string[]): Lexicon {
  const members = new Map<string, Membership[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const line of lists.flatMap(linesOf)) enter(conceptOf(line, phrases), members);
  const stems = [...members.keys()].filter((key) => !key.includes('_'));
  return {
    members,
    phrases,
    sounds: new Map(stems.map((stem) => [soundOf(stem), stem])),
    nearSounds: nearSoundsOf(stems),
    spoken: new Map(
      entriesOf(SPOKEN).map((pair) => {
        const [heard = '', meant = ''] = pair.split('=');
        return [fold(heard), fold(meant)];
      }),
    ),
    functionStems: new Set(entriesOf(FUNCTION_WORDS).map((word) => stemOf(fold(word)))),
    persons: new Set(entriesOf(PERSONS).map((word) => stemOf(fold(word)))),
    links: new Map(),
    heard: new Map(),
  };
}

/** The lists that come with the product, by what they are about. */
export const WORD_GROUPS: readonly { readonly name: string; readonly list: string }[] = [
  { name: 'people', list: PEOPLE },
  { name: 'appearance', list: APPEARANCE },
  { name: 'time', list: TIME },
  { name: 'place', list: PLACE },
  { name: 'things', list: THINGS },
  { name: 'acts', list: ACTS },
  { name: 'speech', list: SPEECH },
  { name: 'mind', list: MIND },
  { name: 'law', list: LAW },
  { name: 'formal', list: FORMAL },
  { name: 'surroundings', list: SURROUNDINGS },
  { name: 'idiom', list: IDIOM },
  { name: 'turns', list: TURNS },
  { name: 'supplement', list: SUPPLEMENT },
  { name: 'abstract', list: ABSTRACT },
  { name: 'handles', list: HANDLES },
  { name: 'register', list: REGISTER },
  { name: 'frames', list: FRAMES },
  { name: 'scenes', list: SCENES },
];

export const WORD_LISTS: readonly string[] = WORD_GROUPS.map(({ list }) => list);

/** Every key a word of the question may be met by, with the strength of the link. */
export function linksOf(lexicon: Lexicon, key: string): ReadonlyMap<string, number> {
  const known = lexicon.links.get(key);
  if (known !== undefined) return known;

  const links = new Map<string, number>();
  for (const { concept, side } of lexicon.members.get(key) ?? []) {
    for (const [target, strength] of REACH[side]) {
      for (const word of concept[target]) {
        const sure = strength * distinctness(lexicon, word);
        links.set(word, Math.max(sure, links.get(word) ?? 0));
      }
    }
  }
  lexicon.links.set(key, links);
  return links;
}

/** A word that stands under many concepts, such as "weg", says little about any one of them. */
function distinctness(lexicon: Lexicon, word: string): number {
  const concepts = lexicon.members.get(word)?.length ?? 1;
  return (1 + Math.log(concepts)) ** -PROMISCUITY;
}

function conceptOf(line: string, phrases: Map<string, Phrase[]>): Concept {
  const keys = (part: string): readonly string[] =>
    entriesOf(part).map((entry) => keyOf(entry, phrases));
  if (line.startsWith('=')) return { general: [], specific: [], same: keys(line.slice(1)) };
  const [general = '', specific = ''] = line.split('>');
  return { general: keys(general), specific: keys(specific), same: [] };
}

function keyOf(entry: string, phrases: Map<string, Phrase[]>): string {
  const parts = fold(entry)
    .split('_')
    .map((part) => (part === '*' ? part : stemOf(part)));
  const [first = ''] = parts;
  const key = parts.join('_');
  if (parts.length === 1) return first;
  const known = phrases.get(first)?.some((phrase) => phrase.key === key) ?? false;
  if (!known) append(phrases, first, { key, parts });
  return key;
}

function enter(concept: Concept, members: Map<string, Membership[]>): void {
  const sides: readonly Side[] = ['general', 'specific', 'same'];
  for (const side of sides) {
    for (const key of new Set(concept[side])) append(members, key, { concept, side });
  }
}

function nearSoundsOf(stems: readonly string[]): ReadonlyMap<string, string> {
  const near = new Map<string, string>();
  for (const stem of stems) {
    const sound = soundOf(stem);
    if (sound.length < NEAR_FROM) continue;
    for (const shorter of deletionsOf(sound)) if (!near.has(shorter)) near.set(shorter, stem);
  }
  return near;
}

/** The list word an unknown word is a spelling of, by its sound; nothing when none sounds the same. */
export function soundingLike(lexicon: Lexicon, stem: string): string | undefined {
  return lexicon.sounds.get(soundOf(stem));
}

/**
 * The list word that sounds one letter different, for words of some length that begin alike.
 *
 * Only for transcripts: what a lawyer wrote is spelled as it was meant.
 */
export function soundingNear(lexicon: Lexicon, stem: string): string | undefined {
  const sound = soundOf(stem);
  if (sound.length < NEAR_FROM) return undefined;
  return [sound, ...deletionsOf(sound)]
    .map((shorter) => lexicon.nearSounds.get(shorter) ?? lexicon.sounds.get(shorter))
    .find(
      (near) =>
        near !== undefined &&
        near.startsWith(stem.slice(0, 1)) &&
        isOneEditAway(soundOf(near), sound),
    );
}
