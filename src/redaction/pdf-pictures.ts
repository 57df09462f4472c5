const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const STREAM = Buffer.from('stream\r\n', 'latin1');
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

/**
 * Overwrites what cameras and scanners write beside the pixels of JPEG pictures in a PDF: place, device, author.
 *
 * In place and of the same length, so that the file stays as it was laid out. Colour profiles and what a decoder needs stay.
 */
export function withoutPictureNotes(file: Buffer): Buffer {
  let at = file.indexOf(STREAM);
  while (at >= 0) {
    const start = at + STREAM.length;
    if (file.subarray(start, start + 3).equals(JPEG)) blankNotes(file, start + 2);
    at = file.indexOf(STREAM, start);
  }
  return file;
}

function blankNotes(file: Buffer, from: number): void {
  for (let at = from; at + 4 <= file.length && file[at] === 0xff;) {
    const marker = file[at + 1] ?? START_OF_SCAN;
    if (marker === START_OF_SCAN) return;
    const length = file.readUInt16BE(at + 2);
    if (isNote(marker)) file.fill(0, at + 4, at + 2 + length);
    at += 2 + length;
  }
}

/** APP1 (EXIF, XMP), APP3 to APP13 (IPTC, thumbnails, makers) and comments. */
function isNote(marker: number): boolean {
  return marker === COMMENT || marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed);
}
