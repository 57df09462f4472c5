import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '../../src/app.module.js';
import { mappedConstraints } from '../../src/kernel/database/violations.js';
import { problemCatalogue } from '../../src/kernel/problems.js';
import { constraintCatalogue, type NamedConstraint } from '../harness/constraint-catalogue.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';
import { readInvariantPage } from '../harness/invariant-page.js';

const { promises, shapes } = readInvariantPage();
const src = join(import.meta.dirname, '..', '..', 'src');
const promised = promises.flatMap(({ constraints }) => constraints);
let database: TestDatabase;
let catalogue: readonly NamedConstraint[];

beforeAll(async () => {
  database = await cloneDatabase();
  catalogue = await constraintCatalogue(database.admin);
});
afterAll(() => database.drop());

describe('docs/invariants.md', () => {
  it('has one row per promise', () => {
    const ids = promises.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^INV-[A-Z]{3}-\d\d$/.test(id))).toEqual([]);
    expect(promises.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('names only constraints that exist, shapes at their table', () => {
    const names = new Set(catalogue.map(({ name }) => name));
    const places = new Set(catalogue.map(({ owner, name }) => `${owner} ${name}`));

    expect(promised.map(({ constraint }) => constraint).filter((name) => !names.has(name))).toEqual(
      [],
    );
    expect(
      shapes
        .flatMap(({ table, names: own }) => own.map((name) => `${table} ${name}`))
        .filter((place) => !places.has(place)),
    ).toEqual([]);
  });

  it('leaves no constraint of the database out', () => {
    const kept = new Set(promised.map(({ constraint }) => constraint));
    const shaped = new Set(
      shapes.flatMap(({ table, names }) => names.map((name) => `${table} ${name}`)),
    );

    expect(
      catalogue.filter(
        ({ owner, name, ours }) => ours && !kept.has(name) && !shaped.has(`${owner} ${name}`),
      ),
    ).toEqual([]);
  });

  it('names only pure functions that are exported', () => {
    const exported = new Set(
      readdirSync(src, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .flatMap((file) =>
          [...readFileSync(join(src, file), 'utf8').matchAll(/^export function (\w+)/gm)].map(
            ([, name]) => name,
          ),
        ),
    );

    expect(
      promises.flatMap(({ functions }) => functions).filter((name) => !exported.has(name)),
    ).toEqual([]);
  });

  it('names only problems of the catalogue', () => {
    expect(
      promises.flatMap(({ problems }) => problems).filter((code) => !problemCatalogue().has(code)),
    ).toEqual([]);
  });

  it('gives each constraint the problem that callers get', () => {
    const onPage = promised
      .filter(({ problem }) => problem !== undefined)
      .map(({ constraint, problem }) => [constraint, problem]);
    const mapped = [...mappedConstraints()].map(([constraint, { code }]) => [constraint, code]);

    expect(onPage.sort()).toEqual(mapped.sort());
  });

  it('names only tests that exist', () => {
    const missing = promises
      .flatMap(({ id, tests }) => tests.map((test) => ({ id, ...test })))
      .filter(
        ({ title, file }) =>
          !existsSync(file) ||
          !["'", '`', '"'].some((quote) =>
            readFileSync(file, 'utf8').includes(`${quote}${title}${quote}`),
          ),
      );

    expect(missing).toEqual([]);
  });

  it.each([
    'motion-scenarios.md',
    'booking-scenarios.md',
    'document-scenarios.md',
    'recording-scenarios.md',
  ])('and %s name only tests that exist', (name) => {
    const page = readFileSync(join(src, '..', 'docs', name), 'utf8');
    const named = [...page.matchAll(/\[([^\]]+)\]\(\.\.\/((?:test|src)\/[\w./-]+\.spec\.ts)\)/g)];

    expect(named.length).toBeGreaterThan(15);
    expect(
      named
        .filter(
          ([, title = '', file = '']) =>
            !readFileSync(join(src, '..', file), 'utf8').includes(title),
        )
        .map(([, title]) => title),
    ).toEqual([]);
  });

  it('knows every promise that the migrations speak of', () => {
    const ids = new Set(promises.map(({ id }) => id));
    const migrations = join(src, '..', 'migrations');
    const cited = readdirSync(migrations).flatMap(
      (file) => readFileSync(join(migrations, file), 'utf8').match(/INV-[A-Z]{3}-\d\d/g) ?? [],
    );

    expect([...new Set(cited)].filter((id) => !ids.has(id))).toEqual([]);
  });
});
