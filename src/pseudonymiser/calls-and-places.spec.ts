import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const ROOS: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Roos',
  givenNames: ['Roos', 'Valentine'],
  initials: 'R.V.',
  surname: 'Winter',
  dateOfBirth: '2011-05-05',
  placeOfBirth: 'Oranjestad',
  address: { street: 'Stationsplein', number: '31', town: 'Weert' },
  gp: 'dr. Wiersma',
  parents: [{ role: 'vader', givenName: 'Bart', prefix: 'van', surname: 'Essen' }],
  siblings: [{ role: 'broer', givenName: 'Kacper', surname: 'Winter' }],
};

judged('a name that is called, or written in another way', ROOS, [
  ['certain', 'De man liep langs. «ROOS!» Zo hard dat de straat het hoorde.'],
  ['doubtful', 'Zij gaf een bloem. «Roos» of tulp, dat weet zij niet meer.'],
  ['certain', 'In spiegelschrift staat «sooR» op het bord.'],
  ['certain', 'Op de schijf is «RoosWinter050511» geschreven.'],
  ['partly', 'Op de schijf is «RoosWinter1» geschreven.'],
  ['certain', 'Zij kreeg een bericht van «kacperek» over de film.'],
  ['certain', 'In de verwijzing staat «Roas» en bovenaan het nummer.'],
  ['untouched', 'De grondslag is artikel 421 «Sv» en niets anders.'],
]);

judged('whose name stands behind a word of kinship', ROOS, [
  ['untouched', 'Zij kent hem van haar broer Kacper. Hij heet «Ricky Verhees» en is groot.'],
  ['untouched', 'Het was de neef van vader, «Vinod», die haar bracht.'],
  ['certain', 'Het was haar broer, «Vinod», die haar bracht.'],
]);

judged('an age behind a day, and a month in short', ROOS, [
  ['certain', 'Zij was op «5 mei» 14 jaar geworden.'],
  ['untouched', 'Op «6 mei» 14 jaar geleden was er niets.'],
  ['untouched', 'De zitting is op «5 febr. 2025» en niet later.'],
]);

const FEBRUARY: KnownIdentity = { childNumber: 'KN-2', callName: 'Pim', dateOfBirth: '2013-02-28' };

judged('a month in five letters', FEBRUARY, [
  ['certain', 'Het betreft Pim, geboren «28 febr. 2013», uit Gouda.'],
]);

judged('towns and streets of somebody else', ROOS, [
  ['certain', 'Huisarts: dr. Wiersma, «Weert»'],
  ['untouched', 'Zij «weert» zich daar goed.'],
  ['untouched', 'Zij viel op de «weert» en huilde.'],
  ['untouched', 'Het is vanaf het «Stationsplein» in Hilversum een half uur.'],
  ['certain', 'Zij woont op het «Stationsplein» en gaat lopend.'],
  ['untouched', 'De verdachte is opgegroeid in «Essen» en niet hier.'],
  ['certain', 'Vader, «Bart van Essen», was er niet bij.'],
]);
