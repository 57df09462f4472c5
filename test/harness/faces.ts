import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

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
