import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Storm',
  givenNames: ['Storm', 'Willem'],
  initials: 'S.W.',
  prefix: 'van den',
  surname: 'Heuvel-de Bruin',
  dateOfBirth: '2013-06-02',
  iban: 'NL91BUNQ1899690550',
  plates: ['FZ-418-X'],
  placeOfBirth: 'Beiroet',
  address: {
    street: 'Laan van Sint Hilarion',
    number: '128',
    postcode: '3034 HN',
    town: 'Dordrecht',
  },
  parents: [{ role: 'vader', givenName: 'Leen', surname: 'Ivanov' }],
};

judged('what no rule decides is offered', CHILD, [
  ['doubtful', 'Op een briefje. "Voor «storm», van H." stond er.'],
  ['untouched', 'Er kwam een zware «storm», van zee.'],
  ['doubtful', 'Zij sprak over "«Stulo»" en zei verder niets.'],
  ['untouched', 'Zij sprak over "«Karmo»" en zei verder niets.'],
]);

judged('a whole family name and what stands beside it', CHILD, [
  ['certain', 'Hij is gezien als «sw van den heuvel-de bruin» wegens astma.'],
  ['certain', 'In de lijst: «van den heuvel-de bruin, storm», zoon.'],
  ['untouched', 'Langs «de heuvel bij de bruin» loopt een pad.'],
  ['certain', 'BETR. «Heuvel-de Bruin, Storm W»  19/2/2019  M'],
  ['certain', 'Er staat «Heuvel-de Bruin SW» op.'],
  ['certain', 'Betreft «SvdH» en zijn vader.'],
]);

judged('the day of birth with another year, or with an age', CHILD, [
  ['certain', 'Het kind is niet op «2 juni 2012» maar op 2 juni 2013 geboren.'],
  ['untouched', 'De zaak is niet op «2 juni 2012» maar op 3 juli 2013 behandeld.'],
  ['doubtful', 'Het geboortejaar is verkeerd («2 juni 2003») vermeld.'],
  ['untouched', 'De verdachte, geboren «2 juni 2003», zweeg.'],
  ['certain', 'Verjaardag besproken: hij wordt «2 juni» 14 en wil koek.'],
  ['certain', 'Op «2 juni» wordt ze op papier zeventien.'],
  ['doubtful', 'Op «2 juni» wordt de zaak op papier voortgezet.'],
  ['certain', 'Geb. «2 Jun1 2013», zoon.'],
]);

judged('values said in a telephone alphabet, and a part of an account', CHILD, [
  ['certain', 'Kenteken «foxtrot zulu vier een acht xray» reed weg.'],
  ['untouched', 'Kenteken «foxtrot zulu vier een negen xray» reed weg.'],
  ['certain', 'Hij noemde «3034 hotel november», zei hij.'],
  ['untouched', 'Hij noemde «3035 hotels», zei hij.'],
  ['certain', 'Er is betaald van «BUNQ1899690550» aan hem.'],
  ['untouched', 'Er is betaald van «BUNQ1899691234» aan hem, de verdachte.'],
]);

judged('towns of several names, and a street with a slip in a small word', CHILD, [
  ['certain', 'Hij woont in «Dordt» bij zijn vader.'],
  ['certain', 'Hij is geboren in «Beirut» en woont er niet.'],
  ['certain', 'Adres: «Laan ban Sint Hilarion 128» aldaar.'],
  ['untouched', 'Adres: «Laan ban Sint Nicolaas 128», zei de getuige.'],
]);

judged('names of kin that are hardly theirs', CHILD, [
  ['certain', 'Oma heet «Ivanova» en woont elders.'],
  ['doubtful', 'Het mannetje op de tekening is «Lennart». Zij fluistert.'],
  ['doubtful', 'Mijn telefoon:\n[21-01-2025 19:02] «+31 6 84 00 17 22»: thuis bij mama zeker'],
  ['certain', 'Mijn nieuwe nummer is er nog niet, de oude «+380 93 884 12 60» doet niets.'],
]);
