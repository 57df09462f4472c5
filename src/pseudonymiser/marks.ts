import { GATE_NAME, GATE_PHRASE, GATE_SLIP, type CompiledIdentity } from './compiled.js';
import { Facts } from './facts.js';
import { FOLDED, IGNORED } from './folding.js';
import { BASE, type HashTable } from './hashes.js';
import { Scene } from './scene.js';
import { BLOCK, IS_DIGITS, Tokens } from './tokens.js';

const LONGEST = 32;
const PREFIX = new Int32Array(LONGEST + 1);
const SEEN = 8_192;

/** Words of a block that may be names, phrases or slips of them. */
export interface Marks {
  readonly names: readonly number[];
  readonly phrases: readonly number[];
  readonly digits: readonly number[];
}

/** One pass over the hashes of a block; what passes is verified by string later. */
export function readMarks(scene: Scene): Marks {
  const { tokens, lexicon } = scene;
  const names: number[] = [];
  const phrases: number[] = [];
  const digits: number[] = [];
  const harmless = new Int32Array(SEEN);
  for (let i = 0; i < tokens.count; i += 1) {
    if (((tokens.flags[i] ?? 0) & IS_DIGITS) !== 0) {
      digits.push(i);
      if ((lexicon.gate.get(tokens.hash[i] ?? 0) & GATE_PHRASE) !== 0) phrases.push(i);
      continue;
    }
    const bits = bitsOf(scene, i, harmless);
    if ((bits & (GATE_NAME | GATE_SLIP)) !== 0) names.push(i);
    if ((bits & (GATE_PHRASE | GATE_SLIP)) !== 0) phrases.push(i);
  }
  return { names, phrases, digits };
}

function bitsOf(scene: Scene, i: number, harmless: Int32Array): number {
  const hash = scene.tokens.hash[i] ?? 0;
  const slot = (hash ^ (hash >>> 13)) & (SEEN - 1);
  if (harmless[slot] === hash) return 0;
  const bits = scene.lexicon.gate.get(hash);
  if (bits !== 0) return bits;
  if (slips(scene, i, scene.lexicon.gate) || isLengthened(scene, i)) return GATE_SLIP;
  harmless[slot] = hash;
  return 0;
}

function isLengthened(scene: Scene, i: number): boolean {
  const end = scene.end(i);
  if (end - scene.start(i) < 5) return false;
  const last = FOLDED[scene.text.charCodeAt(end - 1)];
  return (
    last === FOLDED[scene.text.charCodeAt(end - 2)] &&
    last === FOLDED[scene.text.charCodeAt(end - 3)]
  );
}

/** Is the word less one letter a name, or a name less one letter? */
function slips(scene: Scene, i: number, gate: HashTable): boolean {
  const length = readCodes(scene.text, scene.start(i), scene.end(i));
  if (length < 3 || length > LONGEST) return false;
  const whole = PREFIX[length] ?? 0;
  let power = 1;
  for (let at = length - 1; at >= 0; at -= 1) {
    const before = PREFIX[at] ?? 0;
    const through = PREFIX[at + 1] ?? 0;
    const without = (whole + Math.imul(before - through, power)) | 0;
    if ((gate.get(without) & GATE_SLIP) !== 0) return true;
    power = Math.imul(power, BASE);
  }
  return false;
}

function readCodes(text: string, from: number, to: number): number {
  let length = 0;
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code <= IGNORED) continue;
    if (length === LONGEST) return LONGEST + 1;
    hash = (Math.imul(hash, BASE) + code) | 0;
    length += 1;
    PREFIX[length] = hash;
  }
  return length;
}

/** Reads a whole text and counts the words that may be names: the stage every text passes in full. */
export function scanWords(text: string, lexicon: CompiledIdentity): number {
  const tokens = new Tokens(text.length);
  const facts = new Facts();
  let found = 0;
  for (let from = 0; from < text.length; from += BLOCK) {
    tokens.read(text, from, Math.min(text.length, from + BLOCK));
    found += readMarks(new Scene(text, tokens, lexicon, facts)).names.length;
  }
  return found;
}
