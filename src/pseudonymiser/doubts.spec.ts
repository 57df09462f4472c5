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

const SHORT: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Defne',
  givenNames: ['Defne', 'Nova'],
  initials: 'D.N.',
  prefix: 'van der',
  surname: 'Molenaar-de Wit',
  dateOfBirth: '2013-05-21',
  address: { street: 'Havenpark', number: '25', postcode: '4301 JG', town: 'Breda' },
  school: { name: 'Het Talent', class: '1 havo/vwo C' },
  parents: [{ role: 'moeder', givenName: 'Antonia', surname: 'Mahabier' }],
};

judged('a word that is like a name of the child', SHORT, [
  ['doubtful', 'Zij zei: mijn vader is ziek, maar «Defo» gaat voor.'],
  ['untouched', 'Zij zei: mijn vader is ziek, maar «Marjan» gaat voor.'],
  ['untouched', 'De griffier, mr. P. van der «Molenaar», was er.'],
  ['untouched', 'Het stuk is van de «Rechtbank» gekomen.'],
]);

judged('a name in letters', SHORT, [
  ['certain', 'In de lijst staat «Defne v. d. M.» als kind.'],
  ['certain', 'In de lijst staat «Defne MdW» als kind.'],
  ['untouched', 'In de lijst staat «Joris KdW» als kind.'],
  ['certain', 'Op de map stond «D. M.-W.» en een kruis.'],
  ['certain', 'Op de map stond «D.vdM.» en een kruis.'],
  ['untouched', 'Op de map stond «K. L.-S.» en een kruis.'],
]);

judged('a class in any order', SHORT, [
  ['certain', 'De mentor van «1 hv C» belde.'],
  ['certain', 'De mentor van «havo/vwo 1C» belde.'],
  ['untouched', 'De mentor van «2 hv D» belde.'],
]);

judged('a class of one level', { ...SHORT, school: { name: 'Het Talent', class: 'havo 5' } }, [
  ['certain', 'Hij staat bij «5 havo» op de lijst.'],
  ['certain', 'Hij staat bij «H5» op de lijst.'],
  ['untouched', 'Hij staat bij «4 havo» op de lijst.'],
]);

judged('a class of two years', { ...SHORT, school: { name: 'Het Talent', class: 'groep 1/2' } }, [
  ['certain', 'Zij zit in «groep 1» van de school.'],
  ['certain', 'Zij zit in «qroep 2» van de school.'],
  ['untouched', 'Zij zit in «groep 3» van de school.'],
  ['untouched', 'Zie onder «1.2» van het verzoek.'],
]);

judged('what a scanner tore or took for letters', SHORT, [
  ['certain', 'Geboren op «2l mei 20l3» in Breda.'],
  ['untouched', 'Geleverd op «2l mei 20l4» in Breda.'],
  ['certain', 'Adres: «Haven park 25» te Breda.'],
  ['untouched', 'In de «haven park» ik mijn auto.'],
]);

judged('places beside what betrays them', { ...SHORT, placeOfBirth: 'Purmerend' }, [
  ['certain', 'Geboren : 21 mei. 2013 te «Purmerend»'],
  ['untouched', 'Gezien op 9 jan. 2020 te «Purmerend» bij de brug.'],
  ['untouched', 'Hij nam de sporen op het Marktplein in «Breda» op.'],
  ['certain', 'Wij wonen aan het Marktplein in «Breda» sinds mei.'],
]);

judged('who else bears the name', SHORT, [
  ['untouched', 'De heer «Mahabier» deelt zijn cel.'],
  ['certain', 'Mevrouw «Mahabier» belt om tien uur.'],
  ['untouched', 'Verdachte is «J.M. van der Molenaar», geb. 10-10-1987, te Tiel.'],
  ['certain', 'Het kind is «D.N. van der Molenaar», geb. 21-05-2013, te Tiel.'],
  ['untouched', 'Volgens systeembeheerder «Toos Mahabier» is het log goed.'],
]);

judged('a name that is a thing here', SHORT, [
  ['untouched', 'Klopt, dat is een «nova» aan de hemel.'],
  ['certain', 'Klopt, dat zei «nova» ook al.'],
  ['untouched', 'De kleur «nova» stond op het blik.'],
  ['untouched', 'Zij heeft een winkel voor «nova»-tassen in de stad.'],
  ['certain', 'Op de kaart stond: voor «Nova-boy», van je oom.'],
]);

judged('numbers of a criminal case', SHORT, [
  ['untouched', 'Zitting van 17 mei, rechtbank Den Haag, «09.177342.25» aldaar.'],
  ['untouched', 'Er loopt een onderzoek onder nummer «01-155203-25» tegen hem.'],
]);

judged('a short name that a scanner tore', { childNumber: 'KN-3', callName: 'Thijs' }, [
  ['certain', 'Daarna is «Th ijs» naar huis gelopen.'],
  ['untouched', 'Daarna is «Het ijs» gesmolten.'],
]);
