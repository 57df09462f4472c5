import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { RecordingUse } from './use-queries.js';

interface UsesTexts {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
  readonly none: string;
  readonly received: string;
  readonly asked: string;
  readonly legend: string;
  readonly proceedings: Readonly<Record<RecordingUse['proceeding'], string>>;
  readonly statuses: Readonly<Record<RecordingUse['status'], StateWord>>;
  readonly facts: Readonly<
    Record<
      | 'authority'
      | 'by'
      | 'askedAt'
      | 'answerBy'
      | 'answer'
      | 'which'
      | 'all'
      | 'some'
      | 'endsAt'
      | 'ended',
      string
    >
  >;
  readonly standing: Readonly<Record<'waits' | 'outside' | 'copies', string>>;
  readonly answer: Readonly<
    Record<
      | 'title'
      | 'granted'
      | 'grant'
      | 'grantPart'
      | 'which'
      | 'whichHint'
      | 'refuse'
      | 'endsAt'
      | 'endsHint'
      | 'reason'
      | 'reasonHint'
      | 'submit'
      | 'done',
      string
    >
  >;
  readonly end: Readonly<Record<'act' | 'heading' | 'text' | 'done', string>>;
  readonly conclude: Readonly<Record<'lead' | 'first' | 'yes' | 'no' | 'done', string>>;
  readonly watch: Readonly<Record<'open' | 'close' | 'lead', string>> & {
    readonly label: (track: string) => string;
  };
  readonly enter: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'child'
      | 'proceeding'
      | 'authority'
      | 'reason'
      | 'hint'
      | 'submit'
      | 'done',
      string
    >
  >;
  readonly ask: Readonly<
    Record<'title' | 'lead' | 'reason' | 'hint' | 'submit' | 'done' | 'source', string>
  >;
}

export const usesTexts = dictionary<UsesTexts>(
  {
    title: 'Gebruik in een andere procedure',
    lead: 'Een andere procedure kan een bestaande opname gebruiken, zodat het kind niet nog eens wordt gehoord.',
    link: 'Gebruik in een andere procedure',
    none: 'Er is niets gevraagd.',
    received: 'Gevraagd aan deze zaak',
    asked: 'Door deze zaak elders gevraagd',
    legend: 'Wat de woorden betekenen',
    proceedings: {
      OTHER_CRIMINAL_CASE: 'andere strafzaak',
      APPEAL_COURT: 'gerechtshof',
      FAMILY_COURT: 'familierechter',
      CHILD_PROTECTION_BOARD: 'Raad voor de Kinderbescherming',
    },
    statuses: {
      ASKED: { word: 'gevraagd', meaning: 'Er is nog niet geantwoord.', tone: 'attention' },
      LATE: {
        word: 'te laat',
        meaning: 'De termijn om te antwoorden is voorbij.',
        tone: 'attention',
      },
      REFUSED: {
        word: 'geweigerd',
        meaning: 'De opname mag niet worden gebruikt.',
        tone: 'stopped',
      },
      GRANTED: { word: 'toegestaan', meaning: 'De opname mag nu worden gebruikt.', tone: 'active' },
      RAN_OUT: {
        word: 'verlopen',
        meaning: 'De tijd voor het gebruik is voorbij.',
        tone: 'stopped',
      },
      ENDED: { word: 'beëindigd', meaning: 'Het gebruik is eerder gestopt.', tone: 'stopped' },
      SUFFICED: {
        word: 'opname volstond',
        meaning: 'Een nieuw verhoor was niet nodig; dit telt als een bespaard verhoor.',
        tone: 'done',
      },
      DID_NOT_SUFFICE: {
        word: 'opname volstond niet',
        meaning: 'De opname maakte een nieuw verhoor niet overbodig.',
        tone: 'neutral',
      },
    },
    facts: {
      authority: 'Instantie',
      by: 'Gevraagd door',
      askedAt: 'Gevraagd op',
      answerBy: 'Antwoord uiterlijk',
      answer: 'Antwoord',
      which: 'Welke opnamen',
      all: 'alle opnamen van dit kind',
      some: 'een deel van de opnamen',
      endsAt: 'Te gebruiken tot',
      ended: 'Beëindigd omdat',
    },
    standing: {
      waits:
        'Iemand anders dan wie het vroeg, antwoordt: een officier van justitie, advocaat-generaal of rechter van de zaak waarin de opname is gemaakt.',
      outside:
        'Een instantie die niet met Ontzien werkt, kan hier niet kijken. Zij krijgt de opname als kopie, op een aparte beslissing.',
      copies: 'Naar de kopieën',
    },
    answer: {
      title: 'Antwoorden',
      granted: 'De opname mag worden gebruikt',
      grant: 'ja, alle opnamen van dit kind, voor een tijd',
      grantPart: 'ja, alleen bepaalde opnamen, voor een tijd',
      which: 'Welke opnamen',
      whichHint: 'Wat later nog wordt ingeleverd, hoort daar niet bij.',
      refuse: 'nee',
      endsAt: 'Tot wanneer',
      endsHint: 'Ten hoogste negentig dagen.',
      reason: 'Waarom',
      reasonHint: 'Beide kanten lezen dit. Noem geen gegevens van het kind of van een zaak.',
      submit: 'Antwoord geven',
      done: 'Het antwoord is gegeven.',
    },
    end: {
      act: 'Gebruik beëindigen',
      heading: 'Gebruik beëindigen',
      text: 'Kijken stopt binnen enkele seconden. Dit kan niet ongedaan worden gemaakt.',
      done: 'Het gebruik is beëindigd.',
    },
    conclude: {
      lead: 'Maakte de opname een nieuw verhoor overbodig?',
      first: 'Sluit eerst de opname. Dan is ook het laatste stuk dat u zag vastgelegd.',
      yes: 'De opname volstond',
      no: 'De opname volstond niet',
      done: 'Vastgelegd. Het gebruik is afgesloten.',
    },
    watch: {
      open: 'Opnamen bekijken',
      close: 'Sluiten',
      lead: 'U kijkt onder een toestemming met een einde. Wat u bekijkt, wordt vastgelegd.',
      label: (track) => `Opname uit een andere procedure: ${track}`,
    },
    enter: {
      title: 'Verzoek van een instantie vastleggen',
      lead: 'Voor een instantie die niet met Ontzien werkt. Iemand anders dan u antwoordt.',
      child: 'Kind',
      proceeding: 'Procedure',
      authority: 'Naam van de instantie',
      reason: 'Waarvoor de opname nodig is',
      hint: 'Noem geen namen of andere gegevens van het kind.',
      submit: 'Verzoek vastleggen',
      done: 'Het verzoek is vastgelegd.',
    },
    ask: {
      title: 'Een bestaande opname vragen',
      lead: 'Is dit kind al eerder gehoord in een andere zaak, dan gaat uw vraag naar wie de opname bewaart. U hoort niet welke zaak dat is, en die zaak hoort niet welke de uwe is.',
      reason: 'Waarvoor u de opname nodig hebt',
      hint: 'Noem niets uit deze zaak waaraan kind of zaak te herkennen is.',
      submit: 'Vragen',
      done: 'Uw vraag is doorgegeven.',
      source: 'Systeemregel: gebruik een opname opnieuw',
    },
  },
  {
    title: 'Use in another proceeding',
    lead: 'Another proceeding can use an existing recording, so that the child is not heard once more.',
    link: 'Use in another proceeding',
    none: 'Nothing was asked.',
    received: 'Asked of this case',
    asked: 'Asked elsewhere by this case',
    legend: 'What the words mean',
    proceedings: {
      OTHER_CRIMINAL_CASE: 'other criminal case',
      APPEAL_COURT: 'court of appeal',
      FAMILY_COURT: 'family court',
      CHILD_PROTECTION_BOARD: 'child protection board',
    },
    statuses: {
      ASKED: { word: 'asked', meaning: 'There is no answer yet.', tone: 'attention' },
      LATE: { word: 'late', meaning: 'The term to answer has passed.', tone: 'attention' },
      REFUSED: { word: 'refused', meaning: 'The recording may not be used.', tone: 'stopped' },
      GRANTED: { word: 'granted', meaning: 'The recording may be used now.', tone: 'active' },
      RAN_OUT: { word: 'ran out', meaning: 'The time to use it has passed.', tone: 'stopped' },
      ENDED: { word: 'ended', meaning: 'The use was stopped before its time.', tone: 'stopped' },
      SUFFICED: {
        word: 'recording sufficed',
        meaning: 'A new interview was not needed; this counts as an interview avoided.',
        tone: 'done',
      },
      DID_NOT_SUFFICE: {
        word: 'recording did not suffice',
        meaning: 'The recording did not make a new interview unnecessary.',
        tone: 'neutral',
      },
    },
    facts: {
      authority: 'Authority',
      by: 'Asked by',
      askedAt: 'Asked on',
      answerBy: 'Answer by',
      answer: 'Answer',
      which: 'Which recordings',
      all: 'all recordings of this child',
      some: 'a part of the recordings',
      endsAt: 'May be used until',
      ended: 'Ended because',
    },
    standing: {
      waits:
        'Somebody else than who asked answers: a prosecutor, advocate general or judge of the case in which the recording was made.',
      outside:
        'An authority that does not work with Ontzien cannot watch here. It gets the recording as a copy, on a decision of its own.',
      copies: 'To the copies',
    },
    answer: {
      title: 'Answer',
      granted: 'The recording may be used',
      grant: 'yes, all recordings of this child, for a time',
      grantPart: 'yes, certain recordings only, for a time',
      which: 'Which recordings',
      whichHint: 'What is handed in later does not belong to them.',
      refuse: 'no',
      endsAt: 'Until when',
      endsHint: 'Ninety days at most.',
      reason: 'Why',
      reasonHint: 'Both sides read this. Name no data of the child or of a case.',
      submit: 'Give answer',
      done: 'The answer was given.',
    },
    end: {
      act: 'End use',
      heading: 'End use',
      text: 'Watching stops within seconds. This cannot be undone.',
      done: 'The use was ended.',
    },
    conclude: {
      lead: 'Did the recording make a new interview unnecessary?',
      first: 'Close the recording first. Then the last part you saw is recorded too.',
      yes: 'The recording sufficed',
      no: 'The recording did not suffice',
      done: 'Recorded. The use is closed.',
    },
    watch: {
      open: 'Watch recordings',
      close: 'Close',
      lead: 'You watch under leave with an end. What you watch is recorded.',
      label: (track) => `Recording of another proceeding: ${track}`,
    },
    enter: {
      title: 'Enter the request of an authority',
      lead: 'For an authority that does not work with Ontzien. Somebody else than you answers.',
      child: 'Child',
      proceeding: 'Proceeding',
      authority: 'Name of the authority',
      reason: 'What the recording is needed for',
      hint: 'Name no names or other data of the child.',
      submit: 'Enter request',
      done: 'The request was entered.',
    },
    ask: {
      title: 'Ask for an existing recording',
      lead: 'If this child was heard before in another case, your question goes to whoever keeps the recording. You do not learn which case that is, and that case does not learn which is yours.',
      reason: 'What you need the recording for',
      hint: 'Name nothing of this case by which the child or the case can be known.',
      submit: 'Ask',
      done: 'Your question was passed on.',
      source: 'Rule of the system: use a recording again',
    },
  },
);
