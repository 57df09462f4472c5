import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Roan',
  givenNames: ['Roan', 'Winston'],
  initials: 'R.W.',
  prefix: 'van den',
  surname: 'Oosterom',
};

const SHORT: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Eef',
  givenNames: ['Eef', 'Job'],
  initials: 'E.J.',
  surname: 'Muñoz',
};

judged('initials beside a name', CHILD, [
  ['certain', 'Het ging om «r.w. van den oosterom» uit Zeist.'],
  ['certain', 'Op de armband stond «RW van den Oosterom» en dat klopt.'],
  ['partly', 'Op de armband stond «RT van den Oosterom» en dat klopt.'],
  ['certain', 'In de scan: «R.W. van den 0osterom» was erbij.'],
  ['certain', 'Lijst: «Oosterom, R.W. van den»; school; 2025.'],
  ['certain', 'Lijst: «Oosterom R»; school; 2025.'],
  ['partly', 'In klas A zat «Roan. K» was ziek.'],
  ['certain', 'In de tekening staat «roan o.» met een ster.'],
  ['certain', 'In de registratie stond «Roan v.d. O.» en dat klopt.'],
  ['certain', 'Op de factuur staat «Roan van d3n Oosterom» en een bedrag.'],
  ['partly', 'In de tekening staat «roan k.» met een ster.'],
]);

judged('given names and particles beside a name', SHORT, [
  ['certain', 'In het systeem: «muñoz, eef job», en zijn moeder.'],
  ['certain', 'Daar staat «eef job muñoz» als kind.'],
  ['partly', 'Daar staat «eef bob muñoz» als kind.'],
  ['certain', 'De vordering van «E. Muñ0z» is afgewezen.'],
]);

judged('particles of another sentence', CHILD, [
  ['certain', 'De brief op naam «van den 0osterom» kwam terug.'],
  ['partly', 'De fiets «van Ro4n» is weg.'],
  ['untouched', 'De fiets «van» Ro4n is weg.'],
]);
