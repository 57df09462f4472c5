import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

/** The vault knows the child and its mother, and no more. */
const LIEKE: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Lieke',
  givenNames: ['Lieke'],
  prefix: 'van der',
  surname: 'Meulen',
  dateOfBirth: '2014-03-09',
  address: { street: 'Kastanjelaan', number: '14', postcode: '8017 AB', town: 'Deventer' },
  parents: [{ role: 'moeder', givenName: 'Sanne', surname: 'Visser' }],
};

judged('kin whom the vault does not know', LIEKE, [
  ['certain', 'Lieke woont bij haar vader, de heer «R. Dekker», die geen gezag heeft.'],
  ['certain', 'De vader van Lieke, «Ruben Dekker», werkt in de bouw.'],
  ['certain', 'Vader: «Ruben Dekker»'],
  ['certain', 'Oma mz: mevrouw «Kromowidjojo», zij past op.'],
  ['certain', 'De oma van Lieke, mevrouw «de Bruin», heeft haar opgevangen.'],
  ['certain', 'De pleegvader van Lieke heet «Wim».'],
  ['certain', 'Mijn broertje heet «Emre» en hij is vier.'],
  ['certain', 'Lieke heeft twee broers: Daan en «Bram».'],
  ['certain', 'oma («Riet») paste op'],
  ['certain', 'Haar neefje «Tim» was er ook.'],
  ['untouched', 'Partner moeder: dhr. «R. Spreeuw», verdachte.'],
  ['untouched', 'De vader van de verdachte, «Ruben Dekker», werkt in de bouw.'],
  ['untouched', 'Het restaurant van haar ouders, de heer «A.J. Quist», was dicht.'],
  ['untouched', 'Oma mz: mevrouw «Toen» het licht uitging, belde zij.'],
]);

judged('where the household lives, which the vault does not know', LIEKE, [
  ['certain', 'Lieke is verhuisd naar de «Parkweg 8-2» te Apeldoorn.'],
  ['certain', 'Lieke is verhuisd naar de Parkweg 8-2 te «Apeldoorn».'],
  ['certain', 'Lieke verblijft op de Beukenlaan 3, 8121 AB «Olst».'],
  ['certain', 'Verblijfadres: «Geestlaan 41»'],
  ['certain', 'Logeeradres kind: «Dorpsstraat 4», Heino.'],
  ['certain', 'Komt van: «Lodewijk van Deysselstraat 5-2», Amsterdam'],
  ['certain', 'Bij opa en oma (Annastraat 3, «Oosterbeek») is zij veilig.'],
  ['certain', 'We wonen nu op de «Korreweg», op de hoek.'],
  ['untouched', 'Wij stonden op de «Korreweg», op de hoek.'],
  ['untouched', 'Francke, geboren 19 november 1966, wonende «Kade 5» te Middelburg, is gehoord.'],
  ['untouched', 'Francke, geboren 19 november 1966, wonende Kade 5 te «Middelburg», is gehoord.'],
]);

judged('a school, a class, a club and a doctor where the vault knows none', LIEKE, [
  ['certain', 'School: «De Goudvink», groep 4'],
  ['certain', 'School: De Goudvink, «groep 4»'],
  ['certain', 'Huisarts: dr. «Tan»'],
  ['certain', 'Lieke zit op basisschool «De Regenboog» in groep 6.'],
  ['certain', 'Lieke zit in «klas 2C» van het Etty Hillesum Lyceum.'],
  ['certain', 'Lieke zit in klas 2C van het «Etty Hillesum Lyceum».'],
  ['certain', 'Lieke voetbalt bij «SV Colmschate».'],
  ['untouched', 'De verdachte zit op het «Etty Hillesum Lyceum».'],
  ['untouched', 'Lieke zit op de «Bank» te wachten.'],
  ['untouched', 'Lieke zit in «groep» en praat.'],
]);

judged('another school than the one the vault knows', { ...LIEKE, school: { name: 'De Bron' } }, [
  ['untouched', 'School: «De Goudvink» heeft gebeld.'],
]);

judged('user names a few words on', LIEKE, [
  ['certain', 'Op TikTok noemt Lieke zich «dansqueen2014».'],
  ['certain', 'Roblox-naam van het slachtoffer: «pandagirl_09»'],
  ['certain', 'Discord van Lieke: «lie#4821»'],
  ['untouched', 'Op TikTok noemt de verdachte zich «dansqueen2014».'],
]);

judged('the day of the birthday', LIEKE, [
  ['certain', 'Haar verjaardag is op «9 maart».'],
  ['certain', 'De verjaardag van Lieke op «9 maart» ging niet door.'],
  ['certain', 'Na haar verjaardag op «9 maart» bleef zij thuis.'],
  ['doubtful', 'Haar verjaardag was leuk en op «9 maart» was zij ziek.'],
]);

judged('a mail address at a school', LIEKE, [
  ['certain', 'Mail naar «l.vandermeulen@leerling.school.example» graag.'],
  ['untouched', 'Mail naar «j.vandermeulen@school.example» graag.'],
  ['untouched', 'Mail naar «l.vandermeulen@politie.example» graag.'],
]);

judged('numbers by which a register knows the child', LIEKE, [
  ['certain', 'Zorgverzekeringsnummer: «123456789»'],
  ['certain', 'Identiteitskaart «IXB7K4419» van Lieke lag op tafel.'],
  ['certain', 'Lieke droeg polsbandnummer «771203» op de afdeling.'],
  ['certain', 'A-nummer «1234567890»'],
  ['certain', 'Haar telefoon heeft IMEI: «356938035643809»'],
  ['untouched', 'Het rijbewijs van verdachte heeft nummer «5123456789», zegt hij.'],
  ['untouched', 'Zaaknummer «2024112233» is bekend.'],
]);

judged(
  'a place beside what tells that it is theirs',
  { ...LIEKE, school: { name: 'De Plantage' } },
  [
    ['certain', 'Het betreft Lieke van De Plantage te «Deventer».'],
    ['certain', 'Bij de bushalte op de «Kastanjelaan», vlak bij ons huis.'],
  ],
);

judged('a user name of pieces', { ...LIEKE, handles: ['lieke_meulen'] }, [
  ['certain', 'Er stond een account online, «lieke.meulen.real», met haar foto.'],
  ['certain', 'Hij maakte een account met de naam «lieke.meulen.echt» aan.'],
  ['untouched', 'Het bestand lieke.meulen.«pdf» is bewaard.'],
]);

judged('another doctor of the same name', { ...LIEKE, gp: 'dr. Pinas' }, [
  ['untouched', 'De weekenddienst heette ook dokter «Pinas», zei hij.'],
  ['certain', 'De huisarts heet dokter «Pinas».'],
]);
