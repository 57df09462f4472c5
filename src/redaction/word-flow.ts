import { unpack } from './archive.js';
import type { Cell, Flow, Line, Run, Table } from './flow.js';
import { LIMITS } from './format.js';
import { decodeMarkup, scanMarkup, type Tag } from './markup.js';
import { xmlOf } from './word-package.js';
import { headingStyles, numberedLists, valueOf } from './word-styles.js';

const PLAIN = { bold: false, italic: false, underlined: false, struck: false };
const SWITCHES: Readonly<Record<string, keyof typeof PLAIN>> = {
  b: 'bold',
  i: 'italic',
  u: 'underlined',
  strike: 'struck',
};
const OFF: readonly (string | undefined)[] = ['0', 'false', 'off', 'none'];
const BULLET = '\u2022';
const DEEPEST_LIST = 8;
const MOST_COLUMNS = 63;

interface OpenLine {
  runs: Run[];
  heading: number | null;
  list: string | null;
  depth: number;
  newPage: boolean;
}
type Value = (attribute: string) => string | undefined;

/** What says something of the line it stands in. */
const SAID_OF_LINE: Readonly<
  Record<
    string,
    ((line: OpenLine, value: Value, headings: ReadonlyMap<string, number>) => void) | undefined
  >
> = {
  pStyle: (line, value, headings) => {
    line.heading = headings.get(value('val') ?? '') ?? line.heading;
  },
  numId: (line, value) => {
    const list = value('val') ?? '0';
    line.list = list === '0' ? null : list;
  },
  ilvl: (line, value) => {
    line.depth = whole(value('val'), 0, DEEPEST_LIST);
  },
  pageBreakBefore: (line, value) => {
    line.newPage = !OFF.includes(value('val'));
  },
};

function whole(value: string | undefined, least: number, most: number): number {
  const number = Number(value);
  return Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : least;
}

interface OpenTable {
  readonly rows: Cell[][];
  lines: Line[];
  span: number;
}

/**
 * The body of a served Word document as headings, paragraphs, lists and tables.
 *
 * It reads what was served and nothing else, so no word comes from anywhere that was not read back and screened.
 */
export function readWordFlow(bytes: Buffer): Flow {
  const parts = unpack(bytes, LIMITS);
  const reader = new FlowReader(headingStyles(parts), numberedLists(parts));
  return reader.read(xmlOf(parts.get('word/document.xml') ?? Buffer.alloc(0)));
}

class FlowReader {
  private readonly flow: (Line | Table)[] = [];
  /** Tables within tables are words of the cell around them. */
  private readonly tables: OpenTable[] = [];
  private readonly lines: OpenLine[] = [];
  private readonly counts = new Map<string, number>();
  private look = PLAIN;
  private inWords = false;
  private inRunLook = false;

  constructor(
    private readonly headings: ReadonlyMap<string, number>,
    private readonly isNumbered: (list: string, level: number) => boolean,
  ) {}

  read(xml: string): Flow {
    scanMarkup(xml, {
      open: (tag) => {
        this.open(xml, tag);
        if (tag.selfClosing) this.close(tag.name);
      },
      close: (name) => {
        this.close(name);
      },
      text: (start, end) => {
        if (this.inWords) this.say(decodeMarkup(xml.slice(start, end)));
      },
    });
    return this.flow;
  }

  private open(xml: string, tag: Tag): void {
    const { name } = tag;
    const value: Value = (wanted) => valueOf(xml, tag, wanted);
    this.begins[name]?.(value);
    const quality = SWITCHES[name];
    if (quality !== undefined && this.inRunLook)
      this.look = { ...this.look, [quality]: !OFF.includes(value('val')) };
    const line = this.lines.at(-1);
    if (line !== undefined) SAID_OF_LINE[name]?.(line, value, this.headings);
  }

  private readonly begins: Readonly<Record<string, ((value: Value) => void) | undefined>> = {
    tbl: () => this.tables.push({ rows: [], lines: [], span: 1 }),
    tr: () => this.table?.rows.push([]),
    p: () => this.lines.push({ runs: [], heading: null, list: null, depth: 0, newPage: false }),
    r: () => {
      this.look = PLAIN;
    },
    rPr: () => {
      this.inRunLook = true;
    },
    t: () => {
      this.inWords = true;
    },
    delText: () => {
      this.inWords = true;
      this.look = { ...this.look, struck: true };
    },
    tab: () => {
      this.say('\t');
    },
    cr: () => {
      this.say('\n');
    },
    br: (value) => {
      this.breakLine(value('type'));
    },
    gridSpan: (value) => {
      if (this.table !== undefined) this.table.span = whole(value('val'), 1, MOST_COLUMNS);
    },
  };

  private breakLine(type: string | undefined): void {
    const line = this.lines.at(-1);
    if (type !== 'page' || line === undefined) this.say('\n');
    else if (line.runs.length === 0) line.newPage = true;
    else {
      this.put(this.done(line));
      this.lines[this.lines.length - 1] = { ...line, runs: [], newPage: true };
    }
  }

  private say(text: string): void {
    // A run outside any paragraph is no text of the document.
    this.lines.at(-1)?.runs.push({ ...this.look, text });
  }

  private close(name: string): void {
    if (name === 't' || name === 'delText') this.inWords = false;
    if (name === 'rPr') this.inRunLook = false;
    if (name === 'p') {
      const line = this.lines.pop();
      if (line !== undefined) this.put(this.done(line));
    }
    if (name === 'tc') this.endCell();
    if (name === 'tbl') this.endTable();
  }

  private endCell(): void {
    const { table } = this;
    if (table === undefined) return;
    table.rows.at(-1)?.push({ lines: table.lines, span: table.span });
    table.lines = [];
    table.span = 1;
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const around = this.table;
    if (around === undefined) this.flow.push({ kind: 'table', rows: table.rows });
    else around.lines.push(...table.rows.flat().flatMap(({ lines }) => lines));
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private put(line: Line): void {
    (this.table?.lines ?? this.flow).push(line);
  }

  private done({ runs, heading, list, depth, newPage }: OpenLine): Line {
    const item = list === null ? null : { sign: this.signOf(list, depth), depth };
    return { kind: 'line', runs, heading, item, newPage };
  }

  /** Items are counted per list and level; a higher level begins the lower ones anew. */
  private signOf(list: string, depth: number): string {
    for (let lower = depth + 1; lower <= DEEPEST_LIST; lower += 1)
      this.counts.delete(`${list} ${lower}`);
    if (!this.isNumbered(list, depth)) return BULLET;
    const key = `${list} ${depth}`;
    const number = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, number);
    return `${number}.`;
  }
}
