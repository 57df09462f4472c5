/** A part of the report: what it is, not how it looks. */
export type ReportBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'entry'; readonly label: string; readonly text: string };

const CAPITALS = /^[A-Z][A-Z -]+$/;
const ENTRY = /^([A-Z][a-z ]{1,30}): (.+)$/;

/** The parts of a report by the shape of its lines: capitals are headings, the first of them the title. */
export function reportBlocks(text: string): readonly ReportBlock[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, place) => blockOf(line, place === 0));
}

function blockOf(line: string, first: boolean): ReportBlock {
  if (CAPITALS.test(line)) return { kind: first ? 'title' : 'heading', text: line };
  const entry = ENTRY.exec(line);
  if (entry === null) return { kind: 'paragraph', text: line };
  return { kind: 'entry', label: entry[1] ?? '', text: entry[2] ?? '' };
}
