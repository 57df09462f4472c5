import { dictionary } from '../../kernel/language.js';
import type { Review } from './document-queries.js';

export interface SheetTexts {
  readonly see: (all: number) => string;
  readonly at: (number: number, all: number) => string;
  readonly source: (number: number) => string;
  readonly served: (number: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly first: string;
  readonly last: string;
  readonly on: (number: number) => string;
  readonly to: (number: number) => string;
}

/** What is looked at in a document, by what it is called there. */
export const sheetTexts = dictionary<{
  readonly pages: SheetTexts;
  readonly pictures: SheetTexts;
  readonly leftOut: string;
}>(
  {
    pages: {
      see: () => 'Bladzijden bekijken zoals ze eruitzien',
      at: (number, all) => `Bladzijde ${String(number)} van ${String(all)}`,
      source: (number) => `Bladzijde ${String(number)} van het origineel`,
      served: (number) => `Bladzijde ${String(number)} zoals partijen die krijgen`,
      previous: 'Vorige bladzijde',
      next: 'Volgende bladzijde',
      first: 'Dit is de eerste bladzijde.',
      last: 'Dit is de laatste bladzijde.',
      on: (number) => `bladzijde ${String(number)}`,
      to: (number) => `Naar bladzijde ${String(number)}`,
    },
    pictures: {
      see: (all) =>
        all === 1
          ? 'Bekijk de afbeelding in dit stuk'
          : `Bekijk de ${String(all)} afbeeldingen in dit stuk`,
      at: (number, all) => `Afbeelding ${String(number)} van ${String(all)}`,
      source: (number) => `Afbeelding ${String(number)} in het origineel`,
      served: (number) => `Afbeelding ${String(number)} zoals partijen die krijgen`,
      previous: 'Vorige afbeelding',
      next: 'Volgende afbeelding',
      first: 'Dit is de eerste afbeelding.',
      last: 'Dit is de laatste afbeelding.',
      on: (number) => `afbeelding ${String(number)}`,
      to: (number) => `Naar afbeelding ${String(number)}`,
    },
    leftOut: 'Partijen krijgen dit stuk zonder afbeeldingen.',
  },
  {
    pages: {
      see: () => 'See the pages as they look',
      at: (number, all) => `Page ${String(number)} of ${String(all)}`,
      source: (number) => `Page ${String(number)} of the original`,
      served: (number) => `Page ${String(number)} as parties get it`,
      previous: 'Previous page',
      next: 'Next page',
      first: 'This is the first page.',
      last: 'This is the last page.',
      on: (number) => `page ${String(number)}`,
      to: (number) => `To page ${String(number)}`,
    },
    pictures: {
      see: (all) =>
        all === 1
          ? 'See the picture in this document'
          : `See the ${String(all)} pictures in this document`,
      at: (number, all) => `Picture ${String(number)} of ${String(all)}`,
      source: (number) => `Picture ${String(number)} in the original`,
      served: (number) => `Picture ${String(number)} as parties get it`,
      previous: 'Previous picture',
      next: 'Next picture',
      first: 'This is the first picture.',
      last: 'This is the last picture.',
      on: (number) => `picture ${String(number)}`,
      to: (number) => `To picture ${String(number)}`,
    },
    leftOut: 'Parties get this document without pictures.',
  },
);

/** Files that hold pictures, and perhaps pages, of other files. */
const HOLDERS: ReadonlySet<string> = new Set(['DOCX', 'EML']);

export function holdsPictures({ format }: Pick<Review, 'format'>): boolean {
  return HOLDERS.has(format);
}

/** Which of the two sets of words a document takes. */
export function sheetsOf(review: Pick<Review, 'format'>): 'pages' | 'pictures' {
  return holdsPictures(review) ? 'pictures' : 'pages';
}
