/** Two-digit codes of the offices that number cases, current and legacy. Source: domain 3.5, codes marked to verify. */
const OFFICE_CODES: ReadonlySet<string> = new Set([
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '71',
  '82',
  '83',
  '84',
  '96',
]);

const FORM = /^\s*\d{2}[\s./-]*\d{6}[\s./-]*\d{2}\s*$/;

/**
 * The prosecution number in the one form we store, `PP/NNNNNN-YY`, or undefined when it cannot be one.
 *
 * Accepts the notations seen in judgments: `13/661234-10`, `23-002310-22`, `16.230344.23`, with or without spaces.
 * A year after the current one, or before 1950, cannot be. Source: domain 3.4.
 */
export function parseParketnummer(text: string, currentYear: number): string | undefined {
  if (!FORM.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, '');
  const [office, serial, year] = [digits.slice(0, 2), digits.slice(2, 8), digits.slice(8)];
  if (!OFFICE_CODES.has(office) || serial === '000000') return undefined;
  const century = currentYear - (currentYear % 100) - (Number(year) <= currentYear % 100 ? 0 : 100);
  return century + Number(year) < 1950 ? undefined : `${office}/${serial}-${year}`;
}
