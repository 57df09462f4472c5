import { dictionary } from '../../kernel/language.js';
import type { BoxField } from './area-box.js';
import type { AreaKind } from './document-queries.js';

interface AreaTexts {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  readonly formTitle: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<AreaKind, string>>;
  readonly fields: Readonly<Record<BoxField, string>>;
  readonly draft: string;
  readonly draftHint: string;
  readonly submit: string;
  readonly notYet: string;
  readonly cancel: string;
  readonly added: string;
  readonly none: string;
  readonly one: (number: number, kind: string) => string;
  readonly by: string;
  readonly takenBy: string;
  readonly takeAway: string;
  readonly takeAwayOne: (number: number, kind: string) => string;
  readonly putBack: string;
  readonly putBackOne: (number: number, kind: string) => string;
  readonly takenAway: string;
  readonly isBack: string;
}

export const areaTexts = dictionary<AreaTexts>(
  {
    title: 'Zwarte vlakken',
    lead: 'Wat geen woorden heeft, zoals een gezicht of een handtekening, maakt u zwart. Sleep met de muis over het origineel, of kies Vlak toevoegen. Partijen krijgen het stuk zonder wat eronder staat. Woorden onder een vlak komen bij de vrijgave nog langs als twijfelgeval.',
    add: 'Vlak toevoegen',
    formTitle: 'Nieuw vlak',
    kind: 'Wat daar te zien is',
    kinds: {
      FACE: 'gezicht',
      HANDWRITING: 'handschrift',
      SIGNATURE: 'handtekening',
      PLATE: 'kenteken',
      OTHER: 'ander herkenbaar kenmerk',
    },
    fields: {
      x: 'Vanaf links (%)',
      y: 'Vanaf boven (%)',
      width: 'Breedte (%)',
      height: 'Hoogte (%)',
    },
    draft: 'Nieuw vlak op de bladzijde',
    draftHint:
      'Met de pijltjestoetsen verschuift u het vlak op de bladzijde, met Shift en een pijltje wordt het groter of kleiner.',
    submit: 'Zwart maken',
    notYet: 'Vul bij de afstanden en maten getallen in.',
    cancel: 'Toch niet',
    added: 'Het vlak is zwart gemaakt.',
    none: 'Er zijn nog geen vlakken zwart gemaakt.',
    one: (number, kind) => `Vlak ${String(number)}: ${kind}`,
    by: 'Zwart gemaakt door',
    takenBy: 'Weggehaald door',
    takeAway: 'Weghalen',
    takeAwayOne: (number, kind) => `Vlak ${String(number)}, ${kind}, weghalen`,
    putBack: 'Terugzetten',
    putBackOne: (number, kind) => `Vlak ${String(number)}, ${kind}, terugzetten`,
    takenAway: 'Het vlak is weggehaald.',
    isBack: 'Het vlak is teruggezet.',
  },
  {
    title: 'Black areas',
    lead: 'What has no words, such as a face or a signature, you black out. Drag with the mouse over the original, or choose Add an area. Parties get the document without what is under it. Words under an area come up as doubtful places at the release.',
    add: 'Add an area',
    formTitle: 'New area',
    kind: 'What is seen there',
    kinds: {
      FACE: 'face',
      HANDWRITING: 'handwriting',
      SIGNATURE: 'signature',
      PLATE: 'number plate',
      OTHER: 'other recognisable trait',
    },
    fields: {
      x: 'From the left (%)',
      y: 'From the top (%)',
      width: 'Width (%)',
      height: 'Height (%)',
    },
    draft: 'New area on the page',
    draftHint:
      'The arrow keys move the area on the page; Shift with an arrow makes it larger or smaller.',
    submit: 'Black out',
    notYet: 'Enter numbers for its distances and its size.',
    cancel: 'Not after all',
    added: 'The area is black.',
    none: 'No areas are blacked out yet.',
    one: (number, kind) => `Area ${String(number)}: ${kind}`,
    by: 'Blacked out by',
    takenBy: 'Taken away by',
    takeAway: 'Take away',
    takeAwayOne: (number, kind) => `Take away area ${String(number)}, ${kind}`,
    putBack: 'Put back',
    putBackOne: (number, kind) => `Put back area ${String(number)}, ${kind}`,
    takenAway: 'The area is taken away.',
    isBack: 'The area is back.',
  },
);
