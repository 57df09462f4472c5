import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const WENDE: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Wende',
  givenNames: ['Wende'],
  initials: 'W.',
  surname: 'Kolk',
};

judged('an ordinary word that is almost the name', WENDE, [
  ['untouched', 'Het bestand is gemaakt met «Word» en bewaard.'],
  ['untouched', 'DE ZAAK «WORDT» VANDAAG BEHANDELD.'],
  ['untouched', '«Wordt» verzocht om te bellen met de balie.'],
  ['untouched', 'Dat moet hij weten. «Zij» zei daar niets van.'],
  ['certain', 'Toen kwam «Wnede» naar buiten.'],
]);

const ODILON: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Odilon',
  givenNames: ['Odilon', 'Marten'],
  initials: 'O.M.',
  prefix: 'van der',
  surname: 'Meer',
  dateOfBirth: '2012-07-03',
  address: { street: 'Badhuisstraat', number: '140', addition: 'C', town: 'Zoetermeer' },
  school: { name: 'Scheldemond', class: '2C' },
  parents: [
    { role: 'vader', givenName: 'Toon', prefix: 'van der', surname: 'Meer' },
    { role: 'moeder', givenName: 'Anne-Louise', surname: 'Horst' },
  ],
  siblings: [
    { role: 'broer', givenName: 'Klaas', prefix: 'van der', surname: 'Meer' },
    { role: 'zus', givenName: 'Aleksandra', prefix: 'van der', surname: 'Meer' },
  ],
};

judged('what a child is called, alone between quotation marks', ODILON, [
  ['certain', 'Op de kaart tekende hij met "«Odilo»" en een ster.'],
  ['certain', 'Met "«odillo»" wordt dezelfde jongen bedoeld.'],
  ['untouched', 'Met "«odeur»" wordt een geur bedoeld.'],
  ['untouched', 'Op de kaart stond "«Olivier»" en een ster.'],
]);

judged('kin in small letters, by age and by slip', ODILON, [
  ['certain', 'Op het scherm stond "heit «klaas»" en het was avond.'],
  ['untouched', 'Het feest van «sinterklaas» was op het scherm.'],
  ['certain', 'De jongste, «Aleksandra», vraagt naar haar broer.'],
  ['certain', 'Toen had «Alkesandra» de deur open gedaan.'],
  ['untouched', 'Toen had mevrouw «Aleksandrova» de deur open gedaan.'],
  ['certain', 'Zij zag «Annie-Louise» op het plein.'],
  ['certain', 'Hij zei: jij bent «Odilon» van Toon.'],
]);

judged('a family name of particles, without them', ODILON, [
  ['untouched', 'De mentor zei: «meer» kan ik niet doen.'],
  ['certain', 'In de groepsmail heet hij "«Odilon vd M.»" en dat mag niet.'],
  ['untouched', 'De zaak gaat over een andere «Van der Meer», uit het noorden.'],
  ['untouched', 'Wij verwijzen naar de zaak «Van der Meer» tegen de Staat.'],
  ['certain', 'De vordering van «van der meer, o.» wordt toegewezen.'],
  ['certain', 'Naam: «van der Meer»     Voorletters: O.M.'],
  ['doubtful', 'Het verslag is van «H. van der Meer» (geen fam.) en is bewaard.'],
]);

judged('a place that is said in two words', ODILON, [
  ['certain', 'ik kom wel langs in de «badhuis straat»'],
  ['untouched', 'ik kom wel langs in het «badhuis» bij de straat'],
  ['certain', 'die gaat naar de «schelde mond» daar wacht ik dan wel'],
  ['untouched', 'die gaat naar de «schelde» daar wacht ik dan wel'],
  ['certain', 'Met "«badhuisstraat»" is zijn huis bedoeld.'],
  ['certain', 'Het adres is «Badhuisstraat honderdveertig C», boven.'],
  ['certain', 'Export: straat;«Badhuisstraat»;huisnr;140'],
]);

judged('a town cut down behind the known door', ODILON, [
  ['certain', 'Woont Badhuisstr. 140 C, «Ztm». Telefoon van de moeder.'],
  ['certain', 'Woont Badhuisstraat140 «Ztm». Telefoon van de moeder.'],
  ['untouched', 'Woont Dorpsstraat 12 «Ztm». Telefoon van de man.'],
]);

judged('a birthday in other figures', ODILON, [
  ['certain', 'Kind = VAN DER MEER, Odilon («030712»), gezien.'],
  ['untouched', 'Kind = VAN DER MEER, Odilon («030812»), gezien.'],
  ['certain', 'V: Hoe oud ben je?\nA: Twaalf. Sinds «drie juli».'],
  ['untouched', 'Verdachte: Ja. Geboren «drie juli negentienhonderd tachtig».'],
]);

judged(
  'a town with another reason, or with none',
  {
    ...ODILON,
    address: { street: 'Dorpsstraat', number: '4', town: 'Sneek' },
    placeOfBirth: 'Sneek',
  },
  [
    ['untouched', 'De verdachte: Nico Vlag, geboren te «Sneek» op 31 mei 1983.'],
    ['certain', 'Het kind is geboren te «Sneek» op 3 juli 2012.'],
    ['untouched', 'Aangifte, wijkbureau «Sneek», op 4 mei.'],
    ['certain', 'Terug naar huis in «Sneek» kan pas zondag.'],
    ['certain', 'School: Scheldemond, «Sneek»'],
    ['certain', 'V: Waar woon je?\nA: Hier. «Sneek». In die flat.'],
  ],
);

judged('the child of a father whom the vault does not know', ODILON, [
  ['certain', 'Op de pas staat "Odilon van der Meer, zoon van «Gholam»".'],
  ['untouched', 'Op de pas staat "Piet Kuipers, zoon van «Gholam»".'],
]);

const HAMZA: KnownIdentity = {
  childNumber: 'KN-3',
  callName: 'Hamza',
  givenNames: ['Hamza'],
  prefix: 'al',
  surname: 'Khatib',
  siblings: [
    { role: 'zus', givenName: 'Vesna', surname: 'Kovalenko' },
    { role: 'broer', givenName: 'Nikos', surname: 'Khatib' },
  ],
};

judged('a name in another alphabet', HAMZA, [
  ['certain', 'In het Arabisch staat er «حمزة الخطيب» op.'],
  ['untouched', 'In het Arabisch staat er «السلام عليكم» op.'],
  ['certain', 'Zij schrijft «Весна» op het blad.'],
  ['certain', 'Zij schrijft «КОВАЛЕНКО» op het blad.'],
  ['untouched', 'Zij schrijft «спасибо» op het blad.'],
  ['certain', 'Hij schrijft «Νίκος» op het blad.'],
  ['untouched', 'Hij schrijft «ευχαριστώ» op het blad.'],
]);

judged('a name that is shouted, owned or spoken of', { callName: 'Yasin', surname: 'Kaya' }, [
  ['certain', 'Op een tafel was gekrast: «YASSIN» IS GEZIEN.'],
  ['certain', 'Zij zei: "Hij eet voor twee en «Yasins» Nederlands vliegt vooruit."'],
  ['certain', 'Wie het woord "«Yasin»" leest, schrikt daarvan.'],
  ['certain', 'Ik schrijf het met een K. «Yasin» is zijn naam.'],
]);

const BENTE: KnownIdentity = {
  childNumber: 'KN-4',
  callName: 'Bente',
  givenNames: ['Bente'],
  surname: 'Storm',
  dateOfBirth: '2011-05-08',
  parents: [{ role: 'vader', givenName: 'Bas', prefix: 'de', surname: 'Wit' }],
};

judged('what others say that a child is called', BENTE, [
  ['certain', 'Toen kwam «Ben», zo zeggen haar vriendinnen, naar binnen.'],
  ['certain', 'Met «Beppie», zoals oma haar noemt, ga ik weg.'],
  ['untouched', 'Met «Wim», zoals oma de hond noemt, ga ik weg.'],
  ['certain', 'Op de club heet zij «Bents» en dat weet ieder.'],
  ['untouched', 'Op de club heet zij «Quincy» en dat weet ieder.'],
]);

judged('a former partner, and another child of the name', BENTE, [
  ['certain', 'Mijn ex, «Bas de Wit», heeft u ook gebeld.'],
  ['untouched', 'Haar ex, «Bas Wittema», heeft u ook gebeld.'],
  ['untouched', 'In de klas zit nog een «Bente», van de buren.'],
  ['certain', 'In de klas zit nog steeds «Bente», van de buren.'],
]);

judged('a birthday behind its word', BENTE, [
  ['certain', 'za  Verjaardag, «acht mei», veertien jaar. Opa kwam.'],
  ['doubtful', 'Na de verjaardag, op «acht mei», kwam opa.'],
]);

const STEEN: KnownIdentity = {
  childNumber: 'KN-5',
  callName: 'Jet',
  givenNames: ['Jet', 'Maria'],
  initials: 'J.M.',
  prefix: 'van der',
  surname: 'Steen',
  dateOfBirth: '2012-03-04',
  parents: [{ role: 'moeder', givenName: 'Wil', surname: 'Hof' }],
};

judged('somebody of the name who is not of the household', STEEN, [
  ['untouched', 'Verdachte (in te vullen door politie): «Van der Steen», Roland'],
  ['certain', 'Slachtoffer (in te vullen door politie): «Van der Steen», Jet'],
  ['untouched', 'Op de lijst stond «J. van der Steen», geb. 10-10-1987, uit Delft.'],
  ['certain', 'Op de lijst stond haar moeder «J. van der Steen», geb. 10-10-1987, uit Delft.'],
  ['certain', 'Op de lijst stond «J.M. van der Steen», geb. 04-03-2012, uit Delft.'],
  ['untouched', 'Er liep een zaak van de vriend van moeder, «Frans van der Steen», uit Delft.'],
  ['certain', 'Er liep een zaak van haar moeder, «Frederike van der Steen», uit Delft.'],
]);

judged('an account and a plate of somebody else', STEEN, [
  ['untouched', 'Er is op 2 mei gestort vanaf «NL05SNSB0152180361» en dat is verrekend.'],
  ['untouched', 'Het kenteken van zijn auto is genoteerd («VK-114-P») door Jet.'],
]);

judged(
  'a doctor of another trade, and the place of an event',
  {
    ...STEEN,
    gp: 'dr. van Lierop',
    address: { street: 'Dorpsstraat', number: '4', town: 'Deventer' },
  },
  [
    ['untouched', 'Aanwezig waren de moeder en dr. «B. van Lierop» (kinderpsychiater).'],
    ['certain', 'Aanwezig waren de moeder en «dr. van Lierop» (huisarts).'],
    ['untouched', 'Zij sprak met wijkagent «Van Lierop» over de fiets.'],
    ['untouched', 'Nummer van het pv: 12\nplaats: «Deventer», bureau Noord'],
    ['certain', 'Naam: Jet van der Steen\nplaats: «Deventer»\n'],
    ['untouched', 'pleegpl. «Deventer», Noordsingel'],
  ],
);
