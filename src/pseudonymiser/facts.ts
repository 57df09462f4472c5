/** Who else a document names, gathered while reading; bounded so that memory stays flat. */
export class Facts {
  readonly #others = new Map<string, number>();
  readonly #learned = new Map<string, string>();
  readonly #namesakes = new Set<string>();
  readonly #addressed = new Set<string>();

  /** Does the defence write, whose client is the suspect? */
  defends = false;

  /** Are there records with a role each, as `ROL: VERDACHTE`? */
  recorded = false;

  /** Is it the suspect who speaks of `my friend` here? */
  suspectSpeaks = false;

  /** Remembers a folded name of somebody else with the role it was named in. */
  note(name: string, role: number): void {
    if (this.#others.size < LIMIT || this.#others.has(name)) {
      this.#others.set(name, (this.#others.get(name) ?? 0) | role);
    }
  }

  /** Remembers a known name that somebody from outside bears too. */
  noteNamesake(name: string): void {
    if (this.#namesakes.size < LIMIT) this.#namesakes.add(name);
  }

  /** Remembers somebody who is addressed by title and family name, and is of an office. */
  noteAddressed(title: string, name: string): void {
    if (this.#addressed.size < LIMIT) this.#addressed.add(`${title} ${name}`);
  }

  isAddressed(title: string, name: string): boolean {
    return this.#addressed.has(`${title} ${name}`);
  }

  isNamesake(name: string): boolean {
    return this.#namesakes.has(name);
  }

  roleOf(name: string): number {
    return this.#others.get(name) ?? 0;
  }

  /** Remembers a folded name the document itself gives to somebody known. */
  learn(name: string, replacement: string): void {
    if (this.#learned.size < LIMIT) this.#learned.set(name, replacement);
  }

  learned(name: string): string | undefined {
    return this.#learned.get(name);
  }
}

const LIMIT = 4_000;

/** Role of somebody named with a family name that is not the child's. */
export const STRANGER = 1 << 30;
