import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { aFace, aPdfWithFaces, redness } from '../../test/harness/faces.js';
import { unwrapped } from '../../test/harness/everything.js';
import { aMessage, aWordDocument } from '../../test/harness/files.js';
import { Ocr } from './ocr.js';
import { openFile } from './open-file.js';
import { preview } from './paper.js';
import { readBack } from './read-back.js';

const PLANTED = { name: 'Quirine Zonnevlinder', phone: '06 10203040' };
const IMAGE = /\/Subtype\s*\/Image/;

let ocr: Ocr;
let face: Buffer;
beforeAll(async () => {
  ocr = new Ocr();
  face = await aFace();
});
afterAll(() => ocr.close());

async function served(bytes: Buffer, withoutPictures: boolean) {
  const file = await openFile(bytes, ocr);
  try {
    const { bytes: made, removals } = await file.redact([], [], withoutPictures);
    return { made: Buffer.from(made), removals };
  } finally {
    file.close();
  }
}

describe('pictures that the reviewers leave out', () => {
  it('are on no page of a PDF and in no byte of it, also where a drawing holds them', async () => {
    const bytes = await aPdfWithFaces(face);
    const kept = await served(bytes, false);
    const { made, removals } = await served(bytes, true);

    for (const page of [0, 1]) {
      expect(await redness((await preview(kept.made, page))!)).toBeGreaterThan(150);
      expect(await redness((await preview(made, page))!)).toBeLessThan(20);
    }
    expect(unwrapped(kept.made)).toMatch(IMAGE);
    expect(unwrapped(made)).not.toMatch(IMAGE);
    expect(made.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    expect(removals).toMatchObject({ PICTURE: 2 });
    expect((await readBack(made, ocr)).text).toContain('De fiets stond bij het hek.');
    expect((await readBack(made, ocr)).text).toContain('Nog een zin.');
  }, 120_000);

  it('are blank in a Word document, whose words stay', async () => {
    const bytes = aWordDocument(PLANTED, face);
    const kept = await served(bytes, false);
    const { made, removals } = await served(bytes, true);
    const pictures = (file: Buffer) =>
      Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('word/media/'));

    expect(await redness(pictures(kept.made)[0]![1])).toBeGreaterThan(150);
    expect(pictures(made).length).toBe(pictures(kept.made).length);
    for (const [, picture] of pictures(made)) expect(await redness(picture)).toBe(0);
    expect(removals).toMatchObject({ PICTURE: 1 });
    expect(removals.PICTURE_UNREADABLE ?? 0).toBe(0);
    expect((await mammoth.extractRawText({ buffer: made })).value).toContain('over de ruzie.');
  }, 120_000);

  it('do not come along with a message, nor within what is attached to it', async () => {
    const bytes = aMessage(PLANTED, [
      { name: 'foto.jpg', bytes: face },
      { name: 'stuk.pdf', bytes: await aPdfWithFaces(face) },
    ]);
    const kept = await served(bytes, false);
    const { made, removals } = await served(bytes, true);

    expect(kept.made.toString()).toContain('image/jpeg');
    expect(made.toString()).not.toContain('image/jpeg');
    expect(unwrapped(kept.made)).toMatch(IMAGE);
    expect(unwrapped(made)).not.toMatch(IMAGE);
    expect(removals).toMatchObject({ PICTURE: 3 });
  }, 120_000);

  it('are kept as they are while nobody leaves them out', async () => {
    const { removals } = await served(await aPdfWithFaces(face), false);

    expect(removals.PICTURE ?? 0).toBe(0);
  }, 120_000);
});
