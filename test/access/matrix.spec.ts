import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../src/describe-api.js';
import { type Role, ROLES } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { type Answer, Client, type Method } from '../harness/client.js';
import { stepUp, TEST_PASSWORD } from '../harness/people.js';
import { MATRIX, type MatrixRow } from './matrix.js';
import { buildWorld, type World } from './world.js';

let test: TestApp;
let world: World;
let described: Map<string, readonly string[]>;

beforeAll(async () => {
  test = await startApp();
  world = await buildWorld(test);
  // Whoever gave the second factor is told nothing more by a route that asks for it.
  await stepUp(test, ...Object.values(world.assigned), ...Object.values(world.outsiders));
  const { document } = await describeApi();
  described = new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, { 'x-roles'?: string[] }>).map(
        ([method, operation]) =>
          [`${method.toUpperCase()} ${path}`, operation['x-roles'] ?? []] as const,
      ),
    ),
  );
}, 120_000);
afterAll(() => test.close());

const ABSENT = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (name === 'number' ? '99' : newId()) },
);

function send(
  client: Client,
  row: MatrixRow,
  ids: Readonly<Record<string, string>> = world.ids,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const [method = 'GET', template = ''] = row.route.split(' ');
  // One name may stand for two things: `certificates/certificateId` is that of an interviewer.
  const root = template.split('/')[1] ?? '';
  const fill = (text: string) =>
    text.replaceAll(
      /\{(\w+)\}/g,
      (_, name: string) => ids[`${root}/${name}`] ?? ids[name] ?? newId(),
    );
  const query = row.query === undefined ? '' : `?${fill(row.query)}`;
  const body =
    row.body?.(world) ??
    (method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'DELETE'
      ? undefined
      : {});
  return client.send(method as Method, `${fill(template)}${query}`, body, {
    ...row.headers,
    ...headers,
  });
}

/** What an answer tells: its status and everything in its body but the id of the request. */
function told(answer: Answer): unknown {
  return {
    status: answer.status,
    body: answer.body === undefined ? answer.text : { ...answer.body, instance: '' },
  };
}

function signedIn(role: Role, inCase: boolean): Client | undefined {
  return (inCase ? world.assigned[role] : world.outsiders[role])?.client;
}

const namesSomething = (row: MatrixRow) => row.route.includes('{');
const forStudios = ({ roles }: MatrixRow) => roles === 'STUDIO_SYSTEM';
const mayUse = (row: MatrixRow, role: Role) =>
  row.roles === 'PUBLIC' || (row.roles !== 'STUDIO_SYSTEM' && row.roles.includes(role));
const STUDIO_ROWS = MATRIX.filter(forStudios).map((row) => [row.route, row] as const);

describe('access matrix', () => {
  it('has exactly one row for every route, and a route for every row', () => {
    expect(MATRIX.map(({ route }) => route).sort()).toEqual([...described.keys()].sort());
  });

  it.each(MATRIX.map((row) => [row.route, row] as const))(
    '%s is declared for the roles of its row',
    (route, row) => {
      const expected = typeof row.roles === 'string' ? [row.roles] : [...row.roles].sort();

      expect([...(described.get(route) ?? [])].sort()).toEqual(expected);
    },
  );

  it.each(MATRIX.filter(({ roles }) => roles !== 'PUBLIC').map((row) => [row.route, row] as const))(
    '%s answers nobody who is not signed in',
    async (_, row) => {
      expect((await send(new Client(test.port), row)).status).toBe(401);
    },
  );

  it.each(MATRIX.map((row) => [row.route, row] as const))(
    '%s refuses every other role, in the case and outside, as if there were nothing',
    async (_, row) => {
      for (const role of ROLES.filter((candidate) => !mayUse(row, candidate))) {
        for (const inCase of [true, false]) {
          const client = signedIn(role, inCase);
          if (client === undefined) continue;
          const answer = await send(client, row);
          expect([role, inCase, answer.status]).toEqual([
            role,
            inCase,
            forStudios(row) ? 401 : namesSomething(row) ? 404 : 403,
          ]);
          if (namesSomething(row))
            expect(told(answer)).toEqual(told(await send(client, row, ABSENT)));
        }
      }
    },
  );

  it.each(MATRIX.filter(({ scope }) => scope === 'case').map((row) => [row.route, row] as const))(
    '%s looks absent to its own roles outside the case',
    async (_, row) => {
      for (const role of ROLES.filter((candidate) => mayUse(row, candidate))) {
        const client = signedIn(role, false);
        if (client === undefined) continue;
        const answer = await send(client, row);
        expect([role, answer.status]).toEqual([role, 404]);
        expect(told(answer)).toEqual(told(await send(client, row, ABSENT)));
      }
    },
  );

  it.each(
    MATRIX.filter(({ route }) => route !== 'DELETE /session').map(
      (row) => [row.route, row] as const,
    ),
  )('%s is there for its roles', async (_, row) => {
    for (const role of ROLES.filter((candidate) => mayUse(row, candidate))) {
      const client = signedIn(role, row.scope === 'case');
      if (client === undefined || row.roles === 'PUBLIC') continue;
      const answer = await send(client, row);
      const absent = row.absentFor?.[role] !== undefined;
      expect([role, answer.status < 500, [401, 403, 404].includes(answer.status)]).toEqual([
        role,
        true,
        absent,
      ]);
    }
  });

  it.each(STUDIO_ROWS)('%s is there for the system of its studio', async (_, row) => {
    const { status } = await send(
      new Client(test.port),
      row,
      world.ids,
      world.studioSystem.headers,
    );
    expect([status < 500, [401, 403, 404].includes(status)]).toEqual([true, false]);
  });

  it.each(STUDIO_ROWS)('%s looks absent to the system of another studio', async (_, row) => {
    const ask = (ids = world.ids) =>
      send(new Client(test.port), row, ids, world.foreignSystem.headers);
    const answer = await ask();
    expect(answer.status).toBe(404);
    expect(told(answer)).toEqual(told(await ask(ABSENT)));
  });

  it.each(
    MATRIX.filter((row) => row.roles !== 'PUBLIC' && !forStudios(row)).map(
      (row) => [row.route, row] as const,
    ),
  )('%s does not know the system of a studio', async (_, row) => {
    const { headers } = world.studioSystem;
    expect((await send(new Client(test.port), row, world.ids, headers)).status).toBe(401);
  });

  it('DELETE /session signs out whoever is signed in', async () => {
    for (const role of ROLES) {
      const person = world.outsiders[role];
      const client = new Client(test.port);
      expect((await client.signIn(person.login, TEST_PASSWORD)).status).toBe(204);
      expect([
        role,
        (await client.delete('/session')).status,
        (await client.get('/me')).status,
      ]).toEqual([role, 204, 401]);
    }
  });

  it('a role held elsewhere does not count in a case', async () => {
    const { PROSECUTOR: prosecutor } = world.assigned;
    const { rows } = await test.database.admin.query(
      `UPDATE auth.account SET roles = roles || '{JUDGE}' WHERE person_id = $1 RETURNING 1`,
      [prosecutor?.id],
    );
    expect(rows).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 100));

    const answer = await prosecutor?.client.post(
      `/motions/${world.ids['motionId'] ?? ''}/decision`,
      { outcome: 'DENIED' },
    );

    expect(answer?.status).toBe(404);
  });
});
