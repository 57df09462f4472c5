import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const JET: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Jet',
  givenNames: ['Jet', 'Roos'],
  initials: 'J.R.',
  surname: 'Storm',
  parents: [{ role: 'moeder', givenName: 'Lente', surname: 'Storm' }],
  siblings: [{ role: 'zusje', givenName: 'Lisanne', surname: 'Storm' }],
};

const SPANISH: KnownIdentity = { childNumber: 'KN-2', callName: 'Mo', surname: 'Castro Delgado' };
const SHORT: KnownIdentity = { childNumber: 'KN-3', callName: 'Ot', surname: 'Wu' };

judged('an ordinary word that the text gives as a name', JET, [
  ['certain', 'Van: moeder\nOnderwerp: «jet»\n\nBeste allen,'],
  ['untouched', 'Van: moeder\nOnderwerp: een «jet» boven de stad\n\nBeste allen,'],
  ['certain', 'Het kind heeft als roepnaam «jet», en is negen.'],
  ['untouched', 'Het kind ziet boven het huis een «jet», en zwaait.'],
  ['certain', 'Vraag: Hoe mag ik je noemen?\nAntwoord: «jet». Met een t.'],
  ['untouched', 'Vraag: Wat vloog daar over?\nAntwoord: een «jet». Heel hard.'],
  ['certain', 'Ik heet «jet», zei zij.'],
  ['certain', 'Tot morgen. Groet, «jet»'],
  ['untouched', 'Tot morgen, met de «jet» denk ik'],
]);

judged('an ordinary word at the start of a sentence', JET, [
  ['certain', 'Zij durft niet. «Storm» junior werd uitgelachen.'],
  ['doubtful', 'Zij durft niet. «Storm» uit het westen maakte de weg glad.'],
  ['certain', 'Beste Titia,\n\n«Jet» (officieel J.R. Storm) wil praten.'],
  ['doubtful', 'Beste Titia,\n\n«Storm» (windkracht negen) hield ons thuis.'],
  ['certain', 'De fiets stond er. «jet», die negen werd, was weg.'],
  ['untouched', 'De fiets stond er. een «jet», die negen ton weegt, vloog over.'],
]);

judged('an ordinary word between quotation marks', JET, [
  ['certain', 'Toen zei de man "«Jet»". Verder niets.'],
  ['doubtful', 'Toen zei de man "«jet»" en wees naar boven.'],
  ['doubtful', 'Toen zei de man "«Storm» op zee". Verder niets.'],
]);

judged('a name of kin that is a word too', JET, [
  ['certain', 'Zij woont bij haar moeder, «lente».'],
  ['untouched', 'Zij zag haar moeder in de «lente».'],
  ['certain', 'Zij speelt met haar zusje «Lisnane» thuis.'],
  ['untouched', 'Zij speelt met haar juf «Lisnane» op school.'],
  ['certain', 'Met vriendelijke groet,\n«Lisnane»'],
  ['certain', 'Thuis is haar moeder, «Lent», altijd moe.'],
  ['untouched', 'Thuis is haar juf, mevrouw «Lent», altijd moe.'],
]);

judged('a family name of several words without capitals', SPANISH, [
  ['certain', 'Op school noemen ze mij «castro delgado».'],
]);

judged('a name of two letters', SHORT, [
  ['certain', 'De juf zag dat «Ot» alleen stond.'],
  ['untouched', 'De juf hing het «ot-rooster» op.'],
  ['certain', 'Zijn broer speelt buiten, roepnaam «0t», negen jaar.'],
  ['certain', 'Kind: «0t Wu», negen jaar.'],
  ['untouched', 'Bijlage «0t» is niet bijgevoegd.'],
  ['certain', 'Vraag: Hoe heet je?\nAntwoord: «Oyt». Met een o.'],
  ['untouched', 'De firma «Oytema» leverde de deur.'],
]);

judged(
  'a title that is a family name of the household',
  {
    childNumber: 'KN-4',
    callName: 'Björn',
    initials: 'B.Z.',
    givenNames: ['Björn', 'Zoë'],
    surname: 'Koning',
  },
  [
    ['certain', 'Kind: B.Z. Koning («Björn K.»), 13 jaar.'],
    ['untouched', 'Rechter: mr. «B. Koning», 53 jaar.'],
  ],
);
