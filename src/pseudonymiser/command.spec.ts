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

  test.each([
    [5, 'vault'],
    [['Tess'], 'vault'],
    ['Tess', 'vault'],
    [{ callName: { first: 'Tess' } }, 'vault.callName'],
    [{ givenNames: ['Tess', { second: 'Adriana' }] }, 'vault.givenNames[1]'],
    [{ address: 'Vermeerstraat 8' }, 'vault.address'],
    [{ address: { street: ['Vermeerstraat'] } }, 'vault.address.street'],
    [{ parents: ['Carolien Kramer'] }, 'vault.parents[0]'],
    [{ siblings: [{ givenName: 'Guus' }, { phones: [{}] }] }, 'vault.siblings[1].phones[0]'],
    [{ otherIds: [true] }, 'vault.otherIds[0]'],
    [{ school: { name: true } }, 'vault.school.name'],
  ])('gives no answer when %j cannot be looked for', async (vault, path) => {
    const document = JSON.stringify({ id: 'd3', text: 'Toen kwam Tess.', vault });

    await expect(collect(pseudonymiseLines(lines(document)))).rejects.toThrow(
      `line 1: ${path} cannot be read`,
    );
  });

  test.each([
    null,
    {},
    { callName: null, givenNames: null, address: '', parents: '', school: '', plates: [] },
    { callName: 'Tess', bsn: 999905752, givenNames: 'Tess', school: 'De Oostpoort', address: {} },
    { callName: 'Tess', parents: { givenName: 'Carolien' }, otherIds: ['P-1'], shoeSize: [31] },
  ])('takes %j as it is', async (vault) => {
    const document = JSON.stringify({ id: 'd4', text: 'Het regende.', vault });

    expect(await collect(pseudonymiseLines(lines(document)))).toEqual([
      { id: 'd4', spans: [], text: 'Het regende.' },
    ]);
  });
});
