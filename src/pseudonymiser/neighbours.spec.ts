import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const CHILD: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Roan',
  givenNames: ['Roan', 'Winston'],
  initials: 'R.W.',
  prefix: 'van',
  surname: 'Oosterom',
  dateOfBirth: '2012-03-18',
  placeOfBirth: 'Delfzijl',
  address: { street: 'Slotlaan', number: '156', addition: 'B', postcode: '3701 GV', town: 'Zeist' },
  nicknames: ['Ola'],
  phones: ['0612345701'],
  school: { name: 'Tabor College Oscar Romero', class: 'vmbo-t 1c' },
  gp: 'Huisartsengroep Wagnerplein',
  parents: [
    { role: 'moeder', givenName: 'Grietje', prefix: '', surname: 'Kip' },
    { role: 'vader', givenName: 'Albert', prefix: 'van', surname: 'Oosterom' },
  ],
  siblings: [{ role: 'broer', givenName: 'Jorn', prefix: 'van', surname: 'Oosterom' }],
};

const TOWNISH: KnownIdentity = {
  childNumber: 'KN-2',
  callName: 'Maud',
  givenNames: ['Maud'],
  surname: 'Tiel',
  address: { street: 'Waalkade', number: '9', postcode: '4003 GC', town: 'Tiel' },
  gp: 'dr. Wessels',
};

const JOINED: KnownIdentity = {
  childNumber: 'KN-3',
  callName: 'Ismail',
  givenNames: ['Ismail'],
  surname: 'Benali',
};

const SPOKEN: KnownIdentity = {
  childNumber: 'KN-4',
  callName: 'Yara',
  surname: 'Verhoef',
  phones: ['0118414243'],
  plates: ['KN-882-P'],
};

const PARTS: KnownIdentity = {
  childNumber: 'KN-5',
  callName: 'Tess',
  surname: 'Dalen',
  phones: ['0529451278'],
  handles: ['tessie_vd12'],
  iban: 'NL80ABNA0413895986',
  otherIds: [{ kind: 'patiëntnummer', value: 'ETZ-0098127' }],
  address: { street: 'Burgemeester Kolfschotenlaan', number: '112', town: 'Ommen' },
  school: { name: 'De Zonnewijzer', class: '2 havo B' },
  gp: 'dr. A.M. Kuipers-Stam',
};

judged('a house number apart from its street', CHILD, [
  ['certain', 'Hij schreef: ik sta om vijf uur bij nummer «156».'],
  ['certain', 'Adres: Slotlaan, eh, «honderdzesenvijftig B», zei de beller.'],
  ['certain', 'De straat. Slotlaan. Ja man, «156» moet je hebben.'],
  ['certain', 'huisnr: «156-B»'],
  ['untouched', 'Er lagen «156» foto’s in de map.'],
  ['untouched', 'Wij namen buslijn nummer «156» naar huis.'],
  ['untouched', 'De schade is € «156», zei hij.'],
  ['untouched', 'Zie bijlage «156» van het dossier.'],
]);

judged('somebody else with a name of the household', CHILD, [
  ['certain', 'Vader Albert van Oosterom en broer «Jorn» kwamen mee.'],
  ['doubtful', 'In de zaak trad «Albert Kip» als getuige op.'],
  ['untouched', 'Wij hielden de coureur «Sjaak Winston» aan.'],
  ['untouched', 'Notulist «I. Winston» sloot de vergadering.'],
  ['doubtful', 'De man is een oud-werknemer van vader, genaamd «Jorn».'],
  ['certain', 'Hij woont bij zijn moeder («Grietje») in huis.'],
  ['untouched', 'Ja, dat is «Albert». Niet mijn vader hoor.'],
  ['certain', 'Ja, dat is «Albert». Hij is mijn vader.'],
  ['untouched', 'Een man sloeg hem. Hij heet «Jorn», net als mijn zoon.'],
  ['certain', 'Wij, agenten, spraken met «Jorn van Oosterom» (broer).'],
  ['certain', 'Getuige 3: «G. van Oosterom-Kip» (moeder; geen familie van verdachte).'],
]);

judged('a relative who is spoken to', CHILD, [
  ['untouched', 'Hij zei: "Oma, «Auke» van de camping heeft mij geduwd."'],
  ['certain', 'Hij zei: "Mijn oma, «Auke», kwam mij halen."'],
  ['certain', 'Zijn oma, «Auke», kwam hem halen.'],
]);

judged('a family name damaged or split', CHILD, [
  ['certain', 'Op blad 31 staat «Roan van Oosterhout», dat is fout.'],
  ['certain', 'In de tap ging het over de jongen van «van Oosterim» daar.'],
  ['untouched', 'Wijkagent «P. van Oosterim» kent hem niet.'],
]);

judged('a family name in two words', JOINED, [
  ['certain', 'Op het formulier staat «Ismael Ben Ali» en dat klopt niet.'],
  ['untouched', 'De officier is mr. «Ben Aliano» uit Arnhem.'],
]);

judged('a pet name the text itself gives', CHILD, [
  ['certain', 'Het kind Roan wordt in de familie «Rohu» genoemd.'],
  ['certain', 'Mijn zoon heet Roan, wij zeggen Ola of «Olenka».'],
  ['doubtful', 'Roan kent hem van TikTok. Hij noemt zich «Rojtee».'],
]);

judged('a family called as its town', TOWNISH, [
  ['certain', 'Naam: «Tiel, Maud»'],
  ['certain', 'Ouders: de heer «Tiel» en zijn vrouw'],
  ['untouched', 'Wijkagent «P. Tiel» kent het gezin niet.'],
  ['certain', 'Zij woont thuis in «Tiel» bij haar vader.'],
  ['untouched', 'Het bureau van politie te «Tiel» is gebeld.'],
  ['untouched', 'Veilig Thuis «Tiel» belde.'],
  ['certain', 'Er hangt een camera bij de Waalkade te «Tiel».'],
  ['certain', 'Vraag: In welke plaats? Antwoord: «Tiel».'],
]);

judged('a doctor and others of his name', TOWNISH, [
  ['certain', 'De huisarts «Wessels» zag haar.'],
  ['untouched', 'De bovenbuurman heet «Ronald Wessels».'],
]);

judged('parts of institutions', CHILD, [
  ['certain', 'De behandelend huisarts («Wagnerplein») belde terug.'],
  ['certain', 'Hij zit op «Oscar Romero», in de tweede.'],
  ['certain', 'Hij zit in klas «1c» en fietst.'],
  ['untouched', 'Zie bijlage 1, figuur «2c» van het rapport.'],
]);

judged('dates of birth without a year', CHILD, [
  ['certain', 'Zij is op «18 maart» twaalf geworden.'],
  ['certain', 'Hij trakteerde voor zijn verjaardag («18 maart») op cake.'],
  ['doubtful', 'Op «18 maart» kwam een brief van de rechtbank.'],
  ['certain', 'Geboren op «l8 maart 2Ol2» te Delfzijl.'],
  ['untouched', 'Verdachte is van «l8 maart 2O13».'],
]);

judged('numbers of a chat', CHILD, [
  ['untouched', '«05-10-2025 13»:01 - Souf: hoi'],
  ['untouched', 'TAPGESPREK A14, taplijn «0611223344», uitgaand'],
  ['doubtful', 'Roan is thuis.\n[19:06:10] rikje: app me «0687654321» nu'],
  ['certain', 'Mijn zoon Roan is te bereiken op «0687654321».'],
]);

judged('numbers of others', CHILD, [
  ['doubtful', 'Roan vond een briefje: bel me, «0687654321», morgen.'],
  ['untouched', 'Zijn vader heeft het kenteken «VK-118-D» genoteerd.'],
  ['untouched', 'Documentnummer «2025.0216.1430.88» van Roan'],
]);

judged('kin by another name', CHILD, [
  ['certain', 'Zijn moeder heet van zichzelf «Kip» en is geen familie van hem.'],
  ['certain', 'Zijn moeder, geboren «Kip», is geen familie van verdachte.'],
  ['untouched', 'Wijkagent «Kip» is geen familie van moeder.'],
  ['certain', 'Zijn broer «Jorm» kwam mee.'],
  ['untouched', 'De dader, een zekere «Jorm», liep weg.'],
  ['doubtful', 'Over de man van de haven. Hij heet «Oosterom» of zoiets.'],
]);

judged('numbers said aloud', SPOKEN, [
  ['certain', 'Bel «nul een een acht, een en veertig, twee en veertig, drie en veertig» maar.'],
  ['certain', 'Haar scooter heeft «K N, acht acht twee, P» op de plaat.'],
  ['untouched', 'Zij telde «een en veertig, twee en veertig, drie en veertig» stoelen.'],
  ['certain', 'Bel nul… «nul eeneen acht, een en veertig, tweeenveertig, drieenveertig».'],
  ['certain', 'Haar scooter heeft «Karel Nico acht acht twee Pieter» op de plaat.'],
  ['untouched', 'Haar ooms «Karel Nico» en Pieter hebben er acht.'],
]);

judged('titles that are said of somebody else', CHILD, [
  ['certain', 'De advocaat van «R. van Oosterom» was er niet.'],
  ['certain', 'Verdachte en «R. van Oosterom» kenden elkaar.'],
  ['certain', 'Trainer Pietersen, «R. van Oosterom» en de moeder waren er.'],
  ['certain', 'Volgens de juf is «Van Oosterom» stil geworden.'],
  ['untouched', 'De advocaat van verdachte, «mr. R. van Oosterom», was er.'],
  ['untouched', 'De verbalisanten Jansen en «Van Oosterom» waren er.'],
  ['untouched', 'De griffier was «Van Oosterom», zo bleek.'],
  ['doubtful', '«Van Oosterom» is niet verwant aan de verdachte.'],
  ['certain', 'De heer Pietersen kent «Van Oosterom» van school.'],
]);

judged('known values by a part of them', PARTS, [
  ['certain', 'Zij woont op de «Kolfschotenlaan» in het dorp.'],
  ['untouched', 'Zij woont op de «Kromhoutlaan» in het dorp.'],
  ['certain', 'Bel haar thuis op «451278» vanavond.'],
  ['untouched', 'Het kenmerk is «451279» volgens de brief.'],
  ['certain', 'Graag naar rekening «0413895986» van moeder.'],
  ['certain', 'In de lijst staat «0098127» vermeld.'],
  ['certain', 'Zij zit in «havo 2B» nu.'],
  ['certain', 'Zij zit in «2havoB» nu.'],
  ['untouched', 'Zij zit in «havo 3B» nu.'],
  ['certain', 'De huisarts «Kuipers» belde.'],
  ['certain', 'Haar account is «tessievd12» op Snapchat.'],
]);

judged('letters to an office', CHILD, [
  ['untouched', 'Aan politie Zuid, t.a.v. mevrouw «Van Oosterom»'],
  ['certain', 'Aan het gezin, t.a.v. mevrouw «Van Oosterom»'],
]);

judged('birthdays', CHILD, [
  ['certain', 'Op zijn verjaardag, «18 maart», kwam zijn moeder.'],
  ['untouched', 'Op «18 maart 2025», zijn verjaardag, kwam zijn moeder.'],
  ['certain', 'Opmerking: «18 maart» is zijn verjaardag, maar het feest is later.'],
  ['certain', 'Op «18 maart» wordt hij op papier veertien.'],
  ['certain', 'Hij wordt «18 maart 14» en wil pannenkoeken.'],
  ['untouched', 'De zitting wordt «19 maart 14» uur gehouden.'],
  ['certain', 'Naam: Roan  geb. «l8-O3-2Ol2» te Delfzijl'],
]);

judged('who is charged, and with whom', CHILD, [
  ['untouched', 'De zaak tegen «Albert Martis» dient morgen.'],
  ['untouched', 'De zaak tegen Albert Martis, geboren te «Delfzijl», dient morgen.'],
  ['certain', 'Zijn vader Albert, geboren te «Delfzijl», kwam mee.'],
  ['certain', 'P. van Oosterom (geen relatie) zag «Oosterom, R.W. van» staan.'],
]);

judged('a town at the head of a line', TOWNISH, [
  ['untouched', 'Zij gaf de politie\n«Tiel» gelijk.'],
  ['certain', 'Zij woont sinds mei in\n«Tiel» bij haar vader.'],
]);

judged('names everybody knows', CHILD, [
  ['untouched', 'Hij is fan van de zanger «Roan».'],
  ['certain', 'Hij kwam met de zanger en met «Roan» mee.'],
]);

judged('who is named, introduced or said to be called so', CHILD, [
  ['certain', 'Betrokkene: «R.W. van Oosterom», roepnaam Roan.'],
  ['untouched', 'Betrokkene: «K. van Oosterom», geboren in 1980.'],
  ['doubtful', 'Een oppas, genaamd «Rowan», zou haar hebben gepakt.'],
  ['untouched', 'De verdachte zelf «Roan» heet ook zo.'],
  ['untouched', 'Een vrouw die ook «Grietje» heet.'],
  ['certain', 'Haar man, die ook «Albert» heet, was thuis.'],
  ['doubtful', 'Om die man. «Oosterom» heet hij ook.'],
  ['doubtful', 'Hij heet dus ook «Oosterom» net als wij.'],
  ['certain', 'Het meisje? «Oosterom» heet zij ook.'],
]);

judged('an official who comes back with the same letters', CHILD, [
  ['untouched', 'Ondergetekende, tolk A. van Oosterom.\n\n«A. van Oosterom»'],
  ['certain', 'Ondergetekende, tolk A. van Oosterom.\n\nDe vader «A. van Oosterom» was er.'],
]);

judged('what a writer without capitals, or with other apostrophes, makes of a name', CHILD, [
  ['certain', 'op naam van «r oosterom»'],
  ['certain', 'Dit is «Roan vant Oosterom» en niemand anders.'],
  ['certain', 'Zoals «Ooster’om» op de brief.'],
  ['certain', 'Hashtags: «#freeroan» en meer.'],
]);

judged('rivers and towns that are something else', CHILD, [
  ['untouched', 'Op de strand van kingkong_«zeist» stond.'],
  ['untouched', 'Het was haar verjaardag in de speeltuin te «Zeist» vorig jaar.'],
  ['certain', 'Roan is geboren te «Zeist» en woont er nog.'],
  ['untouched', 'De aanrijding op de Hoofdstraat te «Ze1st» gisteren.'],
]);

judged('dates right behind a word of birth', CHILD, [
  ['certain', 'verjaardag «18 maart» wil hij een helm'],
  ['certain', 'betr gb «180312» wnd Zeist'],
  ['untouched', 'kenmerk «180312» van de brief'],
]);

judged('what a child is called by itself or its own', CHILD, [
  ['certain', 'Roan is drie jaar. Hij noemt zichzelf "«Momo»" en telt tot twintig.'],
  ['certain', 'De verdachte noemt zijn kleinzoon ook enkele keren "«Lucky»" en lacht dan.'],
  ['untouched', 'De verdachte noemt zichzelf "«Barrel»" op straat.'],
  ['untouched', 'Opa noemt zijn hond enkele keren "«Lucky»" en lacht dan.'],
]);
