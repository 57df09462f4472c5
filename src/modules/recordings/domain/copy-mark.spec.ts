import { describe, expect, it } from '@jest/globals';
import { markFilters } from './copy-mark.js';

const mark = {
  copyId: '01890000-0000-7000-8000-000000000001',
  recipient: 'mr. A. de Vries',
  madeAt: new Date('2026-03-02T09:15:42Z'),
  number: 3,
};
const large = { width: 1920, height: 1080 };
const sizes = (filters: readonly string[]) =>
  filters.map((one) => Number(/fontsize=(\d+)/.exec(one)?.[1]));

describe('the mark in the picture', () => {
  it('says who, which copy, and when', () => {
    const filters = markFilters(mark, large, '/fonts/letters.ttf');
    expect(filters[0]).toContain('text=Kopie 3 voor mr. A. de Vries:');
    expect(filters.at(-1)).toContain(`${mark.copyId}  2026-03-02 09`);
    expect(filters.every((one) => one.includes('expansion=none'))).toBe(true);
  });

  it('lets no letter of a name end the text: each reader of the graph gets it escaped', () => {
    const [line] = markFilters({ ...mark, recipient: "O'Neil: a,b;[c] \\ %{pts}" }, large, '/f');
    expect(line).toContain(String.raw`O\\\'Neil\\: a\,b\;\[c\] \\\\ %{pts}`);
  });

  it('is broken into lines, and fits the picture', () => {
    const recipient = 'Bureau voor onderzoek en advies van de rechtbank in het midden van het land';
    const filters = markFilters({ ...mark, recipient }, { width: 320, height: 180 }, '/f');
    expect(filters).toHaveLength(3);
    for (const size of sizes(filters)) expect(size).toBeGreaterThanOrEqual(10);
    expect(Math.max(...sizes(markFilters(mark, large, '/f')))).toBe(54);
    expect(markFilters({ ...mark, recipient: 'x'.repeat(120) }, large, '/f')).toHaveLength(5);
  });
});
