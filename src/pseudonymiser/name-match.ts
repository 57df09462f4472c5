import type { Form, NameEntry } from './compiled.js';
import { hashesLessOne } from './hashes.js';
import { slipBetween, type Slip } from './misspellings.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import { isDutchWord, isGivenName } from './vocabulary.js';

/** What one word may be: names of known people, by the strongest form that fits. */
export interface Match {
  readonly entries: readonly NameEntry[];
  readonly form: Form;
  /** The word is ordinary Dutch too. */
  readonly ambiguous: boolean;
  /** A slip that makes another usual name: may be somebody else. */
  readonly rival: boolean;
  readonly word: string;
}

const STRENGTH: readonly Form[] = ['plain', 'derived', 'scan', 'sound', 'slip', 'short'];

function strongest(entries: readonly NameEntry[]): Form {
  return STRENGTH.find((form) => entries.some((entry) => entry.form === form)) ?? 'slip';
}

/** No name is longer; a hostile word may be. */
const LONGEST = 48;

/** The known names a folded word stands for, exactly or by one slip. */
export function matchWord(scene: Scene, word: string): Match | undefined {
  if (word.length > LONGEST) return undefined;
  const known = matchesIn(scene);
  const before = known.get(word);
  if (before !== undefined) return before ?? undefined;
  const match = matchShort(scene, word);
  known.set(word, match ?? null);
  return match;
}

/** What the words of a block were found to be: neighbours ask for one word several times. */
const matchesIn = once<Scene, Map<string, Match | null>>(() => new Map());

function matchShort(scene: Scene, word: string): Match | undefined {
  const entries = scene.lexicon.names.get(word);
  if (entries === undefined) return matchLengthened(scene, word) ?? matchSlip(scene, word);
  const form = strongest(entries);
  const ambiguous = isDutchWord(word);
  if (ambiguous && (form === 'scan' || form === 'sound')) return undefined;
  const rival = (form === 'sound' || form === 'scan') && isRival(entries, word);
  return { entries: entries.filter((entry) => entry.form === form), form, ambiguous, rival, word };
}

/** `tessss` and `daann`: a letter held for effect. */
function matchLengthened(scene: Scene, word: string): Match | undefined {
  if (!/(.)\1$|(.)\2\2/.test(word) || isDutchWord(word)) return undefined;
  for (const shorter of [
    word.replace(/(.)\1+$/, '$1'),
    word.replace(/(.)\1{2,}/g, '$1'),
    word.replace(/(.)\1{2,}/g, '$1$1'),
  ]) {
    const entries = shorter.length > 2 ? scene.lexicon.names.get(shorter) : undefined;
    const known = entries?.filter(({ form }) => form === 'plain' || form === 'derived') ?? [];
    if (known.length > 0)
      return {
        entries: known,
        form: 'derived',
        ambiguous: false,
        rival: false,
        word,
      };
  }
  return undefined;
}

const EASY: ReadonlySet<Slip> = new Set<Slip>(['inserted', 'swapped']);

function isLikelySlip(known: string, word: string): boolean {
  const slip = slipBetween(known, word);
  if (slip === 'more' || slip === 'none') return false;
  if (known.length >= 5) return true;
  if (known.length === 3) return EASY.has(slip) && word.startsWith(known.charAt(0));
  return slip !== 'substituted' || word.startsWith(known.charAt(0));
}

function matchSlip(scene: Scene, word: string): Match | undefined {
  if (word.length < 3 || isDutchWord(word)) return undefined;
  const found = new Set<NameEntry>();
  for (const key of hashesLessOne(word)) {
    for (const entry of scene.lexicon.slips.get(key) ?? []) {
      if (isLikelySlip(entry.known, word)) found.add(entry);
    }
  }
  if (found.size === 0) return undefined;
  const entries = [...found];
  return { entries, form: 'slip', ambiguous: false, rival: isRival(entries, word), word };
}

/** `Lina` for `Lisa` is as likely another girl; `Oliver` for `Olivier` hardly is. */
function isRival(entries: readonly NameEntry[], word: string): boolean {
  if (!isGivenName(word)) return false;
  return entries.every(({ known }) => slipBetween(known, word) === 'substituted');
}
