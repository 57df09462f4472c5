import { asAddressed } from './addressed.js';
import { findBrokenNames } from './broken-letters.js';
import type { Candidate } from './candidate.js';
import { mergeIdentities } from './compile.js';
import type { CompiledIdentity } from './compiled.js';
import { findCompoundNames } from './compound-names.js';
import { findContacts } from './contacts.js';
import { findDamagedNames } from './damaged.js';
import { findBirthDates } from './dates.js';
import { Facts } from './facts.js';
import { findFullNames } from './full-names.js';
import { findGluedNames } from './glued-names.js';
import { findInitials } from './initials.js';
import { findLooseDoors } from './loose-doors.js';
import { findLastDoubts } from './last-doubts.js';
import { findKinSlips, findShortScans } from './kin-slips.js';
import { findLearned } from './learned.js';
import { readMarks } from './marks.js';
import { findMisspelled } from './misspelled.js';
import { findNames } from './names.js';
import { findNearNames } from './near-names.js';
import { findNumberTails } from './number-tails.js';
import { findKnownNumbers } from './numbers.js';
import { findOtherScripts } from './other-scripts.js';
import { findPatterns } from './patterns.js';
import { findPhrases } from './phrases.js';
import { replaceSpans } from './replace.js';
import { findUnknownAddresses } from './unknown-addresses.js';
import { findUnknownInstitutions } from './unknown-institutions.js';
import { withinBudget } from './offers.js';
import { settle } from './resolve.js';
import { Scene } from './scene.js';
import { findShortTowns } from './short-towns.js';
import { findNearFamilies, findSplitNames } from './split-names.js';
import { findSpelledNames } from './spelled.js';
import { findSpokenNumbers } from './spoken-numbers.js';
import { noteStrangers } from './strangers.js';
import { BLOCK, Tokens } from './tokens.js';
import { findTornWords } from './torn-words.js';
import type { Pseudonymised, Span } from './types.js';
import { wholeUserNames } from './user-names.js';
import { wholeMentions } from './whole-mentions.js';

const LOOK_BACK = 8_192;

/** A child number, in the alphabet of domain 5.2; it says nothing of anybody, and its letters are nobody's initials. */
const CHILD_NUMBER =
  /\bKN-[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z](?![\dA-Z])/gi;
const SET_ASIDE = 'KN-####-####-#';

/** Where a block that starts at `from` ends: behind a line or a word when one ends near enough. */
function endOfBlock(text: string, from: number): number {
  const furthest = from + BLOCK;
  if (furthest >= text.length) return text.length;
  const line = text.lastIndexOf('\n', furthest - 1);
  if (line > furthest - LOOK_BACK) return line + 1;
  for (let at = furthest - 1; at > furthest - LOOK_BACK; at -= 1) {
    if (text.charCodeAt(at) <= 0x20) return at + 1;
  }
  return furthest;
}

function findInBlock(scene: Scene): readonly Candidate[] {
  noteStrangers(scene);
  const marks = readMarks(scene);
  return [
    ...findContacts(scene),
    ...findKnownNumbers(scene, marks),
    ...findNumberTails(scene, marks),
    ...findSpokenNumbers(scene),
    ...findBirthDates(scene, marks),
    ...findPhrases(scene, marks),
    ...findNames(scene, marks),
    ...findFullNames(scene, marks),
    ...findCompoundNames(scene, marks),
    ...findDamagedNames(scene, marks),
    ...findBrokenNames(scene),
    ...findMisspelled(scene),
    ...findNearNames(scene),
    ...findSplitNames(scene),
    ...findTornWords(scene),
    ...findNearFamilies(scene),
    ...findGluedNames(scene),
    ...findSpelledNames(scene),
    ...findInitials(scene),
    ...findPatterns(scene, marks),
    ...findUnknownAddresses(scene, marks),
    ...findUnknownInstitutions(scene),
    ...findLooseDoors(scene, marks),
    ...findLearned(scene),
    ...findKinSlips(scene),
    ...findOtherScripts(scene),
    ...findShortTowns(scene),
    ...findShortScans(scene, marks.digits),
  ];
}

/** What is replaced or offered in a block, in the order of the text. */
function decided(scene: Scene): readonly Candidate[] {
  const settled = settle(scene.text, wholeMentions(scene, findInBlock(scene)));
  const last = findLastDoubts(scene, settled);
  const all = [...settled.filter(({ verdict }) => verdict !== 'keep'), ...last];
  return wholeUserNames(
    scene.text,
    all.sort((a, b) => a.start - b.start),
  );
}

/**
 * Places in the text that hold, or may hold, data of these children.
 *
 * Reads block by block in time proportional to the text; what a block says of other people is
 * remembered for the next. Offers at most one doubtful place per hundred words.
 */
export function findIdentifiers(
  original: string,
  identities: readonly CompiledIdentity[],
): readonly Span[] {
  // As long as it was, so that every place is where it was.
  const text = original.replaceAll(CHILD_NUMBER, SET_ASIDE);
  const lexicon = mergeIdentities(identities);
  const tokens = new Tokens(text.length);
  const facts = new Facts();
  const found: Candidate[] = [];
  let words = 0;
  for (let from = 0; from < text.length;) {
    const to = endOfBlock(text, from);
    tokens.read(text, from, to);
    words += tokens.words;
    const scene = new Scene(text, tokens, lexicon, facts);
    for (const one of decided(scene)) found.push(one);
    from = to;
  }
  return asAddressed(text, withinBudget(found, words), lexicon.persons);
}

/** Replaces what is certain and reports everything that was found. */
export function pseudonymise(text: string, identities: readonly CompiledIdentity[]): Pseudonymised {
  const spans = findIdentifiers(text, identities);
  const certain = spans.filter((span) => span.certain);
  return { text: replaceSpans(text, certain), spans };
}
