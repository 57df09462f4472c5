/** Multiplier of the rolling word hash; odd, so deletions can be computed in place. */
export const BASE = 0x01000193;

/** Undoes one multiplication by `BASE`. */
const UNBASE = 0x359c449b;

/** The word hash the tokeniser computes on the fly. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let index = 0; index < folded.length; index += 1) {
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(index)) | 0;
  }
  return hash;
}

/** Hashes of a word, and of it with each letter in turn left out; of two alike in a row only one is. */
export function hashesLessOne(folded: string): readonly number[] {
  const { length } = folded;
  const whole = hashOf(folded);
  const hashes = [whole];
  let [tail, power] = [0, 1];
  for (let at = length - 1; at >= 0; at -= 1) {
    const code = folded.charCodeAt(at);
    const lead = Math.imul((whole - tail - Math.imul(code, power)) | 0, UNBASE);
    if (at === 0 || folded.charCodeAt(at - 1) !== code) hashes.push((lead + tail) | 0);
    tail = (tail + Math.imul(code, power)) | 0;
    power = Math.imul(power, BASE);
  }
  return hashes;
}

/**
 * Open-addressing table from word hash to a number.
 *
 * Zero means absent. Two words may share a hash: callers verify by string when it matters.
 */
export class HashTable {
  #keys: Int32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  constructor(expected: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2.5)));
    this.#keys = new Int32Array(capacity);
    this.#values = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  get(hash: number): number {
    const keys = this.#keys;
    const values = this.#values;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= this.#mask;
      const value = values[slot] ?? 0;
      if (value === 0 || keys[slot] === hash) return value;
      slot += 1;
    }
  }

  add(hash: number, bits: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    const [keys, values, mask] = [this.#keys, this.#values, this.#mask];
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    const before = values[slot] ?? 0;
    if (before === 0) this.#size += 1;
    keys[slot] = hash;
    values[slot] = before | bits;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = this.#keys.length - 1;
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const bits = values[slot] ?? 0;
      if (bits !== 0) this.add(keys[slot] ?? 0, bits);
    }
  }
}
