import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const NUMBERED: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Tess',
  surname: 'Dalen',
  bsn: '999959227',
  phones: ['0612345862'],
  address: { street: 'Tramstraat', number: '54', postcode: '9675 AH', town: 'Ommen' },
  otherIds: [{ kind: 'schadenummer', value: 'SGM-2025-66012' }],
};

judged('the end of a known number', NUMBERED, [
  ['certain', 'Haar BSN eindigt op «9227», zei de beller.'],
  ['untouched', 'Haar BSN eindigt op «9228», zei de beller.'],
  ['certain', 'In de lijst staat «...5862» als beller.'],
  ['certain', 'In de lijst staat ***«862» als beller.'],
  ['certain', 'De laatste drie cijfers zijn «8 6 2», zei zij.'],
  ['doubtful', 'De laatste twee cijfers zijn «62», zei zij.'],
  ['doubtful', 'Op het briefje stond «5862» in rode inkt.'],
  ['untouched', 'De schade is € «5862», zei hij.'],
  ['untouched', 'Om «58.62» uur liep de klok vast.'],
  ['certain', 'De verzekeraar (schadenr. «2025-66012») betaalt.'],
  ['untouched', 'De verzekeraar (schadenr. «2025-66013») betaalt.'],
  ['certain', 'Een verbod in postcodegebied «9675» is passend.'],
  ['untouched', 'Een verbod in postcodegebied «9676» is passend.'],
]);

const ORDINARY: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Roos',
  givenNames: ['Roos', 'Storm'],
  initials: 'R.S.',
  prefix: "'t",
  surname: 'Hart',
};

judged('a whole name of ordinary words', ORDINARY, [
  ['certain', "Op je verhaal stond: «roos 't hart» liegt."],
  ['untouched', "Op je verhaal stond: een «roos in 't hart» van de tuin."],
  ['certain', 'In het systeem staat «hart, r.s.» als kind.'],
  ['untouched', 'In het systeem staat «hart, r.t.» als kind.'],
  ['certain', "De envelop is voor «R. 'T HART» bedoeld."],
  ['certain', 'In de map staat «roos_hart» als foto.'],
  ['untouched', 'De verdachte, «storm hart», zweeg.'],
]);

const TORN: KnownIdentity = {
  childNumber: 'KN-3',
  callName: 'Janneke',
  surname: 'Boomsma',
  address: { street: 'Kerkpad', number: '1', town: 'Hardenberg' },
};

judged('words that a scanner tore', TORN, [
  ['certain', 'Zijn zusje «Jannek e» zei niets.'],
  ['certain', 'Wij wonen in «Hardenb erg» aan het water.'],
  ['untouched', 'Het was in «Hardenwijk erg» druk.'],
]);

const FOREIGN: KnownIdentity = {
  childNumber: 'KN-4',
  callName: 'Ömer',
  surname: 'Yıldız',
  parents: [{ role: 'moeder', givenName: 'Ayşe', surname: 'Dąbrowska' }],
};

judged('two words that are one town', { ...TORN, address: { town: 'Bergen' } }, [
  ['certain', 'Zij woont in «Berg3n» aan zee.'],
  ['untouched', 'Zij woont aan de «Berg en» de Dalweg.'],
]);

judged('letters that an export broke', FOREIGN, [
  ['certain', 'In de export staat «Y?ld?z» als naam.'],
  ['untouched', 'In de export staat «Y?ld?n» als naam.'],
  ['certain', 'De bedreiging luidde: zeg tegen «Ã–mer» dat ik kom.'],
  ['certain', 'Moeder heet daar «DÄ…browska» en woont elders.'],
  ['untouched', 'Waar? «Mer» is Frans voor zee.'],
]);

const FILED: KnownIdentity = {
  childNumber: 'KN-5',
  callName: 'Loes',
  givenNames: ['Louise', 'Wilhelmina'],
  initials: 'L.W.',
  prefix: 'ten',
  surname: 'Have',
};

judged('names of files', FILED, [
  ['certain', 'Zie bijlage «TenHave_L».pdf bij de brief.'],
  ['certain', 'Zie bijlage «tenhavelw».pdf bij de brief.'],
  ['partly', 'Zie bijlage «TenHave_K».pdf bij de brief.'],
]);

judged(
  'an ordinary word that is nearly the family name',
  { ...ORDINARY, surname: 'Bakker', prefix: '' },
  [
    ['certain', 'Zij staat daar als «Roos Baker» in de lijst.'],
    ['untouched', 'Zij staat daar naast «meneer Baker» in de lijst.'],
  ],
);

const PLACED: KnownIdentity = {
  childNumber: 'KN-6',
  callName: 'Tess',
  surname: 'Dalen',
  address: { street: 'Nieuwe Gracht', number: '54', postcode: '9675 AH', town: 'Leek' },
  school: { name: 'Andreas College', class: '1B' },
  sportsClub: 'v.v. Quick Boys',
  gp: 'Huisartsenpraktijk De Laar',
};

judged('institutions by another spelling of what they are', PLACED, [
  ['certain', 'Zij meldt verzuim op het «Andreascollege» in mei.'],
  ['untouched', 'Zij meldt verzuim op het «Antoniuscollege» in mei.'],
  ['certain', 'Hij zat op de tribune van «Quick Boys» gisteren.'],
  ['untouched', 'Hij zag een «quick scan» van de boys.'],
  ['certain', 'De huisarts («HAP De Laar») belde.'],
  ['untouched', 'De «HAP De Linde» belde.'],
]);

judged('a street of two words', PLACED, [
  ['certain', 'Hij sta nu «Nieuwe Gracht» en wacht.'],
  ['untouched', 'Er komt een «nieuwe gracht» in de wijk.'],
]);

judged('a street that is an ordinary word', { ...PLACED, address: { street: 'Ring' } }, [
  ['certain', 'Vraag: In welke straat woon je? Antwoord: «Ring».'],
  ['doubtful', 'De deur van flat «Ring» stond open.'],
  ['untouched', 'Zij droeg een «ring» van goud.'],
  ['untouched', 'De buurman, Arie «Ring», stond daar.'],
]);

judged('a town that is an ordinary word', PLACED, [
  ['certain', 'Post naar de flat, 9675 AH «leek» graag.'],
  ['untouched', 'Hij «leek» mij aardig.'],
  ['certain', 'Gehoord: de vrouw uit de flat, 9675 AH te «Le3k», alleen.'],
]);

judged(
  'what a scanner makes of strokes that meet',
  { ...PLACED, address: { street: 'Prins Bernhardstraat', number: '4', town: 'Zuidhorn' } },
  [
    ['certain', 'Zij wonen in «Zuidhorri» bij het kanaal.'],
    ['certain', 'De woning, «Prins Berrihardstraat 4», is doorzocht.'],
    ['untouched', 'Zij wonen in «Zuidhoven» bij het kanaal.'],
  ],
);
