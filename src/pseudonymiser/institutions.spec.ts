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
