import type { ImportResult } from './import-run.js';
import type { ImportView } from './import.dto.js';

/** Only the wrong lines travel: a good one has nothing to say. */
export function presentImport({ lines, good, applied }: ImportResult): ImportView {
  const wrong = lines.filter(({ errors }) => errors.length > 0);
  return {
    good,
    wrong: wrong.length,
    applied,
    lines: wrong.map(({ line, errors }) => ({
      line,
      errors: errors.map(({ field, code }) => ({ field, code })),
    })),
  };
}
