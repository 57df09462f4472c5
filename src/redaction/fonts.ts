import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Font files that come with a library: nothing depends on the fonts of the machine. */
const FONTS = join(
  createRequire(import.meta.url).resolve('pdfjs-dist/package.json'),
  '..',
  'standard_fonts',
);

export type Face = 'Regular' | 'Bold' | 'Italic' | 'BoldItalic';

export const fontFile = (face: Face): string => join(FONTS, `LiberationSans-${face}.ttf`);

export const REGULAR_FONT = fontFile('Regular');
