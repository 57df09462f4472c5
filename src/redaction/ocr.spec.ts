import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aTurnedPhoto } from '../../test/harness/faces.js';
import { Ocr } from './ocr.js';

let ocr: Ocr;
let picture: Buffer;
beforeAll(async () => {
  ocr = new Ocr();
  picture = await sharp(await aTurnedPhoto())
    .rotate()
    .greyscale()
    .png()
    .toBuffer();
});
afterAll(() => ocr.close());

const words = (lines: Awaited<ReturnType<Ocr['read']>>) =>
  lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');

describe('reading pictures', () => {
  it('gives the words line by line, each in its box', async () => {
    const lines = await ocr.read(picture);

    expect(words(lines)).toContain('Met groet van de buurman');
    for (const { x0, x1, y0, y1 } of lines.flat()) expect(x1 > x0 && y1 > y0).toBe(true);
  }, 60_000);

  it('is done once for the same pixels, and anew for others', async () => {
    const first = await ocr.read(picture);
    const copy = Buffer.from(picture);
    const other = await sharp(picture).extend({ top: 1, background: '#fff' }).png().toBuffer();

    expect(await ocr.read(copy)).toBe(first);
    expect(await ocr.read(other)).not.toBe(first);
  }, 60_000);

  it('leaves nothing behind once it is forgotten', async () => {
    const first = await ocr.read(picture);
    ocr.forget();
    const again = await ocr.read(picture);

    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  }, 60_000);
});
