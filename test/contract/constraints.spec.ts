import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import '../../src/app.module.js';
import { mappedConstraints, translateViolation } from '../../src/kernel/database/violations.js';
import { Problem } from '../../src/kernel/problems.js';
import { constraintCatalogue } from '../harness/constraint-catalogue.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';
import { readInvariantPage } from '../harness/invariant-page.js';
import { accessProvocations } from './constraints/access.js';
import { caseProvocations } from './constraints/case-file.js';
import { identityAccessProvocations } from './constraints/identity-access.js';
import { interviewProvocations } from './constraints/interviews.js';
import { motionProvocations } from './constraints/motions.js';
import { registerProvocations } from './constraints/registers.js';
import { viewingProvocations } from './constraints/viewing.js';
import { insertRow, type Statement } from './constraints/statements.js';
import { LAWFUL } from './constraints/world.js';

const provocations = [
  accessProvocations,
  caseProvocations,
  identityAccessProvocations,
  interviewProvocations,
  motionProvocations,
  registerProvocations,
  viewingProvocations,
].flatMap((part) =>
  Object.entries(part).flatMap(([owner, rows]) =>
    Object.entries(rows).map(([constraint, provoked]) => ({
      owner,
      constraint,
      statements: 'sql' in provoked ? [provoked] : provoked,
    })),
  ),
);
const promisedProblems = new Map(
  readInvariantPage().promises.flatMap(({ constraints }) =>
    constraints.map((each) => [each.constraint, each.problem]),
  ),
);

let database: TestDatabase;
let client: pg.PoolClient;

beforeAll(async () => {
  database = await cloneDatabase();
  client = await database.admin.connect();
  await client.query('BEGIN');
  for (const [table, row] of LAWFUL) await run(insertRow(table, row));
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
});
afterAll(async () => {
  await client.query('ROLLBACK');
  client.release();
  await database.drop();
});

async function run({ sql, values }: Statement): Promise<void> {
  await client.query(sql, [...values]);
}

/** What the last of the statements is refused with; the world is as it was afterwards. */
async function refusal(statements: readonly Statement[]): Promise<unknown> {
  await client.query('SAVEPOINT lawful');
  try {
    for (const lawful of statements.slice(0, -1)) await run(lawful);
    return await run(statements.at(-1)!).then(
      () => 'nothing was refused',
      (error: unknown) => error,
    );
  } finally {
    await client.query('ROLLBACK TO lawful');
  }
}

describe('a violated constraint', () => {
  it.each(provocations)('is raised: $constraint of $owner', async ({ constraint, statements }) => {
    const refused = await refusal(statements);

    expect(refused).toBeInstanceOf(pg.DatabaseError);
    expect(refused).toMatchObject({ constraint });
  });

  it('is known for every constraint of the database', async () => {
    const known = new Set(provocations.map(({ owner, constraint }) => `${owner} ${constraint}`));

    const all = await constraintCatalogue(database.admin);

    expect(all.filter(({ owner, name, ours }) => ours && !known.has(`${owner} ${name}`))).toEqual(
      [],
    );
  });
});

describe('what a caller reads of a violation', () => {
  const mapped = provocations.filter(({ constraint }) => mappedConstraints().has(constraint));

  it.each(mapped)(
    'is what the map and the page say: $constraint',
    async ({ constraint, statements }) => {
      const problem = translateViolation(await refusal(statements));

      expect(problem).toBeInstanceOf(Problem);
      expect(problem).toMatchObject({ code: promisedProblems.get(constraint) });
    },
  );

  it('is provoked for all of the map', () => {
    const provoked = new Set(mapped.map(({ constraint }) => constraint));

    expect(
      [...mappedConstraints().keys()].filter((constraint) => !provoked.has(constraint)),
    ).toEqual([]);
  });
});
