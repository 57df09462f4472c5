import { dictionary } from '../../kernel/language.js';
import type { IdentityField, Purpose } from './identity-queries.js';

interface PurposeText {
  readonly name: string;
  readonly about: string;
}

interface IdentityTexts {
  readonly title: string;
  readonly lead: string;
  readonly rule: string;
  readonly noChildren: string;
  readonly noChildrenLead: string;
  readonly reveal: string;
  readonly viewers: string;
  readonly revealTitle: string;
  readonly revealLead: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<Purpose | 'CORRECTION', PurposeText>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly fields: string;
  readonly fieldsHint: string;
  readonly fieldNames: Readonly<Record<IdentityField, string>>;
  readonly emergency: string;
  readonly submit: string;
  readonly windowTitle: string;
  readonly masked: string;
  readonly show: string;
  readonly end: string;
  readonly left: (minutes: number) => string;
  readonly ended: string;
  readonly endedLead: string;
  readonly again: string;
  readonly unknown: string;
  readonly viewersTitle: string;
  readonly viewersLead: string;
  readonly nobody: string;
  readonly nobodyLead: string;
  readonly when: string;
  readonly who: string;
  readonly why: string;
  readonly what: string;
  readonly recipients: string;
  readonly print: string;
  readonly refused: string;
  readonly neverShown: string;
  readonly shownAt: string;
  readonly disclosed: string;
  readonly back: string;
  readonly limit: string;
  readonly needsPurpose: string;
  readonly needsFields: string;
  readonly needsReason: (more: number) => string;
}

export const identityTexts = dictionary<IdentityTexts>(
  {
    title: 'Identiteit',
    lead: 'Wie een kind is, staat alleen in de kluis. Hier vraagt u ernaar als uw taak dat nodig maakt.',
    rule: 'Elke opvraging wordt vastgelegd met uw naam, doel en reden, en is zichtbaar voor de officier van justitie en de beveiligingsfunctionaris.',
    noChildren: 'Er is nog geen kind geregistreerd',
    noChildrenLead: 'Zodra een kind een kindnummer heeft, staat het hier.',
    reveal: 'Identiteit opvragen',
    viewers: 'Wie heeft de identiteit gezien?',
    revealTitle: 'Identiteit opvragen',
    revealLead: 'Eén kind, één doel, alleen de gegevens die u nodig hebt, een kwartier lang.',
    purpose: 'Doel',
    purposes: {
      SERVICE: {
        name: 'Betekening of oproeping',
        about: 'Oproeping, betekening, brief aan de vertegenwoordiger.',
      },
      SAFETY: {
        name: 'Acute veiligheid',
        about: 'Veilig Thuis of de Raad voor de Kinderbescherming.',
      },
      JUDICIAL: { name: 'Beslissing van de rechter', about: 'Nodig om te kunnen beslissen.' },
      INTERVIEW_PREP: {
        name: 'Voorbereiding van het verhoor',
        about: 'U ziet alleen de roepnaam. Taal en behoeften staan in de zaak.',
      },
      REPRESENTATION: {
        name: 'Vertegenwoordiging',
        about: 'Raadsman van het slachtoffer, bijzondere curator, Slachtofferhulp.',
      },
      CLAIM: {
        name: 'Vordering benadeelde partij',
        about: 'Vordering en uitvoering door het CJIB.',
      },
      MEDICAL: {
        name: 'Medische spoed',
        about: 'Alleen in een noodgeval. De beveiligingsfunctionaris beoordeelt het binnen 24 uur.',
      },
      CORRECTION: {
        name: 'Correctie van de registratie',
        about: 'Twee gegevensbeheerders zagen wat er gewijzigd werd.',
      },
    },
    reason: 'Reden',
    reasonHint: 'Waarom hebt u deze gegevens nu nodig? Ten minste 20 tekens, zonder namen.',
    fields: 'Gegevens',
    fieldsHint: 'Kies alleen wat u nodig hebt.',
    fieldNames: {
      callName: 'Roepnaam',
      givenNames: 'Voornamen',
      surname: 'Achternaam',
      dateOfBirth: 'Geboortedatum',
      placeOfBirth: 'Geboorteplaats',
      bsn: 'Burgerservicenummer',
      address: 'Adres',
      phones: 'Telefoon',
      emails: 'E-mail',
      handles: 'Gebruikersnamen',
      nicknames: 'Bijnamen',
      school: 'School',
      parents: 'Ouders en vertegenwoordigers',
      siblings: 'Broers en zussen',
    },
    emergency:
      'U gebruikt de noodtoegang. De beveiligingsfunctionaris krijgt nu bericht en beoordeelt de opvraging binnen 24 uur.',
    submit: 'Identiteit opvragen',
    windowTitle: 'Opgevraagde gegevens',
    masked: 'De gegevens zijn afgeschermd. Toon ze pas als niemand meekijkt.',
    show: 'Gegevens tonen',
    end: 'Nu afsluiten',
    left: (minutes) =>
      minutes <= 1
        ? 'Nog minder dan 1 minuut zichtbaar'
        : `Nog ${String(minutes)} minuten zichtbaar`,
    ended: 'De gegevens zijn niet meer zichtbaar',
    endedLead: 'Het kwartier is voorbij, of u hebt de opvraging afgesloten.',
    again: 'Opnieuw opvragen',
    unknown: 'niet bekend',
    viewersTitle: 'Wie heeft de identiteit gezien?',
    viewersLead:
      'Elke opvraging en verstrekking uit het logboek, ook wat is geweigerd. Dit overzicht bevat zelf geen persoonsgegevens van het kind.',
    nobody: 'Niemand heeft de identiteit opgevraagd',
    nobodyLead: 'Zodra iemand dat doet, staat hier wie, wanneer en waarom.',
    when: 'Wanneer',
    who: 'Wie',
    why: 'Doel en reden',
    what: 'Gegevens',
    recipients: 'Verstrekt aan',
    print: 'Afdrukken',
    refused: 'geweigerd',
    neverShown: 'opgevraagd, niet getoond',
    shownAt: 'getoond',
    disclosed: 'verstrekt',
    back: 'Naar identiteit',
    limit:
      'Het kindnummer beschermt tegen verspreiding van gegevens. Het beschermt niet tegen een verdachte die het kind al kent.',
    needsPurpose: 'Kies eerst een doel.',
    needsFields: 'Kies eerst welke gegevens u nodig hebt.',
    needsReason: (more) =>
      more === 1
        ? 'De reden is nog 1 teken te kort.'
        : `De reden is nog ${String(more)} tekens te kort.`,
  },
  {
    title: 'Identity',
    lead: 'Who a child is stands in the vault alone. Here you ask for it when your task needs it.',
    rule: 'Every look-up is recorded with your name, purpose and reason, and the public prosecutor and the security officer can see it.',
    noChildren: 'No child has been registered yet',
    noChildrenLead: 'As soon as a child has a child number it stands here.',
    reveal: 'Look up identity',
    viewers: 'Who has seen the identity?',
    revealTitle: 'Look up identity',
    revealLead: 'One child, one purpose, only the data you need, for a quarter of an hour.',
    purpose: 'Purpose',
    purposes: {
      SERVICE: {
        name: 'Service or summons',
        about: 'Summons, service, letter to the representative.',
      },
      SAFETY: { name: 'Acute safety', about: 'Veilig Thuis or the Child Protection Board.' },
      JUDICIAL: { name: 'Decision of the judge', about: 'Needed to be able to decide.' },
      INTERVIEW_PREP: {
        name: 'Preparing the interview',
        about: 'You only see the call name. Language and needs are in the case.',
      },
      REPRESENTATION: {
        name: 'Representation',
        about: 'Victim’s counsel, guardian ad litem, Victim Support.',
      },
      CLAIM: { name: 'Claim of the injured party', about: 'Claim and its execution by the CJIB.' },
      MEDICAL: {
        name: 'Medical emergency',
        about: 'Only in an emergency. The security officer reviews it within 24 hours.',
      },
      CORRECTION: {
        name: 'Correction of the registration',
        about: 'Two data stewards saw what was changed.',
      },
    },
    reason: 'Reason',
    reasonHint: 'Why do you need these data now? At least 20 characters, without names.',
    fields: 'Data',
    fieldsHint: 'Choose only what you need.',
    fieldNames: {
      callName: 'Call name',
      givenNames: 'Given names',
      surname: 'Surname',
      dateOfBirth: 'Date of birth',
      placeOfBirth: 'Place of birth',
      bsn: 'Citizen service number',
      address: 'Address',
      phones: 'Telephone',
      emails: 'E-mail',
      handles: 'User names',
      nicknames: 'Nicknames',
      school: 'School',
      parents: 'Parents and representatives',
      siblings: 'Brothers and sisters',
    },
    emergency:
      'You are using emergency access. The security officer is told now and reviews the look-up within 24 hours.',
    submit: 'Look up identity',
    windowTitle: 'Data you asked for',
    masked: 'The data are masked. Show them only when nobody is looking over your shoulder.',
    show: 'Show data',
    end: 'Close now',
    left: (minutes) =>
      minutes <= 1
        ? 'Visible for less than 1 minute'
        : `Visible for ${String(minutes)} more minutes`,
    ended: 'The data are no longer visible',
    endedLead: 'The quarter of an hour is over, or you closed the look-up.',
    again: 'Look up again',
    unknown: 'not known',
    viewersTitle: 'Who has seen the identity?',
    viewersLead:
      'Every look-up and disclosure from the log, also what was refused. This page itself holds no personal data of the child.',
    nobody: 'Nobody has looked up the identity',
    nobodyLead: 'As soon as somebody does, it says here who, when and why.',
    when: 'When',
    who: 'Who',
    why: 'Purpose and reason',
    what: 'Data',
    recipients: 'Disclosed to',
    print: 'Print',
    refused: 'refused',
    neverShown: 'asked for, not shown',
    shownAt: 'shown',
    disclosed: 'disclosed',
    back: 'To identity',
    limit:
      'The child number protects against data getting around. It does not protect against a suspect who knows the child already.',
    needsPurpose: 'First choose a purpose.',
    needsFields: 'First choose which data you need.',
    needsReason: (more) =>
      more === 1
        ? 'The reason is 1 character too short.'
        : `The reason is ${String(more)} characters too short.`,
  },
);
