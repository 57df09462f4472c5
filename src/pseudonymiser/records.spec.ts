import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Amine',
  surname: 'Benali',
  dateOfBirth: '2012-09-29',
  placeOfBirth: 'Lissabon',
  address: { street: 'Kruisstraat', number: '8', town: 'Rotterdam' },
};

const RECORD = (role: string, line: string): string =>
  `PERSOON 1   ROL: SLACHTOFFER\n NAAM       : BENALI\n VOORN      : AMINE\n\nPERSOON 2   ROL: ${role}\n${line}`;

judged('a record with the role of whom it tells', CHILD, [
  ['untouched', RECORD('VERDACHTE', ' NAAM       : «BENALI»\n VOORN      : SOUFIANE')],
  ['certain', RECORD('AANGEVER', ' NAAM       : «BENALI»\n VOORN      : AMINE')],
  ['untouched', RECORD('VERDACHTE', ' NAAM       : BENALI\n TEL        : «0612340977»')],
  ['certain', RECORD('SLACHTOFFER', ' NAAM       : BENALI\n TEL        : «0612340977»')],
  ['certain', RECORD('VERDACHTE', ' NAAM       : KOK\n\nSlachtoffer «Benali» liep weg.')],
]);

judged('the client of the defence', CHILD, [
  ['untouched', 'PLEITNOTA\nAmine zag hem. Het toestel van cliënt, «06-12340977», stond uit.'],
  ['certain', 'VERSLAG\nAmine zag hem. Het toestel van Amine, «06-12340977», stond uit.'],
]);

judged('where somebody may not come', CHILD, [
  ['certain', 'Verdachte heeft een locatieverbod voor «Rotterdam» gekregen.'],
  ['certain', 'Verdachte heeft een locatieverbod «Kruisstraat» nrs. 1-30 gekregen.'],
  ['doubtful', 'Verdachte zag een woning in «Rotterdam» staan.'],
]);

judged('a birthplace by what stands behind it', CHILD, [
  ['certain', 'BSN van de kaart, «Lissabon» als gebpl. Meer niet.'],
  ['certain', 'Amine gaf op te «Lissabon» te zijn geboren.'],
  ['untouched', 'Amine gaf op dat men te «Lissabon» zou vergaderen.'],
]);

judged('a day right behind the name', CHILD, [
  ['certain', 'In de bio stond: "Amine «29/9» voor altijd".'],
  ['doubtful', 'In de bio stond: "kermis «29/9» voor altijd".'],
  ['certain', 'Born: «September 29, 2012» in Lissabon.'],
]);

judged('what others say to the child', CHILD, [
  ['doubtful', 'Amine heeft twee namen. Daar zeggen ze «Floor», en dat is prima.'],
  ['untouched', 'Amine heeft twee namen. Daar zegt men niets. «Floor» is prima.'],
]);
