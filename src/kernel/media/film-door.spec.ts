import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilmDoor } from './film-door.js';

const film = Buffer.from('0123456789');
const source = {
  sizeBytes: film.length,
  *read(from: number, to: number) {
    yield film.subarray(from, to);
  },
};
let door: FilmDoor;
beforeAll(async () => {
  door = await FilmDoor.open({
    sizeBytes: film.length,
    read: async function* (from, to) {
      await Promise.resolve();
      yield* source.read(from, to);
    },
  });
});
afterAll(() => door.close());

interface Asked {
  readonly path?: string;
  readonly secret?: string;
  readonly range?: string;
}

function ask({ path = 'http://film.invalid/', secret, range }: Asked) {
  const { port, username, password } = new URL(door.proxy);
  const pair = Buffer.from(`${username}:${secret ?? password}`).toString('base64');
  const headers = {
    'proxy-authorization': `Basic ${pair}`,
    ...(range === undefined ? {} : { range }),
  };
  return new Promise<readonly [number | undefined, string]>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      let body = '';
      answer.on('data', (piece: Buffer) => (body += piece.toString()));
      answer.on('end', () => {
        resolve([answer.statusCode, body]);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the door for a program', () => {
  it('gives all of the film, or any part of it', async () => {
    expect(await ask({})).toEqual([200, '0123456789']);
    expect(await ask({ range: 'bytes=4-' })).toEqual([206, '456789']);
    expect(await ask({ range: 'bytes=4-6' })).toEqual([206, '456']);
    expect(await ask({ range: 'bytes=9-99' })).toEqual([206, '9']);
    expect(await ask({ range: 'bytes=10-' })).toEqual([416, '']);
  });

  it('opens to nobody without its secret, and to no other address', async () => {
    expect(await ask({ secret: 'geraden' })).toEqual([407, '']);
    expect(await ask({ path: 'http://elsewhere.invalid/' })).toEqual([404, '']);
    expect(await ask({ path: '/' })).toEqual([404, '']);
  });
});
