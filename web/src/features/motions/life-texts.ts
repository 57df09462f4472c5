import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';

/** The acts of this part, as the server offers them. */
export type LifeAct =
  | 'suspend'
  | 'resume'
  | 'object'
  | 'settle-objection'
  | 'declare-moot'
  | 'extend-leave'
  | 'correct'
  | 'report-deviation'
  | 'tell-child';

interface ActTexts {
  readonly button: string;
  readonly heading: string;
  readonly note: string;
  readonly done: string;
}

interface LifeTexts {
  readonly acts: Readonly<Record<LifeAct, ActTexts>>;
  readonly more: string;
  readonly report: string;
  readonly reported: string;
  readonly resubmit: string;
  readonly resubmitNote: string;
  readonly fields: {
    readonly judge: string;
    readonly kind: string;
    readonly reason: string;
    readonly outcome: string;
    readonly settlement: string;
    readonly validUntil: string;
    readonly reasoning: string;
    readonly bestInterest: string;
    readonly childView: string;
    readonly deviation: string;
    readonly text: string;
    readonly childText: string;
    readonly childTextHint: string;
    readonly explainedBy: string;
    readonly toldOn: string;
    readonly reaction: string;
  };
  readonly recusalKinds: Readonly<Record<Schemas['RecusalKind'], string>>;
  readonly recusalOutcomes: Readonly<Record<Schemas['RecusalOutcome'], string>>;
  readonly recusalStandings: Readonly<Record<Schemas['RecusalStanding'], string>>;
  readonly settlements: Readonly<Record<'dismissed' | 'upheld', string>>;
  readonly deviationKinds: Readonly<Record<Schemas['DeviationKind'], string>>;
  readonly replaced: Readonly<Record<Schemas['ReplacedBecause'], string>>;
  readonly recusals: string;
  readonly deviations: string;
  readonly deviationLead: string;
  readonly childTold: string;
  readonly childTitle: string;
  readonly session: string;
  readonly leaveUntil: string;
  readonly leaveEnded: string;
  readonly leaveUsed: string;
  readonly leaveOpen: string;
  readonly watch: string;
}

export const lifeTexts = dictionary<LifeTexts>(
  {
    acts: {
      suspend: {
        button: 'Wraking of verschoning',
        heading: 'Wraking of verschoning vastleggen',
        note: 'De behandeling stopt tot erover is beslist. Wat al is ondertekend, blijft gelden.',
        done: 'De behandeling is geschorst.',
      },
      resume: {
        button: 'Behandeling hervatten',
        heading: 'Hoe is de wraking of verschoning afgelopen?',
        note: 'Toegewezen: deze rechter beslist niet meer op dit verzoek.',
        done: 'De behandeling is hervat.',
      },
      object: {
        button: 'Bezwaar indienen',
        heading: 'Bezwaarschrift indienen',
        note: 'De rechtbank beslist op het bezwaar. De termijn staat bij de termijnen van de wet.',
        done: 'Het bezwaar is ingediend.',
      },
      'settle-objection': {
        button: 'Op bezwaar beslissen',
        heading: 'Beslissing op het bezwaar',
        note: 'Gegrond: op het verzoek wordt opnieuw beslist. De oude beslissing blijft bewaard.',
        done: 'Op het bezwaar is beslist.',
      },
      'declare-moot': {
        button: 'Vervallen verklaren',
        heading: 'Is er niets meer te beslissen of uit te voeren?',
        note: 'Bijvoorbeeld: de zaak is geëindigd of een eerdere toewijzing dekt dit verzoek. Een ongebruikte machtiging vervalt.',
        done: 'Het verzoek is vervallen verklaard.',
      },
      'extend-leave': {
        button: 'Geldigheid verlengen',
        heading: 'Geldigheid van de toewijzing verlengen',
        note: 'Alleen de rechter verlengt. Het blijft één verhoor.',
        done: 'De geldigheid is verlengd.',
      },
      correct: {
        button: 'Beslissing verbeteren',
        heading: 'Herstelbeslissing',
        note: 'De tekst wordt verbeterd in een nieuwe beslissing die naar de oude verwijst. Uitkomst en voorwaarden blijven gelijk.',
        done: 'De herstelbeslissing is gegeven en betekend.',
      },
      'report-deviation': {
        button: 'Afwijking melden',
        heading: 'Waarin week het verhoor af van de beslissing?',
        note: 'Een melding opent geen nieuw verhoor.',
        done: 'De afwijking is gemeld.',
      },
      'tell-child': {
        button: 'Kind geïnformeerd',
        heading: 'Wat is het kind verteld?',
        note: 'In woorden die het kind begrijpt, zonder namen. De verdediging leest dit niet.',
        done: 'Vastgelegd wat het kind is verteld.',
      },
    },
    more: 'Meer handelingen',
    report: 'Proces-verbaal is binnen',
    reported: 'Vastgelegd dat het proces-verbaal van het verhoor in het dossier zit.',
    resubmit: 'Opnieuw indienen bij de zittingsrechter',
    resubmitNote:
      'Er staat geen bezwaar (meer) open. Het verzoek kan opnieuw worden gedaan; vermeld wat er is veranderd.',
    fields: {
      judge: 'Rechter',
      kind: 'Soort',
      reason: 'Reden',
      outcome: 'Afloop',
      settlement: 'Beslissing',
      validUntil: 'Nieuwe laatste dag',
      reasoning: 'Overwegingen',
      bestInterest: 'Belang van het kind',
      childView: 'Gewicht van de mening van het kind',
      deviation: 'Soort afwijking',
      text: 'Wat gebeurde er anders',
      childText: 'Wat het kind is verteld',
      childTextHint: 'Korte zinnen, “je”, niets dat een uitkomst belooft.',
      explainedBy: 'Uitgelegd door',
      toldOn: 'Verteld op',
      reaction: 'Wat het kind zei',
    },
    recusalKinds: { RECUSAL: 'Wraking', SELF_RECUSAL: 'Verschoning' },
    recusalOutcomes: {
      GRANTED: 'Toegewezen: een andere rechter beslist',
      DENIED: 'Afgewezen',
      DROPPED: 'Ingetrokken',
    },
    recusalStandings: {
      PENDING: 'nog niet beslist',
      GRANTED: 'toegewezen',
      DENIED: 'afgewezen',
      DROPPED: 'ingetrokken',
    },
    settlements: {
      dismissed: 'Ongegrond: de beslissing blijft staan',
      upheld: 'Gegrond: opnieuw beslissen',
    },
    deviationKinds: {
      OTHER_TOPIC: 'Ander onderwerp dan toegestaan',
      BARRED_TOPIC: 'Uitgesloten onderwerp',
      OTHER_PERSON: 'Iemand anders aanwezig',
      OTHER_PLACE: 'Andere plaats',
      TOO_LONG: 'Langer dan toegestaan',
      OTHER: 'Anders',
    },
    replaced: {
      CORRECTION: 'herstelbeslissing; vervangt de vorige tekst',
      OBJECTION_UPHELD: 'nieuwe beslissing na gegrond bezwaar',
    },
    recusals: 'Wraking en verschoning',
    deviations: 'Afwijkingen van de beslissing',
    deviationLead: 'Gemeld na het verhoor. Een melding verandert de beslissing niet.',
    childTold: 'Verteld op',
    childTitle: 'Wat het kind is verteld',
    session: 'Het verhoor dat is toegestaan',
    leaveUntil: 'Kan worden gehouden tot en met',
    leaveEnded: 'De machtiging is geëindigd.',
    leaveUsed: 'De machtiging is gebruikt.',
    leaveOpen: 'Nog niet geboekt.',
    watch: 'Passage bekijken',
  },
  {
    acts: {
      suspend: {
        button: 'Recusal',
        heading: 'Record a recusal or self-recusal',
        note: 'The motion waits until it is settled. What was signed before stands.',
        done: 'The motion is suspended.',
      },
      resume: {
        button: 'Resume',
        heading: 'How did the recusal end?',
        note: 'Granted: this judge no longer decides this motion.',
        done: 'The motion goes on.',
      },
      object: {
        button: 'File objection',
        heading: 'File an objection',
        note: 'The court judges the objection. The term is among the terms of law.',
        done: 'The objection is filed.',
      },
      'settle-objection': {
        button: 'Decide on objection',
        heading: 'Decision on the objection',
        note: 'Upheld: the motion is decided anew. The old decision is kept.',
        done: 'The objection is settled.',
      },
      'declare-moot': {
        button: 'Declare moot',
        heading: 'Is nothing left to decide or carry out?',
        note: 'For example: the case ended or an earlier leave covers this. Unused leave ends.',
        done: 'The motion is declared moot.',
      },
      'extend-leave': {
        button: 'Extend validity',
        heading: 'Extend the validity of the leave',
        note: 'Only a judge extends. It stays one interview.',
        done: 'The validity is extended.',
      },
      correct: {
        button: 'Correct decision',
        heading: 'Correction',
        note: 'The text is mended in a new decision that refers to the old. Outcome and conditions stay.',
        done: 'The correction is given and served.',
      },
      'report-deviation': {
        button: 'Report deviation',
        heading: 'How did the interview differ from the decision?',
        note: 'A report opens no new interview.',
        done: 'The deviation is reported.',
      },
      'tell-child': {
        button: 'Child informed',
        heading: 'What was the child told?',
        note: 'In words the child understands, without names. The defence does not read this.',
        done: 'Recorded what the child was told.',
      },
    },
    more: 'More acts',
    report: 'Official report received',
    reported: 'Recorded that the official report of the interview is in the file.',
    resubmit: 'Resubmit to the trial court',
    resubmitNote:
      'No objection is open (any more). The motion can be made again; say what changed.',
    fields: {
      judge: 'Judge',
      kind: 'Kind',
      reason: 'Reason',
      outcome: 'Outcome',
      settlement: 'Decision',
      validUntil: 'New last day',
      reasoning: 'Reasoning',
      bestInterest: 'Best interest of the child',
      childView: 'Weight of the child’s view',
      deviation: 'Kind of deviation',
      text: 'What happened otherwise',
      childText: 'What the child was told',
      childTextHint: 'Short sentences, nothing that promises an outcome.',
      explainedBy: 'Explained by',
      toldOn: 'Told on',
      reaction: 'What the child said',
    },
    recusalKinds: { RECUSAL: 'Recusal', SELF_RECUSAL: 'Self-recusal' },
    recusalOutcomes: {
      GRANTED: 'Granted: another judge decides',
      DENIED: 'Denied',
      DROPPED: 'Withdrawn',
    },
    recusalStandings: {
      PENDING: 'not settled yet',
      GRANTED: 'granted',
      DENIED: 'denied',
      DROPPED: 'withdrawn',
    },
    settlements: { dismissed: 'Dismissed: the decision stands', upheld: 'Upheld: decide anew' },
    deviationKinds: {
      OTHER_TOPIC: 'Another topic than allowed',
      BARRED_TOPIC: 'A barred topic',
      OTHER_PERSON: 'Somebody else present',
      OTHER_PLACE: 'Another place',
      TOO_LONG: 'Longer than allowed',
      OTHER: 'Other',
    },
    replaced: {
      CORRECTION: 'correction; replaces the earlier text',
      OBJECTION_UPHELD: 'new decision after an upheld objection',
    },
    recusals: 'Recusal',
    deviations: 'Deviations from the decision',
    deviationLead: 'Reported after the interview. A report changes nothing in the decision.',
    childTold: 'Told on',
    childTitle: 'What the child was told',
    session: 'The interview that is allowed',
    leaveUntil: 'Can be held through',
    leaveEnded: 'The leave has ended.',
    leaveUsed: 'The leave is used.',
    leaveOpen: 'Not booked yet.',
    watch: 'Watch passage',
  },
);
