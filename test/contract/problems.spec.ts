import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../src/describe-api.js';
import { mappedConstraints } from '../../src/kernel/database/violations.js';
import { problemCatalogue } from '../../src/kernel/problems.js';
import { problemPage } from '../../scripts/lib/problem-page.mjs';

const root = join(import.meta.dirname, '..', '..');
let described: ReadonlySet<string>;

beforeAll(async () => {
  const { document } = await describeApi();
  described = new Set(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item as Record<string, { 'x-problems'?: string[] }>).flatMap(
        (operation) => operation['x-problems'] ?? [],
      ),
    ),
  );
});

describe('problem catalogue', () => {
  it('is what docs/problems.md shows', () => {
    expect(readFileSync(join(root, 'docs', 'problems.md'), 'utf8')).toBe(
      problemPage(problemCatalogue()),
    );
  });

  it('is announced by the API: every refusal stands at a route that may give it', () => {
    // Given by the server itself before a route is chosen, only while a file is streamed, or by the command line.
    const everywhere = new Set([
      'kernel.method-not-allowed',
      'kernel.storage-full',
      'auth.login-taken',
    ]);

    expect(
      [...problemCatalogue().keys()].filter(
        (code) => !described.has(code) && !everywhere.has(code),
      ),
    ).toEqual([]);
  });

  it('has a row for every constraint that is mapped', () => {
    for (const [constraint, problem] of mappedConstraints()) {
      expect([constraint, problemCatalogue().has(problem.code)]).toEqual([constraint, true]);
    }
  });
});
