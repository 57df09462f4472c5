/**
 * Words that leave the names of things in a file: of styles and fonts, of layers and resources.
 *
 * Such names are no text, so nobody reviews them, and what refers to them must follow. The same word becomes the same
 * sign everywhere in the file, in the name and wherever it is used. Inside a longer word nothing changes.
 */
export class Renaming {
  private readonly pattern: RegExp | undefined;
  private readonly signs = new Map<string, string>();
  private readonly renamed = new Set<string>();

  /** Whole names and the words of them, longest first. */
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    this.words = [...new Set(words.flatMap(pieces))].toSorted(
      (one, other) => other.length - one.length,
    );
    this.pattern =
      this.words.length === 0 ? undefined : new RegExp(this.words.map(escaped).join('|'), 'giu');
  }

  get isEmpty(): boolean {
    return this.pattern === undefined;
  }

  /** How many different names were changed. */
  get count(): number {
    return this.renamed.size;
  }

  /** The name without the words; a name that holds none comes back as it was. */
  of(name: string): string {
    if (this.pattern === undefined) return name;
    const changed = name.replace(this.pattern, (word, at: number) =>
      standsAlone(name, at, at + word.length) ? this.signOf(word) : word,
    );
    if (changed !== name) this.renamed.add(name);
    return changed;
  }

  private signOf(word: string): string {
    const known = this.signs.get(word.toLowerCase());
    if (known !== undefined) return known;
    const sign = `n${this.signs.size + 1}`;
    this.signs.set(word.toLowerCase(), sign);
    return sign;
  }
}

/** A name of several words is often written as one, or in another order: each word counts, but for the small ones. */
function pieces(words: string): readonly string[] {
  return [words, ...words.split(/[^\p{L}\p{N}]+/u).filter((piece) => /^\p{Lu}.|.{4}/u.test(piece))];
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** At the edges of a word, or of a part of one that was written together: `StijlVanWende`. */
function standsAlone(name: string, start: number, end: number): boolean {
  const before = name.slice(0, start).at(-1) ?? '';
  const begins =
    !/\p{L}/u.test(before) ||
    /^(?:\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll})/u.test(before + name.slice(start));
  return begins && !/\p{Ll}/u.test(name[end] ?? '');
}
