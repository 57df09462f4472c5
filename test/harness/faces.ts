import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { preview } from '../../src/redaction/paper.js';

/** A field of red where a face would be, with nothing to read on it. */
export function aFace(): Promise<Buffer> {
  const background = { r: 220, g: 0, b: 0 };
  return sharp({ create: { width: 200, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** How red the reddest spot of a picture is, beside its other colours. */
export async function redness(picture: Uint8Array): Promise<number> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let most = 0;
  for (let at = 0; at < data.length; at += info.channels)
    most = Math.max(most, (data[at] ?? 0) - Math.max(data[at + 1] ?? 0, data[at + 2] ?? 0));
  return most;
}

/** Two pages: a picture straight on the first, and on the second the first page as a drawing. */
export async function aPdfWithFaces(face: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const first = pdf.addPage([595, 842]);
  first.drawText('De fiets stond bij het hek.', { x: 56, y: 780, size: 11, font });
  first.drawImage(await pdf.embedJpg(face), { x: 56, y: 400, width: 200, height: 200 });
  const whole = await PDFDocument.load(await pdf.save());
  const font2 = await whole.embedFont(StandardFonts.Helvetica);
  const [drawing] = await whole.embedPdf(await pdf.save(), [0]);
  const second = whole.addPage([595, 842]);
  second.drawText('Nog een zin.', { x: 56, y: 800, size: 11, font: font2 });
  second.drawPage(drawing!, { x: 0, y: 0, xScale: 0.5, yScale: 0.5 });
  return Buffer.from(await whole.save());
}

interface Share {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colours of a part of a picture, each once. */
export async function colours(
  picture: Uint8Array,
  part: { left: number; top: number; width: number; height: number },
): Promise<readonly (readonly number[])[]> {
  const { data, info } = await sharp(picture)
    .extract(part)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels)
    found.add([...data.subarray(at, at + info.channels)].join());
  return [...found].map((one) => one.split(',').map(Number));
}

/** What a picture shows, in ten-thousandths of it. */
export function shot(picture: Uint8Array) {
  return {
    reddest: () => redness(picture),
    /** Where the red lies, with a little around it. */
    async redBox(): Promise<Share> {
      const { data, info } = await sharp(picture)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height, channels } = info;
      const red = Array.from({ length: width * height }, (_, at) => at).filter(
        (at) => (data[at * channels] ?? 0) - (data[at * channels + 1] ?? 0) > 60,
      );
      const across = red.map((at) => at % width);
      const down = red.map((at) => Math.floor(at / width));
      const least = (all: readonly number[]) => all.reduce((one, other) => Math.min(one, other));
      const most = (all: readonly number[]) => all.reduce((one, other) => Math.max(one, other));
      const [x, y] = [least(across) - 10, least(down) - 10].map((at) => Math.max(0, at));
      const [right, bottom] = [
        Math.min(width, most(across) + 11),
        Math.min(height, most(down) + 11),
      ];
      const part = (from: number, to: number, whole: number) => {
        const start = Math.floor((from / whole) * 10_000);
        return [start, Math.min(10_000, Math.ceil((to / whole) * 10_000)) - start] as const;
      };
      const [left, wide] = part(x ?? 0, right, width);
      const [top, tall] = part(y ?? 0, bottom, height);
      return { x: left, y: top, width: wide, height: tall };
    },
    /** The colours within an area, but for its very edge. */
    async within({ x, y, width, height }: Share) {
      const { width: wide, height: high } = await sharp(picture).metadata();
      const left = Math.ceil((x / 10_000) * wide) + 2;
      const top = Math.ceil((y / 10_000) * high) + 2;
      return colours(picture, {
        left,
        top,
        width: Math.floor(((x + width) / 10_000) * wide) - 2 - left,
        height: Math.floor(((y + height) / 10_000) * high) - 2 - top,
      });
    },
  };
}

/** A photo of a sheet with two lines and a red field where a face would be, taken with the camera on its side. */
export async function aTurnedPhoto(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([600, 300]);
  page.drawText('Op het plein stond een fiets.', { x: 40, y: 240, size: 18 });
  page.drawText('Met groet van de buurman', { x: 40, y: 60, size: 18 });
  page.drawRectangle({ x: 400, y: 100, width: 150, height: 150, color: rgb(0.86, 0, 0) });
  const upright = (await preview(Buffer.from(await pdf.save()), 0))!;
  const onItsSide = await sharp(upright).rotate(270).toBuffer();
  return sharp(onItsSide)
    .withExif({ IFD0: { Artist: 'Quartz' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer();
}
