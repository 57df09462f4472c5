import type { HashTable } from './hashes.js';
import type { SpanType } from './types.js';

/** How a spelling came from a known name; each proves less than the one before. */
export type Form = 'plain' | 'derived' | 'short' | 'scan' | 'sound' | 'slip';

/** The words of one given or family name. */
export interface WholeName {
  readonly part: 'given' | 'surname';
  readonly words: readonly string[];
}

/** One bearer of names: the child or somebody of the household. */
export interface Person {
  readonly kind: 'child' | 'relative';
  readonly childNumber: string;
  readonly type: SpanType;
  readonly replacement: string;
  readonly givens: readonly string[];
  /** Its names with letters beyond the plain ones, as they are written. */
  readonly written: readonly string[];
  /** The names it is called by, and its first given name. */
  readonly called: readonly string[];
  /** Folded letters, as `ta` for T.A. */
  readonly initials: string;
  readonly surnames: readonly string[];
  /** Family names of several words as one, particles inside included. */
  readonly joined: readonly string[];
  /** Given names of several words, and family names of several telling ones. */
  readonly wholes: readonly WholeName[];
  readonly prefix: readonly string[];
  /** Particles of every family name it bears. */
  readonly prefixes: readonly (readonly string[])[];
}

export interface NameEntry {
  readonly part: 'given' | 'surname' | 'glued';
  readonly person: Person;
  readonly form: Form;
  /** The folded name it stands for. */
  readonly known: string;
}

/** A name of several words, as `Jan-Willem` and `Peters-Vermeer`. */
export interface CompoundName extends WholeName {
  readonly person: Person;
  /** Its letters as one word. */
  readonly joined: string;
}

export type PhraseRole =
  'street' | 'town' | 'birthplace' | 'school' | 'class' | 'club' | 'gp' | 'contact';

/** A house number as the vault knows it, letters and figures alone. */
export interface KnownHouse {
  readonly number: string;
  readonly addition: string;
}

/** A known value of several words, found by its most telling word. */
export interface Phrase {
  readonly role: PhraseRole;
  readonly type: SpanType;
  readonly words: readonly string[];
  /** Place of the telling word. */
  readonly key: number;
  readonly replacement: string;
  /** For streets. */
  readonly house: KnownHouse;
  readonly childNumber: string;
}

/** A street with its known door. */
export interface KnownStreet {
  readonly words: readonly string[];
  readonly house: KnownHouse;
}

/** A known number, found by its letters and digits alone. */
export interface KnownValue {
  readonly type: SpanType;
  readonly replacement: string;
}

export interface BirthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A birth date with what stands in its place. */
export interface KnownBirth extends BirthDate {
  readonly replacement: string;
}

/** Bits of the gate. */
export const GATE_NAME = 1;
export const GATE_PHRASE = 2;
/** A name, or a name less one letter: reached from the word or from the word less one letter. */
export const GATE_SLIP = 4;

/** An identity prepared once for searching in many texts; opaque to callers. */
export interface CompiledIdentity {
  readonly persons: readonly Person[];
  readonly gate: HashTable;
  readonly names: ReadonlyMap<string, readonly NameEntry[]>;
  /** By the hash of a name, and of a name less one letter; whoever asks compares the names. */
  readonly slips: ReadonlyMap<number, readonly NameEntry[]>;
  readonly skeletons: ReadonlyMap<string, readonly NameEntry[]>;
  /** Longer names by the strokes a scanner sees of them. */
  readonly strokes: ReadonlyMap<string, readonly NameEntry[]>;
  /** Names of several words, by each of them. */
  readonly compounds: ReadonlyMap<string, readonly CompoundName[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** By the hash of a telling word, and of it less one letter; whoever asks compares the words. */
  readonly phraseSlips: ReadonlyMap<number, readonly Phrase[]>;
  /** Places by what a scanner leaves of their telling word. */
  readonly phraseSkeletons: ReadonlyMap<string, readonly Phrase[]>;
  readonly phraseStrokes: ReadonlyMap<string, readonly Phrase[]>;
  /** Places as they are heard. */
  readonly phraseSounds: ReadonlyMap<string, readonly Phrase[]>;
  readonly values: ReadonlyMap<string, KnownValue>;
  /** Every head of a known value, so that a search stops at the first figure that leads nowhere. */
  readonly valueHeads: ReadonlySet<string>;
  /** Values of figures alone in which one slip is still telling. */
  readonly longNumbers: readonly (readonly [string, KnownValue])[];
  /** Known values of figures and letters. */
  readonly codes: readonly (readonly [string, KnownValue])[];
  readonly births: readonly KnownBirth[];
  readonly childNumbers: readonly string[];
  /** Streets by their house number. */
  readonly streets: ReadonlyMap<string, readonly KnownStreet[]>;
  /** Handles and mail names as they are written, folded. */
  readonly contacts: readonly string[];
  /** Classes of letters and figures together, as `1m3`, with look-alikes as figures. */
  readonly classes: readonly string[];
}
