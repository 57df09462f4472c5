import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../../src/describe-api.js';
import { newId } from '../../src/kernel/ids.js';
import { ROLES } from '../../src/kernel/actor.js';
import { startApp, type TestApp } from '../harness/app.js';
import type { Answer, Method } from '../harness/client.js';
import { aPerson, type Person } from '../harness/people.js';

// Every value in every field of every route: some ten thousand requests.
jest.setTimeout(600_000);

// Source: standards 2.5, the boundary list. Each found a 5xx in somebody's API.
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00',
  '\u202eabc',
  '__proto__',
  'constructor',
  '%00',
  "' OR 1=1 --",
  '<script>',
  'x'.repeat(100_000),
  '2147483648',
  '9999999999999999999',
  '1e309',
  '-0',
  'NaN',
  '2026-02-30',
  '2024-02-29',
  '2026-03-29T02:30:00',
  '2026-03-29T02:30:00+01:00',
  '24:00',
  '2026-01-01T24:00:00Z',
  '0000-00-00',
  '+010000-01-01T00:00:00Z',
  '../../etc/passwd',
  'KN-0000-0000-0',
  '\n',
  '💥',
];
const OTHERS = [
  null,
  true,
  0,
  -1,
  1.5,
  2_147_483_648,
  9_007_199_254_740_993,
  1e308,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  { $ne: null },
];

let test: TestApp;
let everybody: Person;
let document: OpenAPIObject;
let operations: {
  method: Method;
  path: string;
  parameters: { name: string; in: string }[];
  schema: Record<string, unknown> | undefined;
}[];

beforeAll(async () => {
  test = await startApp();
  // One person in all functions, so that no route hides behind a refused role.
  everybody = await aPerson(test, ...ROLES);
  ({ document } = await describeApi());
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(
      item as Record<
        string,
        {
          parameters?: { name: string; in: string }[];
          requestBody?: { content?: Record<string, { schema?: { $ref?: string } }> };
        }
      >,
    ).map(([method, operation]) => {
      const reference = operation.requestBody?.content?.['application/json']?.schema?.$ref
        ?.split('/')
        .at(-1);
      const schema =
        reference === undefined
          ? undefined
          : (document.components?.schemas?.[reference] as Record<string, unknown>);
      return {
        method: method.toUpperCase() as Method,
        path,
        parameters: operation.parameters ?? [],
        schema,
      };
    }),
  );
  operations = operations.filter(
    ({ path, method }) => !(path === '/session' && method === 'DELETE'),
  );
});
afterAll(() => test.close());

const filled = (path: string, value?: string) =>
  path.replaceAll(/\{(\w+)\}/g, () => encodeURIComponent(value ?? newId()));

function isWellFormed(text: string): boolean {
  return Buffer.from(text, 'utf8').toString('utf8') === text;
}

function expectCalm(answer: Answer, sent: string): void {
  const problem =
    answer.status < 400 ||
    String(answer.headers['content-type']).startsWith('application/problem+json');
  expect([sent, answer.status < 500, problem]).toEqual([sent, true, true]);
}

/** Many values at the same moment: the server works while the database answers. */
async function atOnce<T>(values: readonly T[], act: (value: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < values.length; from += 48)
    await Promise.all(values.slice(from, from + 48).map(act));
}

describe('boundary values', () => {
  it('in a path never cause a failure', async () => {
    for (const { method, path } of operations.filter((operation) => operation.path.includes('{'))) {
      const values = TEXTS.filter(
        (text) => text.length > 0 && text.length < 1_000 && isWellFormed(text),
      );
      await atOnce(values, async (value) => {
        expectCalm(
          await everybody.client.send(
            method,
            filled(path, value),
            method === 'GET' ? undefined : {},
          ),
          `${method} ${path}`,
        );
      });
    }
  });

  it('in a query, once, twice and as an object, never cause a failure', async () => {
    for (const { method, path, parameters } of operations) {
      for (const { name } of parameters.filter((parameter) => parameter.in === 'query')) {
        await atOnce(
          TEXTS.filter((text) => text.length < 1_000 && isWellFormed(text)),
          async (value) => {
            expectCalm(
              await everybody.client.send(
                method,
                `${filled(path)}?${name}=${encodeURIComponent(value)}`,
              ),
              `${method} ${path}?${name}`,
            );
          },
        );
        for (const query of [
          `${name}=a&${name}=b`,
          `${name}[x]=1`,
          `${name}=%00`,
          `${name}=%ff%fe`,
        ]) {
          expectCalm(
            await everybody.client.send(method, `${filled(path)}?${query}`),
            `${method} ${path}?${query}`,
          );
        }
      }
    }
  });

  it('in every field of every body never cause a failure, and nothing is repeated', async () => {
    for (const { method, path, schema } of operations.filter(
      (operation) => operation.schema !== undefined,
    )) {
      const names = Object.keys(
        (schema?.['properties'] as Record<string, unknown> | undefined) ?? {},
      );
      const values: readonly unknown[] = [...TEXTS, ...OTHERS];
      // Every value in all fields at once, and in every field alone a quarter of them, each field another quarter.
      const bodies = [
        ...(names.length < 2 ? [] : values.map((value) => ({ value, fields: names }))),
        ...names.flatMap((name, nth) =>
          values
            .filter((_, index) => names.length < 2 || (index + nth) % 4 === 0)
            .map((value) => ({ value, fields: [name] })),
        ),
      ];
      await atOnce(bodies, async ({ value, fields }) => {
        const body = Object.fromEntries(fields.map((name) => [name, value]));
        const answer = await everybody.client.send(method, filled(path), body);
        expectCalm(answer, `${method} ${path} ${fields.join(' ')}`);
        if (
          answer.status === 422 &&
          typeof value === 'string' &&
          value.length > 12 &&
          value !== 'constructor'
        )
          expect(answer.text).not.toContain(value);
      });
    }
  });

  it('as a body that is no JSON, too deep, too large or of another type are refused', async () => {
    const paths = operations.filter(({ schema }) => schema !== undefined);
    for (const { method, path } of paths) {
      const json = { 'content-type': 'application/json' };
      for (const body of [
        '',
        '{',
        'null',
        '[]',
        '"x"',
        '1',
        '{"__proto__":{"a":1}}',
        '{"a":1}{"b":2}',
        `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
        Buffer.from([0xff, 0xfe, 0x00]),
      ]) {
        expectCalm(
          await everybody.client.send(method, filled(path), body, json),
          `${method} ${path} ${String(body).slice(0, 20)}`,
        );
      }
      expect(
        (await everybody.client.send(method, filled(path), '<a/>', { 'content-type': 'text/xml' }))
          .status,
      ).toBe(415);
    }
  });

  it('as a JSON of 100 MB is refused before it is read whole', async () => {
    const answer = await everybody.client
      .send('POST', '/cases', Buffer.alloc(100 * 1024 * 1024, 0x20), {
        'content-type': 'application/json',
      })
      .catch((error: unknown) => error);

    // The server answers 413 and closes; a client still sending may only see the closed connection.
    if (answer instanceof Error)
      expect((answer as NodeJS.ErrnoException).code).toMatch(/ECONNRESET|EPIPE/);
    else expect(answer).toMatchObject({ status: 413, body: { code: 'kernel.body-too-large' } });
    expect((await everybody.client.get('/me')).status).toBe(200);
  });

  it('as an unknown address or method are refused as a problem', async () => {
    expect(await everybody.client.get('/nothing')).toMatchObject({
      status: 404,
      body: { code: 'kernel.not-found' },
    });
    expectCalm(await everybody.client.send('PATCH', '/cases', {}), 'PATCH /cases');
  });

  it('leave nothing behind', async () => {
    const { rows } = await test.database.admin.query('SELECT count(*)::int AS n FROM cases."case"');

    expect(rows[0].n).toBe(0);
    expect(test.logged.filter((line) => line.includes('http.failed'))).toEqual([]);
  });
});
