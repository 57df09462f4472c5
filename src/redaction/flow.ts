/** Words that look alike. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Taken out by somebody whose changes are tracked. */
  readonly struck: boolean;
}

/** One paragraph and what it is. */
export interface Line {
  readonly kind: 'line';
  readonly runs: readonly Run[];
  /** 1 is the highest heading; null for ordinary words. */
  readonly heading: number | null;
  /** The sign before an item of a list, and how deep the list lies; null outside lists. */
  readonly item: { readonly sign: string; readonly depth: number } | null;
  readonly newPage: boolean;
}

export interface Cell {
  readonly lines: readonly Line[];
  /** Columns it covers. */
  readonly span: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in a document from top to bottom. */
export type Flow = readonly (Line | Table)[];

export function wordsOf({ runs }: Pick<Line, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

export function linesOf(flow: Flow): readonly Line[] {
  return flow.flatMap((part) =>
    part.kind === 'line' ? [part] : part.rows.flat().flatMap(({ lines }) => lines),
  );
}
