import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const FLORIS: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Floris',
  givenNames: ['Floris', 'Jan'],
  initials: 'F.J.',
  prefix: 'van den',
  surname: 'Berg',
  gp: 'dr. Van den Berg',
  parents: [{ role: 'vader', givenName: 'Curtley', prefix: 'van den', surname: 'Berg' }],
};

judged('a family name that the doctor bears too', FLORIS, [
  ['certain', 'Het gezin bestaat uit Floris «van den Berg» en zijn vader.'],
  ['certain', 'Plan voor het gezin «VAN DEN BERG» van april.'],
  ['certain', 'De huisarts is «dr. Van den Berg», aan het plein.'],
]);

judged('given names that the vault does not know', FLORIS, [
  ['certain', 'Gehoord is Curtley «Rudsel van den Berg», de vader.'],
  ['doubtful', 'Gehoord is Curtis «Rudsel Bergman», de trainer.'],
]);

judged('a given name glued to the letters of the particles', FLORIS, [
  ['certain', 'De foto heet «florisvdberg»_1.jpg en is bewaard.'],
  ['certain', 'Haar groep heet «mamavanfloris» en is open.'],
  ['certain', 'De map heet «klasfotofloris» en is leeg.'],
  ['untouched', 'De map heet «klasfotobergen» en is leeg.'],
  ['doubtful', 'De foto heet «florisant»_1.jpg en is bewaard.'],
]);

const NOOR: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Noor',
  givenNames: ['Noor'],
  initials: 'N.',
  surname: 'Vos',
  school: { name: 'Heerenlanden College', class: '4 mavo' },
  plates: ['FX-918-P'],
};

judged('the initial of the child with a particle that its name has not', NOOR, [
  ['certain', 'Op het rooster sta ik als «N. de Vos», dat is fout.'],
  ['untouched', 'De les werd gegeven door docent «K. de Vos», die wegging.'],
]);

judged('a name behind the last letter of a plate', NOOR, [
  ['certain', 'Het kenteken was FX-918-P. «Noor» heeft een nieuwe fiets.'],
  ['untouched', 'De brief is van mevrouw P. «Noor», een collega.'],
]);

judged('a class behind a slash', NOOR, [
  ['certain', 'School / klas : Heerenlanden College / «4 mavo»\n'],
  ['untouched', 'De score was 12/«4» mavo-leerlingen waren erbij.'],
]);

judged(
  'a family name beside what it is taken for',
  { childNumber: 'KN-3', callName: 'Jade', surname: 'Willems' },
  [
    ['doubtful', 'Het was «Willemsen», die wij van de buurt kennen.'],
    ['certain', 'Het was «Willems», die wij van school kennen.'],
  ],
);

const MEI: KnownIdentity = {
  childNumber: 'KN-4',
  callName: 'Mei',
  givenNames: ['Mei'],
  initials: 'M.',
  surname: 'Klok',
};

judged('a name that is a month or a thing', MEI, [
  ['certain', 'In het register stond May en dat is verbeterd in «Mei».'],
  ['untouched', 'Het was koud in «Mei» 2025 en ook daarna.'],
  ['certain', 'Zij mist het «Mei»-dossier van vorig jaar.'],
  ['untouched', 'Zij mist de «mei»-maand van vorig jaar.'],
  ['certain', 'In de groep heet zij «mei».'],
  ['certain', 'De scan heet IMG_«mei»_0312.JPG en is bewaard.'],
  ['certain', 'Bijlage: verslag-«klok».docx van vorig jaar.'],
  ['untouched', 'Bijlage: een «klok», de foto staat in verslag.docx.'],
  ['certain', 'De scan toont «m\u0435i», met een letter van elders.'],
  ['untouched', 'De scan toont het weer in «mei», met een zon erbij.'],
  ['certain', 'Op het naambordje stond "«Klok»" en verder niets.'],
  ['untouched', 'Naast het naambordje hing een "«klok»" en verder niets.'],
  ['certain', 'Op de sticker stond KLOK M. en op de tas niets: «KLOK M».'],
  ['certain', 'Hij schreef steeds «mei» met een hartje.'],
  ['untouched', 'Hij schreef in «mei» met een pen.'],
]);

judged('a name in the alphabet of full width', MEI, [
  ['certain', 'In de kop staat «Ｋｌｏｋ», in de voet niets.'],
  ['untouched', 'In de kop staat «Ｋａｒｅｎ», in de voet niets.'],
]);

const WIKTORIA: KnownIdentity = {
  childNumber: 'KN-5',
  callName: 'Wiktoria',
  givenNames: ['Wiktoria'],
  initials: 'W.',
  surname: 'Kowalska',
  dateOfBirth: '2013-09-25',
  parents: [{ role: 'vader', givenName: 'Abdelkader', surname: 'Kowalska' }],
};

judged('a name spelled as it sounds', WIKTORIA, [
  ['certain', 'Zij heet daar «V-i-k-t-o-r-i-a», dat is fout.'],
  ['untouched', 'Hij riep «h-o-e-r-a-a» door de gang.'],
]);

judged('what is left of a name behind the word for a servant', WIKTORIA, [
  ['certain', 'Vraag je vader maar, ome «Kader» weet het.'],
  ['untouched', 'Vraag je vader maar, binnen het «kader» van de wet.'],
]);

judged('a birth date in three numerals', WIKTORIA, [
  ['certain', 'C: Wat is je geboortedatum?\nB: «Vijfentwintig negen tweeduizenddertien».'],
  ['untouched', 'C: Wat is het nummer?\nB: «Vijfentwintig negen tweeduizendtien».'],
]);

const HART: KnownIdentity = {
  childNumber: 'KN-6',
  callName: 'Thijmen',
  givenNames: ['Matthijs', 'Cornelis'],
  initials: 'M.C.',
  prefix: "'t",
  surname: 'Hart',
};

judged('initials as one word before an apostrophe', HART, [
  ['certain', "De politie schreef dat «MC 't Hart» zich zorgen maakt."],
  ['untouched', "De politie schreef dat het «MC in 't hart» van de stad ligt."],
]);

judged(
  'a given name that is an ordinary word',
  {
    childNumber: 'KN-7',
    callName: 'Luna',
    surname: 'Post',
    siblings: [{ role: 'broer', givenName: 'Benjamin', surname: 'Post' }],
  },
  [
    ['untouched', 'De «benjamin» van de klas kreeg een klap.'],
    ['certain', 'Toen kreeg ook «Benjamin» een klap van hem.'],
    ['untouched', 'De kat heet Maan omdat «luna» maan betekent.'],
    ['certain', 'Ik weet dat «luna» thuis is.'],
    ['certain', 'Ik lees dat de school «Lluna» heeft opgeschreven.'],
    ['certain', 'In een oud dossier staat zij als «Lunna Post».'],
    ['doubtful', 'Het ging om een jas («post», maat M) en een helm.'],
    ['certain', 'Ik weet dat Luna de verdachte niet kent, en «Benjamin» de verdachte wel.'],
  ],
);

const KONING: KnownIdentity = {
  childNumber: 'KN-8',
  callName: 'Mees',
  givenNames: ['Mees'],
  prefix: 'de',
  surname: 'Koning',
  bsn: '999968336',
  plates: ['DXN-31-L'],
};

judged('a known number with a slip and a letter for a figure', KONING, [
  ['certain', 'Betreft Mees de Koning, geboren te Gouda, BSN «9999683S6» (zo geschreven).'],
  ['untouched', 'Betreft Mees de Koning, gezien te Gouda, kenmerk «9912683S6» (zo geschreven).'],
  ['certain', 'Het kenteken is in het verslag eenmaal als «DXN-13-L» vermeld.'],
  ['untouched', 'Het kenteken is in het verslag eenmaal als «GBV-13-L» vermeld.'],
]);

judged('an account that fails its proof', KONING, [
  ['untouched', 'De verdachte maakte over van NL22 RABO «0311 9902 41» en ging weg.'],
]);

judged('what a name sounds like, where somebody is hailed or named', WIKTORIA, [
  ['certain', 'Op de beelden is te horen: "Hé «Victoria», geef hier."'],
  ['doubtful', 'Op de beelden is te zien hoe «Victoria» wegloopt.'],
  ['certain', 'Er is een bericht waarin hij haar «Victoria» noemt.'],
]);

judged(
  'a school behind a street that is called after a princess',
  { ...NOOR, callName: 'Noor', school: { name: 'Da Vinci College', class: '2A' } },
  [
    ['certain', 'Zij fietst van de Prinses Beatrixlaan naar het «Da Vinci College» toe.'],
    ['untouched', 'Zij zag een schilderij van «Da Vinci» in de hal.'],
  ],
);

judged(
  'a town behind a word for a direction or a venue',
  {
    callName: 'Thijmen',
    prefix: 'van der',
    surname: 'Sluis',
    address: { street: 'Dorpsstraat', number: '4', town: 'Alkmaar' },
  },
  [
    ['untouched', 'De man fietste weg richting «Sluis», waar hij woont.'],
    ['certain', 'Zij fietste weg met Thijmen van der «Sluis», die daar woont.'],
    ['untouched', 'Wij liepen over de kaasmarkt in «Alkmaar» die dag.'],
  ],
);

const SELIN: KnownIdentity = {
  childNumber: 'KN-9',
  callName: 'Selin',
  surname: 'Yildiz',
  dateOfBirth: '2009-05-29',
  placeOfBirth: 'Arnhem',
  address: { street: 'Gedempte Turfhaven', number: '12', town: 'Hoorn' },
  siblings: [{ role: 'broer', givenName: 'Jan-Willem', surname: 'Yildiz' }],
};

judged('a town right behind the birth date or the door', SELIN, [
  ['certain', 'Dossier Selin Yildiz, 29-05-2009, «Arnhem», aangemaakt.'],
  ['doubtful', 'Zitting van de rechtbank, 30-05-2025, «Arnhem», aangemaakt.'],
  ['certain', 'Op de lijst staat "Ged. Turfhaven 12, «HOORN», vader".'],
  ['untouched', 'De verdachte woont aan de Grote Noord 50, «Hoorn».'],
]);

judged('a month that a scanner read wrong', SELIN, [
  ['certain', 'Zij werd op «29 mci 2009» geboren, zegt de kaart.'],
  ['untouched', 'Zij werd op «28 mci 2009» gezien, zegt de kaart.'],
]);

judged('a capital that is explained as a word', SELIN, [
  ['certain', 'In haar schrift staat "«Selin» betekent stroom" in het blauw.'],
  ['untouched', 'In haar schrift staat dat «selin» stroom betekent, in het blauw.'],
  ['untouched', 'Wij spraken met de heer Ger «Willems», die daar werkt.'],
]);

const SELMA: KnownIdentity = {
  childNumber: 'KN-9',
  callName: 'Selma',
  nicknames: ['Sel'],
  givenNames: ['Anselma', 'Ruth'],
  surname: 'Oterdum',
  parents: [{ role: 'vader', givenName: 'Ids', surname: 'Oterdum' }],
};

judged('initials that the vault does not state are those of the given names', SELMA, [
  ['certain', 'Aanwezig was «A.R. Oterdum», leerling.'],
  ['certain', 'Aanwezig was «A. Oterdum», leerling.'],
  ['certain', 'Aanwezig was «S. Oterdum», leerling.'],
  ['certain', 'Toen belde «I. Oterdum» met de politie.'],
  ['doubtful', 'Toen belde «S.A. Oterdum» met de politie.'],
]);
