import { dictionary } from '../../kernel/language.js';
import type { Schemas } from '../../api/client.js';

interface ChildTexts {
  readonly title: string;
  readonly vaultTitle: string;
  readonly vault: string;
  readonly who: string;
  readonly callName: string;
  readonly givenNames: string;
  readonly givenNamesHint: string;
  readonly prefix: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly dateOfBirthHint: string;
  readonly placeOfBirth: string;
  readonly bsn: string;
  readonly bsnHint: string;
  readonly address: string;
  readonly street: string;
  readonly number: string;
  readonly addition: string;
  readonly postcode: string;
  readonly town: string;
  readonly school: string;
  readonly schoolName: string;
  readonly schoolClass: string;
  readonly known: string;
  readonly knownHint: string;
  readonly nicknames: string;
  readonly handles: string;
  readonly phones: string;
  readonly emails: string;
  readonly listHint: string;
  readonly parents: string;
  readonly siblings: string;
  readonly relative: (n: number) => string;
  readonly role: string;
  readonly givenName: string;
  readonly addParent: string;
  readonly addSibling: string;
  readonly removeRelative: (n: number) => string;
  readonly submit: string;
  readonly registered: (number: string) => string;
  readonly duplicateTitle: string;
  readonly duplicate: string;
  readonly matchedBsn: string;
  readonly matchedName: string;
  readonly numberHere: (number: string) => string;
  readonly same: string;
  readonly different: string;
  readonly relatives: Readonly<Record<Schemas['RelativeRole'], string>>;
}

export const registerChildTexts = dictionary<ChildTexts>(
  {
    title: 'Kind registreren',
    vaultTitle: 'Deze gegevens gaan alleen naar de identiteitskluis',
    vault:
      'Na het registreren ziet iedereen in de zaak, ook u, alleen nog het kindnummer. De gegevens worden gebruikt om stukken te pseudonimiseren. Wie ze later wil inzien, moet daar een reden voor geven; dat wordt vastgelegd.',
    who: 'Wie is het kind',
    callName: 'Roepnaam',
    givenNames: 'Voornamen',
    givenNamesHint: 'Gescheiden door spaties, zoals in het paspoort',
    prefix: 'Tussenvoegsel',
    surname: 'Achternaam',
    dateOfBirth: 'Geboortedatum',
    dateOfBirthHint: 'Laat leeg als die onbekend is. Het kind geldt dan als minderjarig.',
    placeOfBirth: 'Geboorteplaats',
    bsn: 'Burgerservicenummer',
    bsnHint: 'Negen cijfers',
    address: 'Waar woont het kind',
    street: 'Straat',
    number: 'Huisnummer',
    addition: 'Toevoeging',
    postcode: 'Postcode',
    town: 'Woonplaats',
    school: 'School',
    schoolName: 'Naam van de school',
    schoolClass: 'Groep of klas',
    known: 'Waaraan is het kind te herkennen',
    knownHint: 'Hoe vollediger dit is, hoe beter stukken worden gepseudonimiseerd.',
    nicknames: 'Bijnamen',
    handles: 'Namen op internet',
    phones: 'Telefoonnummers',
    emails: 'E-mailadressen',
    listHint: 'Meer dan één: gescheiden door komma’s',
    parents: 'Ouders en verzorgers',
    siblings: 'Broers en zussen',
    relative: (n: number) => `Naaste ${String(n)}`,
    role: 'Relatie',
    givenName: 'Voornaam',
    addParent: 'Ouder of verzorger toevoegen',
    addSibling: 'Broer of zus toevoegen',
    removeRelative: (n: number) => `Naaste ${String(n)} verwijderen`,
    submit: 'Kind registreren',
    registered: (number: string) => `Het kind is geregistreerd. Het kindnummer is ${number}.`,
    duplicateTitle: 'Is dit hetzelfde kind?',
    duplicate:
      'Er is al een kind met dezelfde gegevens geregistreerd. Wie dat is, wordt hier niet getoond.',
    matchedBsn: 'Het burgerservicenummer komt overeen.',
    matchedName: 'De naam en geboortedatum komen overeen.',
    numberHere: (number: string) => `In deze zaak heeft dat kind al nummer ${number}.`,
    same: 'Zelfde kind',
    different: 'Ander kind',
    relatives: {
      moeder: 'moeder',
      vader: 'vader',
      voogd: 'voogd',
      stiefmoeder: 'stiefmoeder',
      stiefvader: 'stiefvader',
      broer: 'broer',
      zus: 'zus',
      opa: 'opa',
      oma: 'oma',
      ander: 'anders',
    },
  },
  {
    title: 'Register a child',
    vaultTitle: 'These data go into the identity vault only',
    vault:
      'After registration everybody in the case, you included, sees only the child number. The data are used to pseudonymise documents. Whoever wants to see them later must give a reason, which is recorded.',
    who: 'Who the child is',
    callName: 'Name used',
    givenNames: 'Given names',
    givenNamesHint: 'Separated by spaces, as in the passport',
    prefix: 'Surname prefix',
    surname: 'Surname',
    dateOfBirth: 'Date of birth',
    dateOfBirthHint: 'Leave empty when unknown. The child then counts as a minor.',
    placeOfBirth: 'Place of birth',
    bsn: 'Citizen service number',
    bsnHint: 'Nine digits',
    address: 'Where the child lives',
    street: 'Street',
    number: 'House number',
    addition: 'Addition',
    postcode: 'Postcode',
    town: 'Town',
    school: 'School',
    schoolName: 'Name of the school',
    schoolClass: 'Class',
    known: 'By what the child can be recognised',
    knownHint: 'The more complete this is, the better documents are pseudonymised.',
    nicknames: 'Nicknames',
    handles: 'Names on the internet',
    phones: 'Telephone numbers',
    emails: 'Email addresses',
    listHint: 'More than one: separated by commas',
    parents: 'Parents and carers',
    siblings: 'Brothers and sisters',
    relative: (n: number) => `Relative ${String(n)}`,
    role: 'Relationship',
    givenName: 'Given name',
    addParent: 'Add a parent or carer',
    addSibling: 'Add a brother or sister',
    removeRelative: (n: number) => `Remove relative ${String(n)}`,
    submit: 'Register the child',
    registered: (number: string) => `The child is registered. The child number is ${number}.`,
    duplicateTitle: 'Is this the same child?',
    duplicate: 'A child with the same data is registered already. Who that is, is not shown here.',
    matchedBsn: 'The citizen service number is the same.',
    matchedName: 'The name and date of birth are the same.',
    numberHere: (number: string) => `In this case that child already has number ${number}.`,
    same: 'Same child',
    different: 'Other child',
    relatives: {
      moeder: 'mother',
      vader: 'father',
      voogd: 'guardian',
      stiefmoeder: 'stepmother',
      stiefvader: 'stepfather',
      broer: 'brother',
      zus: 'sister',
      opa: 'grandfather',
      oma: 'grandmother',
      ander: 'other',
    },
  },
);
