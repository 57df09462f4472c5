import { dictionary } from '../../kernel/language.js';
import type { WorkItem, WorkKind } from './work-queries.js';

interface KindText {
  /** What waits. */
  readonly what: string;
  /** The one act. */
  readonly act: string;
  /** Why it is on this list. */
  readonly why: string;
}

interface WorkTexts {
  readonly title: string;
  readonly lead: string;
  readonly bands: Readonly<Record<WorkItem['band'], string>>;
  readonly bandEmpty: Readonly<Record<WorkItem['band'], string>>;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly filter: string;
  readonly all: string;
  readonly due: string;
  readonly overdue: string;
  readonly noTerm: string;
  readonly look: string;
  readonly appointment: string;
  /** Of a right to view that is a time in a room. */
  readonly appointmentItem: KindText;
  readonly kinds: Readonly<Record<WorkKind, KindText>>;
}

export const workTexts = dictionary<WorkTexts>(
  {
    title: 'Mijn werk',
    lead: 'Wat op u wacht, en tot wanneer.',
    bands: {
      TODAY: 'Vandaag of te laat',
      THIS_WEEK: 'Binnen zeven dagen',
      LATER: 'Later of zonder termijn',
      WAITING: 'Wacht op anderen',
    },
    bandEmpty: {
      TODAY: 'Niets voor vandaag.',
      THIS_WEEK: 'Niets binnen zeven dagen.',
      LATER: 'Niets voor later.',
      WAITING: 'U wacht nergens op.',
    },
    emptyTitle: 'Er wacht niets op u',
    empty:
      'Hier verschijnt werk zodra een volgende stap bij u ligt. Alles waar u bij mag, staat in het menu.',
    filter: 'Filter op soort',
    all: 'Alles',
    due: 'uiterlijk',
    overdue: 'te laat sinds',
    noTerm: 'geen termijn',
    look: 'Bekijken',
    appointment: 'Afspraak',
    appointmentItem: {
      what: 'Naar de kijkkamer',
      act: 'Afspraak openen',
      why: 'U hebt een kijkrecht in een kijkkamer. De opname is te zien zodra daar uw aanwezigheid is bevestigd.',
    },
    kinds: {
      DOCUMENT_TO_REVIEW: {
        what: 'Stuk nakijken',
        act: 'Stuk nakijken',
        why: 'Nog niet vrijgegeven: de partijen zien het nog niet.',
      },
      DOCUMENT_TO_RENEW: {
        what: 'Stuk opnieuw nakijken',
        act: 'Stuk bekijken',
        why: 'Een vrijgegeven stuk noemt een kind.',
      },
      NEEDS_TO_RECORD: {
        what: 'Behoeften vastleggen',
        act: 'Behoeften vastleggen',
        why: 'Zonder behoeften kan geen verhoor worden geboekt.',
      },
      CHILD_TO_BOOK: {
        what: 'Verhoor boeken',
        act: 'Tijd zoeken',
        why: 'Dit kind wacht op een verhoor.',
      },
      QUESTIONS_TO_HAND_IN: {
        what: 'Vragen voor het verhoor inleveren',
        act: 'Vragen inleveren',
        why: 'U bent gevraagd wat het kind gevraagd moet worden.',
      },
      SESSION_TO_HOLD: {
        what: 'Verhoor houden',
        act: 'Verhoor openen',
        why: 'U bent de studioverhoorder.',
      },
      EXCEPTION_TO_DECIDE: {
        what: 'Uitzondering beoordelen',
        act: 'Uitzondering openen',
        why: 'Een verhoor zonder certificaat is gevraagd; u beslist.',
      },
      GUARDIAN_TO_ARRANGE: {
        what: 'Bijzondere curator regelen',
        act: 'Partijen openen',
        why: 'De vertegenwoordiger kan niet voor het kind spreken; een bijzondere curator is verzocht.',
      },
      OWN_CHOICE_TO_ASK: {
        what: 'Vragen wie het slachtoffer bijstaat',
        act: 'Partijen openen',
        why: 'Het slachtoffer is meerderjarig geworden; de toegang van wie het vertegenwoordigde is geëindigd.',
      },
      BOOKING_AT_RISK: {
        what: 'Verhoor loopt gevaar',
        act: 'Wisselen of verzetten',
        why: 'Een certificaat of toestemming geldt dan niet meer, of iemand of de studio valt uit.',
      },
      RECORDING_TO_HAND_IN: {
        what: 'Opname inleveren',
        act: 'Opname inleveren',
        why: 'Het verhoor is gehouden, de opname ontbreekt.',
      },
      RECORDING_TO_WATCH: {
        what: 'Opname bekijken',
        act: 'Opname bekijken',
        why: 'De opname staat voor u klaar.',
      },
      RECORDING_MISSING: {
        what: 'Opname ontbreekt',
        act: 'Verhoor openen',
        why: 'Het verhoor was eerder dan vandaag en er is geen opname.',
      },
      VIEWING_TO_OFFER: {
        what: 'Tijd in de kijkkamer aanbieden',
        act: 'Tijd aanbieden',
        why: 'De verdediging wacht op een tijd om te kijken.',
      },
      VIEWING_TO_CHOOSE: {
        what: 'Tijd in de kijkkamer kiezen',
        act: 'Tijd kiezen',
        why: 'Er is u een tijd aangeboden.',
      },
      VIEWING_TO_OPEN: {
        what: 'Kijkrecht gebruiken',
        act: 'Kijkrecht openen',
        why: 'U hebt een kijkrecht dat nog niet is gebruikt.',
      },
      USE_TO_ANSWER: {
        what: 'Verzoek om een opname te gebruiken',
        act: 'Verzoek beantwoorden',
        why: 'Een andere procedure wil de opname gebruiken in plaats van het kind opnieuw te horen.',
      },
      DESTRUCTION_TO_DECIDE: {
        what: 'Vernietiging van een opname',
        act: 'Beslissen',
        why: 'Een collega vraagt een opname te vernietigen waarvan de termijn voorbij is.',
      },
      RECORDING_TO_DESTROY: {
        what: 'Bewaartermijn van opnamen voorbij',
        act: 'Opnamen bekijken',
        why: 'De termijn is verstreken en er is nog niets gevraagd.',
      },
      COPY_TO_DECIDE: {
        what: 'Verzoek om een kopie van een opname',
        act: 'Beslissen',
        why: 'Een kopie gaat alleen naar buiten als iemand anders dan de vrager dat beslist.',
      },
      EDIT_TO_ANSWER: {
        what: 'Voorstel voor een bewerkte opname',
        act: 'Antwoorden',
        why: 'Een bewerkte versie geldt pas als elke partij instemt.',
      },
      MOTION_TO_FINISH: {
        what: 'Verzoek afmaken',
        act: 'Verder schrijven',
        why: 'Nog niet ingediend, of de griffie vraagt een aanvulling.',
      },
      MOTION_TO_ADMIT: {
        what: 'Verzoek in behandeling nemen',
        act: 'Verzoek openen',
        why: 'Het verzoek is ingediend.',
      },
      MOTION_TO_ANSWER: {
        what: 'Op verzoek antwoorden',
        act: 'Antwoorden',
        why: 'Uw standpunt wordt gevraagd.',
      },
      CHILD_VIEW_TO_ASK: {
        what: 'Mening van het kind vragen',
        act: 'Mening vastleggen',
        why: 'Het kind moet kunnen zeggen wat het wil.',
      },
      MOTION_TO_DECIDE: {
        what: 'Op verzoek beslissen',
        act: 'Beslissen',
        why: 'Het verzoek ligt ter beslissing.',
      },
      NOTE_TO_WRITE: {
        what: 'Notitie bij een verzoek schrijven',
        act: 'Notitie schrijven',
        why: 'De rechter vraagt hoe het verhoor is gegaan.',
      },
      MOTION_TO_JOIN: {
        what: 'Bij verzoek aansluiten of niet',
        act: 'Verzoeken openen',
        why: 'De rechter vraagt of u vragen hebt voor hetzelfde verhoor.',
      },
      ADVICE_TO_CHASE: {
        what: 'Op deskundigenadvies letten',
        act: 'Verzoek openen',
        why: 'De rechter wacht op advies.',
      },
      OBJECTION_TO_SETTLE: {
        what: 'Over bezwaar oordelen',
        act: 'Bezwaar openen',
        why: 'Tegen een beslissing is bezwaar gemaakt.',
      },
      REPORT_TO_FILE: {
        what: 'Verslag van verhoor indienen',
        act: 'Verzoek openen',
        why: 'Het verhoor is gehouden.',
      },
      CHILD_TO_TELL: {
        what: 'Beslissing aan kind uitleggen',
        act: 'Vastleggen wat is verteld',
        why: 'Het kind hoort in eigen woorden wat is beslist.',
      },
      MOTION_WAITING: {
        what: 'Verzoek loopt',
        act: 'Verzoek bekijken',
        why: 'U wacht op antwoorden of op de beslissing.',
      },
      CLOSURE_TO_ORDER: {
        what: 'Over gesloten deuren beslissen',
        act: 'Zitting openen',
        why: 'Er ligt een voorstel voor gesloten deuren.',
      },
      DISCLOSURE_TO_ADMIT: {
        what: 'Verzoek om gegevens in behandeling nemen',
        act: 'Verzoek openen',
        why: 'De verdediging vraagt gegevens van een kind.',
      },
      DISCLOSURE_TO_ANSWER: {
        what: 'Op verzoek om gegevens antwoorden',
        act: 'Antwoorden',
        why: 'De verdediging vraagt gegevens van een kind.',
      },
      DISCLOSURE_TO_DECIDE: {
        what: 'Op verzoek om gegevens beslissen',
        act: 'Verzoek openen',
        why: 'De verdediging vraagt gegevens van een kind.',
      },
    },
  },
  {
    title: 'My work',
    lead: 'What waits for you, and until when.',
    bands: {
      TODAY: 'Today or overdue',
      THIS_WEEK: 'Within seven days',
      LATER: 'Later or without a term',
      WAITING: 'Waiting for others',
    },
    bandEmpty: {
      TODAY: 'Nothing for today.',
      THIS_WEEK: 'Nothing within seven days.',
      LATER: 'Nothing for later.',
      WAITING: 'You are not waiting for anything.',
    },
    emptyTitle: 'Nothing waits for you',
    empty: 'Work appears here as soon as a next step is yours. All you may see stands in the menu.',
    filter: 'Filter by kind',
    all: 'All',
    due: 'by',
    overdue: 'overdue since',
    noTerm: 'no term',
    look: 'View',
    appointment: 'Appointment',
    appointmentItem: {
      what: 'Go to the viewing room',
      act: 'Open appointment',
      why: 'You have a right to view in a viewing room. The recording is shown once your presence there was confirmed.',
    },
    kinds: {
      DOCUMENT_TO_REVIEW: {
        what: 'Review a document',
        act: 'Review document',
        why: 'Not released yet: the parties do not see it.',
      },
      DOCUMENT_TO_RENEW: {
        what: 'Check a document again',
        act: 'View document',
        why: 'A released document names a child.',
      },
      NEEDS_TO_RECORD: {
        what: 'Record the needs',
        act: 'Record needs',
        why: 'Without needs no interview can be booked.',
      },
      CHILD_TO_BOOK: {
        what: 'Book an interview',
        act: 'Find a time',
        why: 'This child waits for an interview.',
      },
      QUESTIONS_TO_HAND_IN: {
        what: 'Hand in questions for the interview',
        act: 'Hand in questions',
        why: 'You were asked what the child should be asked.',
      },
      SESSION_TO_HOLD: {
        what: 'Hold the interview',
        act: 'Open interview',
        why: 'You are the child interviewer.',
      },
      EXCEPTION_TO_DECIDE: {
        what: 'Decide on an exception',
        act: 'Open exception',
        why: 'An interview without certificate was asked for; you decide.',
      },
      GUARDIAN_TO_ARRANGE: {
        what: 'Arrange a guardian ad litem',
        act: 'Open parties',
        why: 'The representative cannot speak for the child; a guardian ad litem was requested.',
      },
      OWN_CHOICE_TO_ASK: {
        what: 'Ask who speaks for the victim',
        act: 'Open parties',
        why: 'The victim has come of age; the access of whoever represented it has ended.',
      },
      BOOKING_AT_RISK: {
        what: 'Interview at risk',
        act: 'Swap or move',
        why: 'A certificate or leave no longer holds then, or somebody or the studio drops out.',
      },
      RECORDING_TO_HAND_IN: {
        what: 'Hand in the recording',
        act: 'Hand in recording',
        why: 'The interview was held, the recording is missing.',
      },
      RECORDING_TO_WATCH: {
        what: 'Watch the recording',
        act: 'Watch recording',
        why: 'The recording is ready for you.',
      },
      RECORDING_MISSING: {
        what: 'A recording is missing',
        act: 'Open interview',
        why: 'The interview was before today and there is no recording.',
      },
      VIEWING_TO_OFFER: {
        what: 'Offer a time in the viewing room',
        act: 'Offer time',
        why: 'The defence waits for a time to view.',
      },
      VIEWING_TO_CHOOSE: {
        what: 'Choose a time in the viewing room',
        act: 'Choose time',
        why: 'A time was offered to you.',
      },
      VIEWING_TO_OPEN: {
        what: 'Use the right to view',
        act: 'Open right to view',
        why: 'You have a right to view that was not used yet.',
      },
      USE_TO_ANSWER: {
        what: 'Request to use a recording',
        act: 'Answer request',
        why: 'Another proceeding wants to use the recording instead of hearing the child again.',
      },
      DESTRUCTION_TO_DECIDE: {
        what: 'Destruction of a recording',
        act: 'Decide',
        why: 'A colleague asks to destroy a recording whose term has passed.',
      },
      RECORDING_TO_DESTROY: {
        what: 'Term of recordings has passed',
        act: 'See recordings',
        why: 'The term has passed and nothing was asked yet.',
      },
      COPY_TO_DECIDE: {
        what: 'Request for a copy of a recording',
        act: 'Decide',
        why: 'A copy leaves only when somebody else than who asked decides so.',
      },
      EDIT_TO_ANSWER: {
        what: 'Proposal for an edited recording',
        act: 'Answer',
        why: 'An edited version applies only when every party agrees.',
      },
      MOTION_TO_FINISH: {
        what: 'Finish the motion',
        act: 'Continue writing',
        why: 'Not filed yet, or the registry asks for more.',
      },
      MOTION_TO_ADMIT: {
        what: 'Take the motion under review',
        act: 'Open motion',
        why: 'The motion has been filed.',
      },
      MOTION_TO_ANSWER: {
        what: 'Respond to the motion',
        act: 'Respond',
        why: 'Your position is asked.',
      },
      CHILD_VIEW_TO_ASK: {
        what: 'Ask the child’s view',
        act: 'Record view',
        why: 'The child must be able to say what it wants.',
      },
      MOTION_TO_DECIDE: {
        what: 'Decide on the motion',
        act: 'Decide',
        why: 'The motion is ready for a decision.',
      },
      NOTE_TO_WRITE: {
        what: 'Write a note on a motion',
        act: 'Write the note',
        why: 'The judge asks how the interview went.',
      },
      MOTION_TO_JOIN: {
        what: 'Join a motion or not',
        act: 'Open motions',
        why: 'The judge asks whether you have questions for the same interview.',
      },
      ADVICE_TO_CHASE: {
        what: 'See to expert advice',
        act: 'Open motion',
        why: 'The judge waits for advice.',
      },
      OBJECTION_TO_SETTLE: {
        what: 'Judge an objection',
        act: 'Open objection',
        why: 'An objection was made against a decision.',
      },
      REPORT_TO_FILE: {
        what: 'File the report of an interview',
        act: 'Open motion',
        why: 'The interview was held.',
      },
      CHILD_TO_TELL: {
        what: 'Explain the decision to the child',
        act: 'Record what was told',
        why: 'The child hears in its own words what was decided.',
      },
      MOTION_WAITING: {
        what: 'Motion is pending',
        act: 'View motion',
        why: 'You are waiting for answers or for the decision.',
      },
      CLOSURE_TO_ORDER: {
        what: 'Decide on closed doors',
        act: 'Open hearing',
        why: 'There is a proposal for closed doors.',
      },
      DISCLOSURE_TO_ADMIT: {
        what: 'Take a request for data under review',
        act: 'Open request',
        why: 'The defence asks for data of a child.',
      },
      DISCLOSURE_TO_ANSWER: {
        what: 'Answer a request for data',
        act: 'Answer',
        why: 'The defence asks for data of a child.',
      },
      DISCLOSURE_TO_DECIDE: {
        what: 'Decide on a request for data',
        act: 'Open request',
        why: 'The defence asks for data of a child.',
      },
    },
  },
);
