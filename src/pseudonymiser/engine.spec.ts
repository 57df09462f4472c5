import { describe, expect, test } from '@jest/globals';
import {
  compileIdentity,
  findIdentifiers,
  pseudonymise,
  replaceSpans,
  type KnownIdentity,
} from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-7F3K-9QWD-H',
  callName: 'Tessel',
  givenNames: ['Tessel', 'Adriana'],
  initials: 'T.A.',
  prefix: 'van der',
  surname: 'Kramers-Vlaming',
  dateOfBirth: '2012-07-09',
  placeOfBirth: 'Delfzijl',
  bsn: '999905752',
  address: {
    street: 'Vermeerstraat',
    number: '8',
    addition: 'B',
    postcode: '2613 AH',
    town: 'Delfzijl',
  },
  nicknames: ['Pluis'],
  phones: ['0612345701'],
  emails: ['tessel@voorbeeld.nl'],
  handles: ['tes.sel_12'],
  school: { name: 'De Oostpoort', class: 'groep 8' },
  sportsClub: 'hockeyclub Drakenburg',
  gp: 'dr. Lamers',
  iban: 'NL80ABNA0413895986',
  parents: [
    {
      role: 'moeder',
      givenName: 'Carolien',
      prefix: '',
      surname: 'Vlaming',
      phones: ['0151234567'],
    },
  ],
  otherIds: [{ kind: 'leerlingnummer', value: '771203' }],
  plates: ['GT-402-K'],
};
const compiled = [compileIdentity(CHILD)];

function hidden(text: string): readonly string[] {
  return findIdentifiers(text, compiled)
    .filter(({ certain }) => certain)
    .map(({ start, end }) => text.slice(start, end));
}

describe('names of the child', () => {
  test.each([
    ['Toen zag Tessel de fiets.', 'Tessel'],
    ['Toen zag TESSEL de fiets.', 'TESSEL'],
    ['toen zag tessel de fiets', 'tessel'],
    ['Dit is Tessels fiets.', 'Tessels'],
    ['Zij noemen haar Tesseltje.', 'Tesseltje'],
    ['Zij noemen haar Pluis.', 'Pluis'],
    ['Dit is Tessel Adriana van der Kramers-Vlaming.', 'Tessel Adriana van der Kramers-Vlaming'],
    ['Dit is T.A. van der Kramers-Vlaming, zei hij.', 'T.A. van der Kramers-Vlaming'],
    ['Dit is TA v.d. Kramers-Vlaming, zei hij.', 'TA v.d. Kramers-Vlaming'],
    ['In het register: Kramers-Vlaming, T.A. van der', 'Kramers-Vlaming, T.A. van der'],
    ['Het bestand heet tesselkramers.', 'tesselkramers'],
    ['Er stond Tesel op het bord.', 'Tesel'],
    ['Er stond Tesesl op het bord.', 'Tesesl'],
    ['Er stond Te55el op het bord.', 'Te55el'],
    ['Er stond T-E-S-S-E-L op het bord.', 'T-E-S-S-E-L'],
    ['Er stond T E S S E L op het bord.', 'T E S S E L'],
    [
      'Met de T van Tinus, E, dubbel S, E en de L van Lodewijk.',
      'T van Tinus, E, dubbel S, E en de L van Lodewijk',
    ],
    ['Toen zag Tes-\nsel de fiets.', 'Tes-\nsel'],
  ])('are found in %j', (text, expected) => {
    expect(hidden(text)).toEqual([expected]);
  });

  test('are replaced by the child number, and those of the household by their role', () => {
    const { text } = pseudonymise('Tessel kwam met Carolien Vlaming.', compiled);

    expect(text).toBe('KN-7F3K-9QWD-H kwam met [moeder van KN-7F3K-9QWD-H].');
  });
});

describe('numbers, dates and places of the child', () => {
  test.each([
    ['BSN 9999.05.752', '9999.05.752'],
    ['Bel +31 6 1234 5701 na vijven.', '+31 6 1234 5701'],
    ['Bel 0031612345701 na vijven.', '0031612345701'],
    ['Haar rekening is NL80 ABNA 0413 8959 86.', 'NL80 ABNA 0413 8959 86'],
    ['Kenteken gt402k', 'gt402k'],
    ['Leerlingnummer 77.12.03', '77.12.03'],
    ['Geboren op 9 juli 2012.', '9 juli 2012'],
    ['Geboren op 09-07-12.', '09-07-12'],
    ['Geboren op negen juli tweeduizend twaalf.', 'negen juli tweeduizend twaalf'],
    ['Zij is op de negende juli jarig.', 'negende juli'],
    ['Zij woont Vermeerstraat 8-B.', 'Vermeerstraat 8-B'],
    ['Zij woont aan de Vermeerstr. 8b.', 'Vermeerstr. 8b'],
    ['Postcode 2613ah', '2613ah'],
    ['Mail naar tessel@voorbeeld.nl.', 'tessel@voorbeeld.nl'],
    ['Stuur het naar tes.sel_12 en wacht.', 'tes.sel_12'],
    ['Zij zit op De Oostpoort.', 'Oostpoort'],
    ['Zij zit in groep acht.', 'groep acht'],
    ['Zij speelt bij Drakenburg.', 'Drakenburg'],
    ['De huisarts, dr. Lamers, belde.', 'dr. Lamers'],
    ['Het gezin woont in Delfzijl.', 'Delfzijl'],
  ])('are found in %j', (text, expected) => {
    expect(hidden(text)).toEqual([expected]);
  });
});

describe('what must stay readable', () => {
  test.each([
    'Verbalisant E. Kramers nam de aangifte op.',
    'De griffier heet ook Kramers, maar dat is toeval.',
    'N. Vlaming, agent bij het basisteam, was aanwezig.',
    'Verdachte Dennis Vaartjes, geboren 9 juli 1985, woont aan de Schoolstraat 40 te Rijswijk.',
    'De rechtbank Delfzijl beslist op 9 juli 2024.',
    'Dossier PL1500-2024777001-1 betreft artikel 350 Sr.',
    'Het feit vond plaats bij het station van Delfzijl.',
    'Betaald vanaf NL55TRIO0123450011 door de verdachte.',
  ])('stays: %j', (text) => {
    expect(hidden(text)).toEqual([]);
  });

  test('an ordinary word that is a name elsewhere', () => {
    const roos = [compileIdentity({ childNumber: 'KN-1', callName: 'Roos', surname: 'Storm' })];
    const text = 'De storm knakte een roos. Roos Storm huilde.';

    expect(pseudonymise(text, roos).text).toBe('De storm knakte een roos. KN-1 huilde.');
  });
});

describe('what the vault does not know', () => {
  test.each([
    ['Haar BSN is 999921800.', '999921800'],
    ['Tessel heeft nu nummer 06-40302010.', '06-40302010'],
    ['Haar oma Truida past op.', 'Truida'],
  ])('is found by form and place in %j', (text, expected) => {
    expect(hidden(text)).toContain(expected);
  });
});

describe('spans', () => {
  test('are sorted, do not overlap and give a reason that holds no value', () => {
    const text = 'Tessel van der Kramers-Vlaming (9-7-2012), Vermeerstraat 8B, 2613 AH Delfzijl.';
    const spans = findIdentifiers(text, compiled);

    spans.forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(span.reason).toMatch(/^[a-z-]+$/);
    });
    expect(spans.length).toBeGreaterThanOrEqual(5);
  });

  test('leave the rest of the text as it was', () => {
    expect(replaceSpans('abc', [])).toBe('abc');
    expect(pseudonymise('', compiled)).toEqual({ text: '', spans: [] });
  });

  test('of two children keep their own numbers', () => {
    const other = compileIdentity({ childNumber: 'KN-2', callName: 'Wende' });

    expect(pseudonymise('Tessel sloeg Wende.', [...compiled, other]).text).toBe(
      'KN-7F3K-9QWD-H sloeg KN-2.',
    );
  });
});
