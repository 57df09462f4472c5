import { describe, expect, test } from '@jest/globals';
import { pseudonymiseLines } from './index.js';

async function* lines(...values: readonly string[]): AsyncIterable<string> {
  for (const value of values) yield await Promise.resolve(value);
}

async function collect(values: AsyncIterable<string>): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const value of values) found.push(JSON.parse(value));
  return found;
}

describe('pseudonymise on the command line', () => {
  test('answers every document on a line of its own', async () => {
    const vault = { childNumber: 'KN-1', callName: 'Tess', address: { number: 8 }, school: null };
    const document = JSON.stringify({ id: 'd1', text: 'Toen kwam Tess.', vault });

    expect(await collect(pseudonymiseLines(lines(document, '', document)))).toEqual([
      {
        id: 'd1',
        spans: [{ start: 10, end: 14, type: 'NAME', certain: true }],
        text: 'Toen kwam KN-1.',
      },
      {
        id: 'd1',
        spans: [{ start: 10, end: 14, type: 'NAME', certain: true }],
        text: 'Toen kwam KN-1.',
      },
    ]);
  });

  test('names the line that is no document, and never its content', async () => {
    const broken = collect(pseudonymiseLines(lines('{"id":"d1","name":"Tess"}')));

    await expect(broken).rejects.toThrow('line 1 is not an object with a text');
  });

  test('finds by form alone when there is no vault', async () => {
    const document = JSON.stringify({ id: 'd2', text: 'BSN 999905752' });

    expect(await collect(pseudonymiseLines(lines(document)))).toEqual([
      { id: 'd2', spans: [{ start: 4, end: 13, type: 'BSN', certain: true }], text: 'BSN [BSN]' },
    ]);
  });
});
