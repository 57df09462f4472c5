import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';

let test: TestApp;
const at = (path: string) => `http://127.0.0.1:${test.port}${path}`;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

interface Seen {
  readonly status: number;
  readonly type: string | null;
  readonly framed: string | null;
  readonly body: Record<string, unknown>;
}

async function seen(answer: Response): Promise<Seen> {
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    framed: answer.headers.get('x-frame-options'),
    body: (await answer.json()) as Record<string, unknown>,
  };
}

const PROBLEM = 'application/problem+json; charset=utf-8';

/** What a server answers to bytes that need not be HTTP. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(test.port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => (said += text));
    socket.on('close', () => {
      resolve(said);
    });
    socket.on('error', reject);
  });
}

describe('what is refused before there is a route', () => {
  it.each(['/%ff', '/api/v1/cases/%ff', '/api/v1/cases/%E0%A4%A'])(
    'an address that cannot be read: %s',
    async (path) => {
      const answer = await seen(await fetch(at(path)));

      expect(answer).toMatchObject({ status: 400, type: PROBLEM, framed: 'DENY' });
      expect(answer.body).toMatchObject({ code: 'kernel.body-unreadable', status: 400 });
      expect(JSON.stringify(answer.body)).not.toContain('%');
    },
  );

  it('a part of an address that is longer than any of ours', async () => {
    const answer = await seen(await fetch(at(`/api/v1/cases/${'a'.repeat(300)}`)));

    expect(answer).toMatchObject({ type: PROBLEM, framed: 'DENY' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it.each([
    ['no HTTP at all', 'Wende zag het.\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
  ])('%s', async (_what, bytes, status) => {
    const answer = await raw(bytes);
    const [head = '', body = ''] = answer.split('\r\n\r\n');

    expect(head.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain(`Content-Type: ${PROBLEM}`);
    expect(head).toContain('X-Frame-Options: DENY');
    expect(JSON.parse(body)).toMatchObject({ code: 'kernel.body-unreadable', status });
    expect(body).not.toContain('Wende');
  });
});

describe('a body', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s, which a page of somebody else may send without being asked, is refused',
    async (type) => {
      const answer = await seen(
        await fetch(at('/api/v1/session'), {
          method: 'POST',
          headers: { 'content-type': type },
          body: '{"login":"a@b.example","password":"x"}',
        }),
      );

      expect(answer).toMatchObject({
        status: 415,
        body: { code: 'kernel.media-type-unsupported' },
      });
    },
  );

  it('as JSON is read', async () => {
    const answer = await seen(
      await fetch(at('/api/v1/session'), {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: '{"login":"a@b.example","password":"x"}',
      }),
    );

    expect(answer).toMatchObject({ status: 401, body: { code: 'auth.sign-in-refused' } });
  });
});

describe('every refusal', () => {
  it('says type, title, detail, status, code and instance', async () => {
    const { body } = await seen(await fetch(at('/api/v1/nothing')));

    expect(Object.keys(body).sort()).toEqual(
      ['code', 'detail', 'instance', 'status', 'title', 'type'].sort(),
    );
    expect(body['detail']).toBe('There is nothing here, or nothing you may see.');
  });
});

describe('the web application', () => {
  it.each(['/', '/cases/new', '/api-nothing'])('is the page at %s', async (path) => {
    const answer = await fetch(at(path));
    await answer.text();

    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/older-version.js', '/favicon.ico', '/.env', '/api', '/cases/x.map?y'])(
    'has no page at %s',
    async (path) => {
      expect(await seen(await fetch(at(path)))).toMatchObject({ status: 404, type: PROBLEM });
    },
  );

  it('lets a browser keep what is named by its content, for good', async () => {
    const page = await (await fetch(at('/'))).text();
    const script = /\/assets\/[^"]+\.js/.exec(page)?.[0] ?? '';
    const answer = await fetch(at(script));
    await answer.text();

    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
  });
});
