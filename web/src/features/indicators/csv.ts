/** A cell as the table on the screen shows it; null is a figure that is not shown. */
export type Cell = string | number | null;

const STARTS_FORMULA = /^[=+\-@\t\r]/;

/** The table that is on the screen, for a spreadsheet with Dutch settings. Texts never start a formula. */
export function csvOf(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  hidden: string,
): string {
  const lines = [heads, ...rows].map((row) => row.map((cell) => csvCell(cell ?? hidden)).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

export function download(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
