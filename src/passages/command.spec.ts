import { describe, expect, it } from '@jest/globals';
import { PassagesFormatError, passagesLines } from './index.js';

async function* given(lines: readonly string[]): AsyncIterable<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function out(lines: readonly string[]): Promise<readonly string[]> {
  const written: string[] = [];
  for await (const line of passagesLines(given(lines))) written.push(line);
  return written;
}

const line = (id: string, questions: readonly { id: string; text: string }[]): string =>
  JSON.stringify({
    id,
    age: 9,
    segments: [
      { i: 0, start: 0, end: 1, speaker: 'V', text: 'Welke kleur had de fiets?' },
      { i: 1, start: 2, end: 3, speaker: 'A', text: 'Blauw.' },
    ],
    questions,
  });

describe('the command', () => {
  it('writes one line for each line, with every question answered in order', async () => {
    const written = await out([
      line('een', [
        { id: 'q1', text: 'Welke kleur had het rijwiel?' },
        { id: 'q2', text: '' },
      ]),
      '',
      line('twee', []),
    ]);

    expect(written.map((one): unknown => JSON.parse(one))).toEqual([
      {
        id: 'een',
        answers: [
          {
            question: 'q1',
            passages: [{ from: 0, to: 1, score: expect.any(Number) }],
            verdict: expect.stringMatching(/^(answered|asked-not-answered|not-asked)$/),
          },
          { question: 'q2', passages: [], verdict: 'not-asked' },
        ],
      },
      { id: 'twee', answers: [] },
    ]);
  });

  it('passes over a byte order mark', async () => {
    await expect(out([`\uFEFF${line('een', [])}`])).resolves.toHaveLength(1);
  });

  it.each([
    ['{', 'line 1: is not JSON'],
    ['null', 'line 1: id is not a text'],
    ['{"id":1}', 'line 1: id is not a text'],
    ['{"id":"a"}', 'line 1: segments is not a list'],
    ['{"id":"a","segments":[]}', 'line 1: questions is not a list'],
    ['{"id":"a","segments":[{}],"questions":[]}', 'line 1: a segment lacks i, speaker or text'],
    ['{"id":"a","segments":[],"questions":[{"id":"q"}]}', 'line 1: a question lacks id or text'],
  ])('ends at the malformed line %s', async (malformed, message) => {
    const run = out([malformed]);

    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toBeInstanceOf(PassagesFormatError);
  });
});
