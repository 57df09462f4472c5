import { dictionary } from '../../kernel/language.js';

interface PlaceReasonTexts {
  readonly codes: Readonly<Record<string, string>>;
  /** What makes a doubt of a find that is certain elsewhere. */
  readonly doubts: Readonly<Record<string, string>>;
  readonly known: string;
  readonly pattern: string;
  readonly other: string;
  readonly person: string;
}

/** Why a place was found, for the reviewer; the engine gives a code, never words of the document. */
export const placeReasonTexts = dictionary<PlaceReasonTexts>(
  {
    codes: {
      'under-area': 'Staat onder een vlak dat zwart is gemaakt; de tekst zegt het nog.',
      'by-hand-before':
        'In de vorige versie met de hand aangewezen; een deel ervan wordt nu anders gevonden.',
      'known-name': 'Staat zo in de kluis.',
      'known-name-derived': 'Verkleinvorm of afleiding van een bekende naam.',
      'known-name-short': 'Verkorte vorm van een bekende naam.',
      'known-name-scan': 'Bekende naam met leesfouten van een scan.',
      'known-name-sound': 'Klinkt als een bekende naam.',
      'known-name-typo': 'Bekende naam met een typefout.',
      'misspelled-name': 'Verkeerd gespelde naam, zegt de tekst zelf.',
      'known-name-joined': 'Bekende naam, aan andere woorden vast.',
      'known-name-spelled': 'Bekende naam, letter voor letter gespeld.',
      'known-name-in-context': 'Bekende naam; de woorden eromheen wijzen op deze persoon.',
      'known-name-or-word': 'Kan de bekende naam zijn, en ook een gewoon woord.',
      'known-name-initial': 'Bekende naam met een voorletter.',
      'known-initials': 'Voorletters van een bekende naam.',
      'known-initials-surname': 'Voorletters met een bekende achternaam.',
      'known-surname': 'Bekende achternaam.',
      'known-surname-in-name': 'Bekende achternaam binnen een langere naam.',
      'known-surname-relative': 'Bekende achternaam, waarschijnlijk van een familielid.',
      'given-name-other-surname': 'Bekende voornaam met een andere achternaam.',
      'surname-other-given-name': 'Bekende achternaam met een andere voornaam.',
      'surname-other-initials': 'Bekende achternaam met andere voorletters.',
      'kinship-name': 'Naam naast een woord voor familie.',
      'nickname-in-context': 'Bijnaam die de tekst zelf noemt.',
      'learned-name': 'Naam die de tekst zelf aan het kind of een naaste geeft.',
      'known-street-shortened': 'Bekende straat, afgekort.',
      'known-house-number': 'Bekend huisnummer bij de straat.',
      'known-number-spoken': 'Bekend nummer, in woorden.',
      'known-class-scan': 'Bekende klas met leesfouten van een scan.',
      'contact-with-name': 'Contactgegeven waarin een bekende naam staat.',
      'known-full-name': 'Bekende naam, voluit.',
      'known-names': 'Twee bekende namen naast elkaar.',
      'known-name-of-words': 'Bekende naam van meer woorden.',
      'known-name-glued': 'Bekende naam, aan elkaar geschreven.',
      'known-name-torn': 'Bekende naam, uit elkaar gevallen.',
      'known-name-encoding': 'Bekende naam met verminkte letters.',
      'known-name-script': 'Bekende naam in een ander schrift.',
      'quoted-name': 'Lijkt op een bekende naam en staat tussen aanhalingstekens.',
      'known-letter': 'Eén letter die de bekende voornaam kan zijn.',
      'name-undecided': 'Lijkt op een bekende naam; de woorden eromheen beslissen het niet.',
      'near-name': 'Klinkt als of lijkt op een bekende naam.',
      namesake: 'Bekende naam; de tekst zegt dat het iemand anders is.',
      'said-unrelated': 'Bekende achternaam; de tekst zegt dat het geen familie is.',
      'given-as-surname': 'Bekende voornaam op de plaats van een achternaam.',
      introduced: 'Bekende naam van iemand die de tekst zelf voorstelt.',
      'shared-with-suspect': 'Bekende naam die een verdachte ook draagt.',
      'relative-initial': 'Bekende voornaam van een naaste met een andere letter als achternaam.',
      'relative-other-surname': 'Voornaam van de ene naaste met de achternaam van de andere.',
      'relative-typo': 'Naam van een naaste met een typefout, naast een woord voor familie.',
      'known-town-shortened': 'Bekende plaats, afgekort achter het adres.',
      'known-number-part': 'Deel van een bekend nummer.',
      'known-contact': 'Bekend contactgegeven.',
      'pattern-speaker': 'Gebruikersnaam van wie hier spreekt; niet uit de kluis.',
      'pattern-sender': 'Contactgegeven van een afzender; niet uit de kluis.',
      'birth-date-full': 'De geboortedatum.',
      'birth-date-day': 'Dag en maand van de geboortedatum, zonder jaar.',
      'birth-date-other-year': 'Dag en maand van de geboortedatum, met een ander jaar.',
      'near-family-name': 'Lijkt op een bekende achternaam, naast een bekende voornaam.',
      'known-name-split': 'Bekende naam, in twee woorden geschreven.',
    },
    doubts: {
      'birth-date-day':
        'Dag en maand van de geboortedatum, zonder jaar; kan ook een andere dag zijn.',
      'known-town': 'De bekende plaats; de tekst kan haar om een andere reden noemen.',
      'known-birthplace':
        'De bekende geboorteplaats; de tekst kan haar om een andere reden noemen.',
      'known-street': 'De bekende straat zonder huisnummer; kan om een andere reden genoemd zijn.',
      'known-street-typo': 'Lijkt op de bekende straat, met een typefout.',
      'known-street-torn': 'Lijkt op de bekende straat, uit elkaar gevallen.',
      'known-gp': 'Heet als de bekende huisarts; kan ook iemand anders zijn.',
    },
    known: 'Bekend uit de kluis.',
    pattern: 'Herkend aan de vorm, niet uit de kluis.',
    other: 'Gevonden door de woorden eromheen.',
    person: 'Met de hand aangewezen.',
  },
  {
    codes: {
      'under-area': 'Stands under a black area; the text still says it.',
      'by-hand-before':
        'Pointed out by hand in the previous version; part of it is found otherwise now.',
      'known-name': 'Stands so in the vault.',
      'known-name-derived': 'Diminutive or derived form of a known name.',
      'known-name-short': 'Short form of a known name.',
      'known-name-scan': 'Known name with reading errors of a scan.',
      'known-name-sound': 'Sounds like a known name.',
      'known-name-typo': 'Known name with a typing error.',
      'misspelled-name': 'Misspelled name, as the text itself says.',
      'known-name-joined': 'Known name, joined to other words.',
      'known-name-spelled': 'Known name, spelled letter by letter.',
      'known-name-in-context': 'Known name; the words around it point to this person.',
      'known-name-or-word': 'May be the known name, and also a common word.',
      'known-name-initial': 'Known name with an initial.',
      'known-initials': 'Initials of a known name.',
      'known-initials-surname': 'Initials with a known surname.',
      'known-surname': 'Known surname.',
      'known-surname-in-name': 'Known surname within a longer name.',
      'known-surname-relative': 'Known surname, probably of a relative.',
      'given-name-other-surname': 'Known given name with another surname.',
      'surname-other-given-name': 'Known surname with another given name.',
      'surname-other-initials': 'Known surname with other initials.',
      'kinship-name': 'Name beside a word for family.',
      'nickname-in-context': 'Nickname that the text itself gives.',
      'learned-name': 'Name that the text itself gives to the child or someone close.',
      'known-street-shortened': 'Known street, abbreviated.',
      'known-house-number': 'Known house number with its street.',
      'known-number-spoken': 'Known number, in words.',
      'known-class-scan': 'Known class with reading errors of a scan.',
      'contact-with-name': 'Contact detail that holds a known name.',
      'known-full-name': 'Known name in full.',
      'known-names': 'Two known names side by side.',
      'known-name-of-words': 'Known name of several words.',
      'known-name-glued': 'Known name, written as one word.',
      'known-name-torn': 'Known name that fell apart.',
      'known-name-encoding': 'Known name with damaged letters.',
      'known-name-script': 'Known name in another script.',
      'quoted-name': 'Resembles a known name and stands between quotation marks.',
      'known-letter': 'One letter that may be the known given name.',
      'name-undecided': 'Resembles a known name; the words around it do not settle it.',
      'near-name': 'Sounds like or resembles a known name.',
      namesake: 'Known name; the text says it is somebody else.',
      'said-unrelated': 'Known surname; the text says it is no family.',
      'given-as-surname': 'Known given name in the place of a surname.',
      introduced: 'Known name of somebody whom the text itself introduces.',
      'shared-with-suspect': 'Known name that a suspect bears too.',
      'relative-initial': 'Known given name of a relative with another letter for a surname.',
      'relative-other-surname': 'Given name of one relative with the surname of another.',
      'relative-typo': 'Name of a relative with a typing error, beside a word for family.',
      'known-town-shortened': 'Known town, abbreviated behind the address.',
      'known-number-part': 'Part of a known number.',
      'known-contact': 'Known contact detail.',
      'pattern-speaker': 'User name of whoever speaks here; not from the vault.',
      'pattern-sender': 'Contact detail of a sender; not from the vault.',
      'birth-date-full': 'The birth date.',
      'birth-date-day': 'Day and month of the birth date, without a year.',
      'birth-date-other-year': 'Day and month of the birth date, with another year.',
      'near-family-name': 'Resembles a known surname, beside a known given name.',
      'known-name-split': 'Known name, written in two words.',
    },
    doubts: {
      'birth-date-day':
        'Day and month of the birth date, without a year; may be another day as well.',
      'known-town': 'The known town; the text may name it for another reason.',
      'known-birthplace': 'The known birthplace; the text may name it for another reason.',
      'known-street': 'The known street without a house number; may be named for another reason.',
      'known-street-typo': 'Resembles the known street, with a typing error.',
      'known-street-torn': 'Resembles the known street, fallen apart.',
      'known-gp': 'Is called as the known general practitioner; may be somebody else.',
    },
    known: 'Known from the vault.',
    pattern: 'Recognised by its form, not from the vault.',
    other: 'Found by the words around it.',
    person: 'Pointed out by hand.',
  },
);

interface Found {
  readonly reason: string;
  readonly foundBy: string;
  readonly certain: boolean;
}

/** The sentence of a place; a code without one falls back on its kind. */
export function placeReason({ reason, foundBy, certain }: Found, texts: PlaceReasonTexts): string {
  const own = (certain ? undefined : texts.doubts[reason]) ?? texts.codes[reason];
  if (own !== undefined) return own;
  if (foundBy === 'PERSON') return texts.person;
  if (reason.startsWith('known-')) return texts.known;
  return reason.startsWith('pattern-') ? texts.pattern : texts.other;
}
