import { describe, expect, test } from '@jest/globals';
import { compileIdentity, findIdentifiers, type KnownIdentity } from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Semhar',
  givenNames: ['Semhar', 'Antonia'],
  prefix: 'van',
  surname: 'Wijk aan Zee',
  dateOfBirth: '2012-07-09',
  address: {
    street: 'Laan van Meerdervoort',
    number: '405',
    addition: 'A',
    postcode: '2555 BX',
    town: 'Rotterdam',
  },
  school: { name: 'Open Scholengemeenschap Bijlmer', class: '3M2' },
  parents: [{ role: 'vader', givenName: 'Wouter', prefix: 'van', surname: 'Wijk aan Zee' }],
};

type Verdict = 'certain' | 'doubtful' | 'untouched';

/** What becomes of the one stretch between the angle quotes. */
function verdictOn(marked: string, identity = CHILD): Verdict {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  const span = findIdentifiers(text, [compileIdentity(identity)]).find(
    (found) => found.start < end && found.end > start,
  );
  return span === undefined ? 'untouched' : span.certain ? 'certain' : 'doubtful';
}

describe('a damaged or shortened name', () => {
  test.each<[string, Verdict]>([
    ['Gisteren zei «Samhar» dat zij bang was.', 'certain'],
    ['Toen kwam «Semharcim» binnen.', 'certain'],
    ['In de lijst stond «Wijkaanzee» achteraan.', 'certain'],
    ['Gisteren kwam «Sandra» langs.', 'untouched'],
    ['Het «zemelen» van de getuige hield op.', 'untouched'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  test.each<[string, Verdict]>([
    ['De meester keek op. «Hint» zegt dat zij niet wil.', 'doubtful'],
    ['De meester gaf een «hint» aan de klas.', 'untouched'],
    ['Ik zag dat «Hin» viel.', 'certain'],
  ])('a word like a short name: %s', (text, verdict) => {
    expect(verdictOn(text, { callName: 'Hind', surname: 'Al-Masri' })).toBe(verdict);
  });
});

describe('somebody else of the same name', () => {
  test.each<[string, Verdict]>([
    ['Vonnis in de zaak tegen «Wouter van Wijk aan Zee», wonende te Katwijk.', 'untouched'],
    ['Zij ging naar «Wouter van Wijk aan Zee» toe.', 'certain'],
    ['Een man, genaamd «Wouter W.», sloeg haar.', 'untouched'],
    ['De vader, «Wouter W.», belde.', 'certain'],
    ['«Wouter Prins» (geen familie) stond erbij.', 'untouched'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe('the birthday without its year', () => {
  test.each<[string, Verdict]>([
    ['V: Wanneer ben je jarig?\nK: «Negen juli».', 'certain'],
    ['Zij is bijna 9 («9 juli») en zit in groep 5.', 'certain'],
    ['Als geboortedag noemde zij «negen zeven».', 'certain'],
    ['Op mijn verjaardag, «9 juli», sloeg hij mij.', 'certain'],
    ['Er waren «negen zeven» kamers.', 'untouched'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe('the town of the child', () => {
  test.each<[string, Verdict]>([
    ['Semhar woont in «Rotterdam» bij haar vader.', 'certain'],
    ["Semhar woont in «R'dam» bij haar vader.", 'certain'],
    ['De zitting is op 5 september 2025 te «Rotterdam».', 'untouched'],
    ['Semhar werd bij de metro van «Rotterdam» geduwd.', 'untouched'],
    ['Haar vader werkt in «Rotterdam».', 'untouched'],
    ['Wanneer mogen wij naar «Rotterdam» naar de officier?', 'untouched'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe('the door and the school of the child', () => {
  test.each<[string, Verdict]>([
    ['Zij zei: «405 A», en toen viel de lijn weg.', 'certain'],
    ['Op het briefje stond «LvM 405» en meer niet.', 'certain'],
    ['Wij reden over de «Laan van Meerdervoort 12» weg.', 'doubtful'],
    ['Ik sta bij het hek van de «OSB» te wachten.', 'certain'],
    ["Er reden 405 auto's over «dijk A» voorbij.", 'untouched'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});
