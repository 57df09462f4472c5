import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Promised {
  readonly id: string;
  readonly functions: readonly string[];
  readonly constraints: readonly {
    readonly constraint: string;
    readonly problem: string | undefined;
  }[];
  readonly problems: readonly string[];
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

export interface InvariantPage {
  readonly promises: readonly Promised[];
  readonly shapes: readonly { readonly table: string; readonly names: readonly string[] }[];
}

const docs = join(import.meta.dirname, '..', '..', 'docs');

/** `docs/invariants.md` as data; throws when a row is not of the form the page explains. */
export function readInvariantPage(): InvariantPage {
  const rows = readFileSync(join(docs, 'invariants.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| INV-') || line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
  return {
    promises: rows.filter(([id]) => id!.startsWith('INV-')).map(promised),
    shapes: rows
      .filter(([id]) => id!.startsWith('`'))
      .map(([table, names]) => ({ table: codes(table!)[0]!, names: codes(names!) })),
  };
}

function promised(cells: readonly string[]): Promised {
  if (cells.length !== 6) throw new Error(`${String(cells[0])} has ${cells.length} cells`);
  const [id, , functions, constraints, problems, tests] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const names = codes(constraints);
  const each = problems.split('<br>');
  if (names.length > 0 && each.length !== 1 && each.length !== names.length)
    throw new Error(`${id}: ${names.length} constraints and ${each.length} problems`);
  return {
    id,
    functions: codes(functions),
    constraints: names.map((constraint, index) => ({
      constraint,
      problem: codes(each[each.length === 1 ? 0 : index]!)[0],
    })),
    problems: codes(problems),
    tests: [...tests.matchAll(/\[(?<title>(?:[^\]])+)\]\((?<file>[^)]+)\)/g)].map(({ groups }) => ({
      title: groups!['title']!,
      file: join(docs, groups!['file']!),
    })),
  };
}

function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}
