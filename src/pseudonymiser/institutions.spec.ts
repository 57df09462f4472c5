import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Jorrit',
  givenNames: ['Jorrit'],
  surname: 'Feddema',
  placeOfBirth: 'Kharkiv',
  address: { street: 'Lawikse Allee', number: '205', postcode: '6709 DB', town: 'Maastricht' },
  school: { name: 'Sint Berechja College', class: '3 havo' },
  sportsClub: 'hockeyclub Oss',
  gp: 'Huisartsenpraktijk De Laar',
};

const OTHER: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Silke',
  surname: 'Oudeboon',
  address: { street: 'Wal', number: '1', town: 'Katwijk' },
  placeOfBirth: 'Sint-Oedenrode',
  school: { name: 'De Kleine Keizer', class: 'groep 7' },
  sportsClub: 'v.v. Quick Boys',
  gp: 'dr. Arentsen',
};

const THIRD: KnownIdentity = {
  childNumber: 'KN-3',
  callName: 'Dewi',
  surname: 'Manuputty',
  placeOfBirth: 'Leeuwarden',
  school: { name: 'Zuid-West College', class: '2B' },
  sportsClub: 'DeetosSnel',
  gp: 'GAZO Venserpolder',
};

const FOURTH: KnownIdentity = {
  childNumber: 'KN-4',
  callName: 'Yfke',
  surname: 'Postmus',
  school: { name: 'De Vijf Hoeven', class: '4 vmbo' },
  sportsClub: 'Oranje Zwart-Wit',
  gp: 'dr. Boogaard',
};

judged('a school and what kind of school it is', CHILD, [
  ['certain', 'De leerplichtambtenaar meldt verzuim op «Berechjacollege», klas 4.'],
  ['certain', 'Hij zit op het «Berechja VO» in de stad.'],
  ['untouched', 'Zijn nicht zit op het «Andreascollege» in Zwolle.'],
  ['certain', 'Hij zit in de «derde klas havo», zegt zijn mentor.'],
  ['untouched', 'Zijn broer zit in de «vierde klas havo», zegt zijn mentor.'],
]);

judged('a club by the letters of its kind', CHILD, [
  ['certain', 'Wil je de hockeytrainer («HC Oss») ook inlichten?'],
  ['untouched', 'De uitwedstrijd was bij «HC Tilburg» op zaterdag.'],
]);

judged('a practice by the letters of its kind', CHILD, [
  ['certain', 'Huisarts: «HAP De Laar»'],
  ['untouched', 'Huisarts van de buurvrouw: «HAP De Vest»'],
]);

judged('a town as it is heard, cut short or called elsewhere', CHILD, [
  ['certain', 'Postcode en woonplaats: 6709 DB «Maastrigt»'],
  ['certain', "Postcode en woonplaats: 6709 DB «M'tricht»"],
  ['untouched', 'De zaak komt voor de rechtbank te «Maaseik».'],
  ['certain', 'Geboren op een zaterdag in «Charkov».'],
  ['untouched', 'De tolk is geboren in «Charleroi».'],
  ['certain', 'adres (nog steeds Lawikse Allee 205, «Maastricht»?)'],
]);

judged('a name without its article', OTHER, [
  ['certain', 'Zij vraagt of wij «Kleine Keizer» (groep 8) willen inlichten.'],
  ['untouched', 'Op het schilderij staat «een kleine keizer» met een kroon.'],
  ['certain', 'Zij zit in de «zevende groep».'],
  ['untouched', 'Haar zusje zit in de «derde groep».'],
]);

judged('a club without the letters in front', OTHER, [
  ['certain', 'Hij zat op de tribune van «Quick Boys» te wachten.'],
  ['untouched', 'De «jongens» van het team waren er ook.'],
]);

judged('a town with its water, and as people there say it', OTHER, [
  ['certain', 'Als woonplaats staat «Katwijk aan Zee» genoteerd.'],
  ['untouched', 'Het kamp was in «Bergen aan Zee» die zomer.'],
  ['certain', 'Zij is geboren in «Rooi».'],
  ['certain', 'Zij is geboren in «Sint Oedenrode».'],
]);

judged('a doctor who signs', OTHER, [
  ['certain', 'Met collegiale groet, «J. Arentsen», huisarts'],
  ['certain', 'Geachte collega «Arentsen», op verzoek van ouders schrijf ik u.'],
  ['untouched', 'Verbalisant «J. Arentsma» nam de telefoon op.'],
]);

judged('letters for a name, and words written as one or apart', THIRD, [
  ['certain', 'ben je vrij? ik sta bij «zwc»'],
  ['untouched', 'de meter stond op 12 «zwc» per uur'],
  ['certain', 'Haar trainer bij «Deetos Snel» zegt dat zij komt.'],
  ['untouched', 'De trein is «snel» voorbij.'],
  ['certain', 'Zij noemde als huisarts «Venserpolder».'],
]);

judged('a town in Frisian', THIRD, [
  ['certain', 'Zij is geboren in «Ljouwert».'],
  ['untouched', 'De tolk is geboren in «Boalsert».'],
]);

judged('figures for numerals, and a slip behind a title', FOURTH, [
  ['certain', 'Basisschool De «5 Hoeven» doet mee.'],
  ['untouched', 'Op het erf stonden «de 6 hoeven» van de oom.'],
  ['certain', 'Voetb. «OZW», eerste elftal.'],
  ['certain', '«Dr. Bogaard» schrijft dat er niets te vinden is.'],
  ['untouched', 'Rechter «Dr. Boomgaard» sloot de zitting.'],
]);

const COMPASS: KnownIdentity = {
  childNumber: 'KN-9',
  callName: 'Hedwig',
  surname: 'Terpstra',
  placeOfBirth: 'Nieuwegein',
  address: { street: 'De Meent', number: '10', postcode: '7510 AB', town: 'Best' },
  school: { name: 'Het Kompas', class: '4V2' },
  sportsClub: 'turnvereniging Kwiek',
  gp: 'dokter Abbas',
};

judged('a school of ordinary words without its capital', COMPASS, [
  ['certain', 'School «het kompas» (4V2) is gebeld.'],
  ['untouched', 'De wandelaar las «het kompas» (van messing) verkeerd.'],
  ['certain', 'Notitie intern begeleider, «het kompas», 12 februari.'],
  ['untouched', 'Notitie van de gids, «het kompas», 12 februari.'],
  ['certain', 'Zij zit op «het kompas» en is negen.'],
  ['untouched', 'Hij wees op «het kompas» en ging.'],
  ['certain', 'Zij kwam thuis uit 4V2 van «het kompas».'],
  ['certain', 'Vraag: En je school?\nAntwoord: «het kompas». Al lang.'],
]);

judged('a school with a damaged article or capital', COMPASS, [
  ['certain', 'Zij gaat naar «He Kompas» in de wijk.'],
  ['certain', 'Zij gaat naar Het «oKmpas» in de wijk.'],
]);

judged(
  'a school that is called as a stranger almost is',
  {
    childNumber: 'KN-10',
    callName: 'Fahad',
    school: { name: 'Prins Willem-Alexanderschool' },
  },
  [
    ['untouched', 'Hij kent de heer Gerben «Willems» van de markt.'],
    ['certain', 'Hij zit op de «Prins Willem-Alexanderschool» in groep 3.'],
  ],
);

judged('a kind of place that a scanner damaged', COMPASS, [
  ['certain', 'Zij turnt bij «turnvereni9ing Kwiek» op maandag.'],
  ['certain', 'Huisarts («d0kter Abbas») is gevraagd.'],
  ['untouched', 'De «turnvereni9ing Olympia» won.'],
]);

judged('a street before its postcode, without a number', COMPASS, [
  ['certain', 'adres «De Meent», 7510 ab BEST.'],
  ['certain', 'woont aan de «De Meent», 75lO AB te Best.'],
  ['certain', 'Zij woont op «De Meent 10», al jaren.'],
  ['certain', 'Verdachte woont elders. Adres «De Meent»\n7510 AB Best'],
  ['doubtful', 'Verdachte woont elders, op «De Meent», 7610 AB Best'],
  ['doubtful', 'Zij stond bij «De Meent 1450» te wachten.'],
]);

judged('a town that is an ordinary word, without its capital', COMPASS, [
  ['certain', 'Adres: Zeeweg 1, 7510 AB te «best».'],
  ['certain', 'Zij woont met haar moeder in «best».'],
  ['untouched', 'Zij woont met haar moeder in «best» wel een groot huis.'],
  ['certain', 'Hedwig, geboren in «nieuwegein» op 3 mei, is negen.'],
  ['certain', 'Wij wonen niet meer op De Meent in «best».'],
  ['certain', 'Zij kwam met de trein; thuisplaats «BEST».'],
  ['untouched', 'Verdachte kwam met de trein; woonplaats «Best».'],
]);

judged('a place in which a scanner made two letters of one', COMPASS, [
  ['certain', 'Hedwig is geboren te «Nieiiwegein» in mei.'],
  ['untouched', 'Hedwig is geboren te «Nieriwesteen» in mei.'],
]);

judged(
  'a town that lost its first letter',
  {
    childNumber: 'KN-11',
    callName: 'Fahad',
    address: { street: 'Smidssteeg', number: '40', postcode: '4547 SA', town: 'Den Helder' },
  },
  [
    ['certain', 'adres Smidssteeg 40, 4547 SA «En Helder».'],
    ['untouched', 'Hij zag het. «En helder» was het ook.'],
  ],
);
