import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { MotionState } from './motion-queries.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words for every code of a motion. Source: domain 4.3-4.9 and the glossary. */
export interface MotionWords {
  readonly states: Readonly<Record<MotionState, StateWord>>;
  readonly forms: Words<Schemas['RequestedForm']>;
  readonly notViewed: Words<Schemas['NotViewedReason']>;
  readonly alternatives: Words<Schemas['Alternative']>;
  readonly weights: Words<Schemas['StatementWeight']>;
  readonly outcomes: Words<Schemas['Outcome']>;
  readonly outcomeHints: Words<Schemas['Outcome']>;
  readonly criteria: Words<Schemas['Criterion']>;
  readonly counterbalances: Words<Schemas['Counterbalance']>;
  readonly positions: Words<Schemas['ResponsePosition']>;
  readonly conflicts: Words<Schemas['ConflictCheck']>;
  readonly wishes: Words<Schemas['ChildWish']>;
  readonly conditions: Words<Schemas['ConditionKind']>;
  readonly askedBy: Words<Schemas['AskedBy']>;
  readonly methods: Words<Schemas['AskingMethod']>;
  readonly sessionTypes: Words<Schemas['AuthorisedSessionType']>;
  readonly parties: Words<Schemas['AnsweringParty']>;
  readonly steps: Words<Schemas['MotionStep']>;
  readonly groundKinds: Words<Schemas['GroundKind']>;
  readonly terms: Readonly<Record<string, string>>;
}

export const motionWords = dictionary<MotionWords>(
  {
    states: {
      DRAFT: {
        word: 'in voorbereiding',
        meaning: 'Alleen de verzoeker ziet het verzoek.',
        tone: 'neutral',
      },
      SUBMITTED: {
        word: 'ingediend',
        meaning: 'De griffie kijkt of het verzoek compleet is.',
        tone: 'active',
      },
      INCOMPLETE: {
        word: 'aanvulling gevraagd',
        meaning: 'De griffie vroeg de verzoeker om aanvulling. Het verzoek is niet afgewezen.',
        tone: 'attention',
      },
      UNDER_REVIEW: {
        word: 'in behandeling',
        meaning: 'De partijen antwoorden en het kind wordt naar zijn mening gevraagd.',
        tone: 'active',
      },
      READY_FOR_DECISION: {
        word: 'gereed voor beslissing',
        meaning: 'De antwoorden zijn binnen of de termijn is verstreken.',
        tone: 'attention',
      },
      ADJOURNED: {
        word: 'aangehouden',
        meaning: 'De rechter wil eerst iets anders zien. Het verzoek blijft open.',
        tone: 'active',
      },
      DECIDED: {
        word: 'beslist',
        meaning: 'De rechter heeft beslist. De tekst staat vast.',
        tone: 'done',
      },
      SUSPENDED_RECUSAL: {
        word: 'geschorst wegens wraking',
        meaning: 'Een rechter is gewraakt of verschoont zich. Er wordt nu niet beslist.',
        tone: 'attention',
      },
      REFERRED: {
        word: 'verwezen',
        meaning: 'Een andere rechter neemt het verzoek in behandeling. Het blijft open.',
        tone: 'active',
      },
      UNDER_OBJECTION: {
        word: 'bezwaar ingediend',
        meaning: 'De rechtbank beslist op het bezwaar tegen de beslissing.',
        tone: 'attention',
      },
      BOOKED: {
        word: 'verhoor geboekt',
        meaning: 'Toegewezen; het verhoor staat gepland.',
        tone: 'active',
      },
      HELD: {
        word: 'verhoor gehouden',
        meaning: 'Het verhoor is geweest. Het proces-verbaal volgt.',
        tone: 'active',
      },
      REPORTED: {
        word: 'verslag binnen',
        meaning: 'Het proces-verbaal van het verhoor zit in het dossier.',
        tone: 'done',
      },
      MOOT: {
        word: 'vervallen',
        meaning: 'Er is niets meer te beslissen of uit te voeren. Het wordt bewaard en geteld.',
        tone: 'stopped',
      },
      WITHDRAWN: {
        word: 'ingetrokken',
        meaning: 'De verzoeker trok het verzoek in. Het wordt bewaard en geteld.',
        tone: 'stopped',
      },
      CLOSED: {
        word: 'afgesloten',
        meaning: 'Beslist en uitgevoerd, of niet meer uit te voeren.',
        tone: 'stopped',
      },
    },
    forms: {
      STUDIO_CERTIFIED_INTERVIEWER: 'In de studio, door een gecertificeerde studioverhoorder',
      RC_PRESENT: 'In de studio, met de rechter-commissaris in de regiekamer',
      WRITTEN_QUESTIONS: 'Schriftelijke vragen',
      AT_TRIAL: 'Op de terechtzitting',
    },
    notViewed: {
      NOT_OFFERED: 'Bekijken is mij niet aangeboden',
      NO_SLOT: 'Er was geen plaats om te bekijken',
      NOT_YET: 'Ik heb nog niet (alles) bekeken',
      REFUSES: 'Ik bekijk de opname niet',
    },
    alternatives: {
      EXPERT_REVIEW: 'Een deskundige de opname laten beoordelen',
      WRITTEN_QUESTIONS: 'Schriftelijke vragen stellen',
      HEAR_THIRD_PARTIES: 'Iemand anders horen',
      HEAR_INTERVIEWER: 'De studioverhoorder horen',
      NONE_SUITABLE: 'Geen alternatief is geschikt',
    },
    weights: {
      SOLE: 'Het enige bewijs',
      DECISIVE: 'Beslissend bewijs',
      SUPPORTING: 'Ondersteunend bewijs',
    },
    outcomes: {
      GRANTED: 'Toegewezen',
      GRANTED_WITH_MODALITIES: 'Toegewezen onder voorwaarden',
      PARTIALLY_GRANTED: 'Gedeeltelijk toegewezen',
      DENIED: 'Afgewezen',
      WRITTEN_QUESTIONS: 'Schriftelijke vragen',
      VIEW_RECORDING_FIRST: 'Eerst opname bekijken',
      EXPERT_FIRST: 'Eerst deskundigenadvies',
      INADMISSIBLE: 'Niet-ontvankelijk',
      REFERRED: 'Verwezen',
    },
    outcomeHints: {
      GRANTED: 'Zoals gevraagd. Er komt één verhoor.',
      GRANTED_WITH_MODALITIES: 'Er komt één verhoor, met voorwaarden.',
      PARTIALLY_GRANTED: 'Over een deel van de onderwerpen of feiten.',
      DENIED: 'Het kind wordt niet opnieuw gehoord.',
      WRITTEN_QUESTIONS:
        'Op schrift beantwoord, of door een studioverhoorder voorgelegd als u hieronder een verhoor openstelt.',
      VIEW_RECORDING_FIRST: 'Aangehouden tot de verzoeker heeft bekeken. Het verzoek blijft open.',
      EXPERT_FIRST: 'Aangehouden voor advies. Het verzoek blijft open.',
      INADMISSIBLE: 'Bijvoorbeeld omdat de verzoeker dit niet kan vragen.',
      REFERRED: 'Naar de rechter-commissaris of de bevoegde rechter.',
    },
    criteria: {
      RELEVANCE_RC: 'Kan bijdragen aan enige beslissing',
      DEFENCE_INTEREST: 'Verdedigingsbelang',
      NECESSITY: 'Noodzaak',
    },
    counterbalances: {
      RECORDING_AVAILABLE: 'De opname is beschikbaar voor verdediging en rechter',
      VERBATIM_TRANSCRIPT: 'Woordelijke uitwerking',
      EXPERT_RELIABILITY_REPORT: 'Deskundigenrapport over de betrouwbaarheid',
      EXPERT_QUESTIONED: 'De deskundige wordt op zitting gehoord',
      INTERVIEWER_QUESTIONED: 'De studioverhoorder is of wordt gehoord',
      WRITTEN_QUESTIONS_ANSWERED: 'Schriftelijke vragen zijn beantwoord',
      SUPPORTING_EVIDENCE: 'Er is steunbewijs, met naam genoemd',
      CAUTIOUS_REASONING: 'De verklaring wordt behoedzaam gebruikt',
      DEFENCE_COULD_CONTEST: 'De verdediging kon de inhoud betwisten',
    },
    positions: {
      SUPPORT: 'Voor het verzoek',
      NO_OBJECTION: 'Geen bezwaar',
      OPPOSE: 'Tegen het verzoek',
      PARTLY: 'Deels voor, deels tegen',
    },
    conflicts: {
      NO_CONFLICT: 'Geen tegenstrijdig belang',
      POSSIBLE_CONFLICT: 'Misschien een tegenstrijdig belang',
      CONFLICT: 'Tegenstrijdig belang',
    },
    wishes: { YES: 'Ja', NO: 'Nee', DONT_KNOW: 'Weet het niet', ONLY_IF: 'Alleen als …' },
    conditions: {
      SAME_INTERVIEWER: 'dezelfde studioverhoorder',
      INTERVIEWER_SEX: 'een vrouw of een man als studioverhoorder',
      PLACE: 'plaats',
      TIME: 'tijd',
      SUPPORT_PERSON: 'een vertrouwenspersoon erbij',
      NOT_SEEN_BY_SUSPECT: 'de verdachte kijkt niet mee',
      OTHER: 'anders',
    },
    askedBy: {
      VICTIM_COUNSEL: 'Slachtofferadvocaat',
      GUARDIAN_AD_LITEM: 'Bijzondere curator',
      VICTIM_COORDINATOR: 'Slachtoffercoördinator',
      CHILD_INTERVIEWER: 'Studioverhoorder',
      JUDGE: 'Rechter',
      OTHER: 'Iemand anders',
    },
    methods: {
      TALK_AT_HOME: 'Gesprek thuis',
      TALK_AT_OFFICE: 'Gesprek op kantoor',
      TALK_IN_STUDIO: 'Gesprek in de studio',
      DRAWING_OR_CARDS: 'Met tekeningen of kaarten',
      LETTER: 'Brief',
      PHONE_OR_VIDEO: 'Telefoon of beeldbellen',
      OTHER: 'Anders',
    },
    sessionTypes: {
      RE_INTERVIEW: 'Herhaald verhoor',
      SUPPLEMENTARY: 'Aanvullend verhoor',
      TECHNICAL_REDO: 'Overdoen na opnamefout',
    },
    parties: { PROSECUTION: 'Openbaar ministerie', CHILD_SIDE: 'Namens het kind' },
    steps: {
      file: 'Ingediend',
      'return-for-completion': 'Om aanvulling gevraagd',
      'take-under-review': 'In behandeling genomen',
      'make-ready': 'Gereed voor beslissing',
      adjourn: 'Aangehouden',
      decide: 'Beslist',
      refer: 'Verwezen',
      suspend: 'Geschorst wegens wraking of verschoning',
      resume: 'Hervat',
      object: 'Bezwaar ingediend',
      'uphold-objection': 'Bezwaar gegrond',
      'dismiss-objection': 'Bezwaar ongegrond',
      'declare-moot': 'Vervallen verklaard',
      book: 'Verhoor geboekt',
      unbook: 'Boeking geannuleerd',
      hold: 'Verhoor gehouden',
      report: 'Proces-verbaal binnen',
      withdraw: 'Ingetrokken',
      close: 'Afgesloten',
    },
    groundKinds: {
      BASIS: 'Wettelijke grondslag',
      REASON: 'Reden',
      REFUSAL: 'Grond voor afwijzing',
    },
    terms: {
      WITNESS_LIST: 'Laatste dag om getuigen op te geven',
      APPEAL_BRIEF: 'Laatste dag van de appelschriftuur',
      OBJECTION: 'Laatste dag voor een bezwaarschrift',
      PROSECUTION_APPEAL: 'Laatste dag voor hoger beroep van het openbaar ministerie',
      COMPLETENESS_CHECK: 'Griffie kijkt of het verzoek compleet is',
      RESPONSES: 'Antwoorden van de partijen',
      DECISION: 'Beslissing',
    },
  },
  {
    states: {
      DRAFT: {
        word: 'in preparation',
        meaning: 'Only the applicant sees the motion.',
        tone: 'neutral',
      },
      SUBMITTED: {
        word: 'filed',
        meaning: 'The registry checks whether the motion is complete.',
        tone: 'active',
      },
      INCOMPLETE: {
        word: 'completion asked',
        meaning: 'The registry asked the applicant to complete it. The motion is not refused.',
        tone: 'attention',
      },
      UNDER_REVIEW: {
        word: 'under review',
        meaning: 'The parties answer and the child is asked for its view.',
        tone: 'active',
      },
      READY_FOR_DECISION: {
        word: 'ready for decision',
        meaning: 'The answers are in or the term has passed.',
        tone: 'attention',
      },
      ADJOURNED: {
        word: 'adjourned',
        meaning: 'The judge wants to see something else first. The motion stays open.',
        tone: 'active',
      },
      DECIDED: {
        word: 'decided',
        meaning: 'The judge decided. The text is settled.',
        tone: 'done',
      },
      SUSPENDED_RECUSAL: {
        word: 'suspended for recusal',
        meaning: 'A judge was asked to step aside. Nothing is decided now.',
        tone: 'attention',
      },
      REFERRED: {
        word: 'referred',
        meaning: 'Another judge takes the motion up. It stays open.',
        tone: 'active',
      },
      UNDER_OBJECTION: {
        word: 'objection filed',
        meaning: 'The court judges the objection against the decision.',
        tone: 'attention',
      },
      BOOKED: {
        word: 'interview booked',
        meaning: 'Granted; the interview is planned.',
        tone: 'active',
      },
      HELD: {
        word: 'interview held',
        meaning: 'The interview took place. The official report follows.',
        tone: 'active',
      },
      REPORTED: {
        word: 'report received',
        meaning: 'The official report of the interview is in the file.',
        tone: 'done',
      },
      MOOT: {
        word: 'moot',
        meaning: 'Nothing is left to decide or carry out. It is kept and counted.',
        tone: 'stopped',
      },
      WITHDRAWN: {
        word: 'withdrawn',
        meaning: 'The applicant withdrew the motion. It is kept and counted.',
        tone: 'stopped',
      },
      CLOSED: {
        word: 'closed',
        meaning: 'Decided and carried out, or no longer to be carried out.',
        tone: 'stopped',
      },
    },
    forms: {
      STUDIO_CERTIFIED_INTERVIEWER: 'In the studio, by a certified child interviewer',
      RC_PRESENT: 'In the studio, with the investigating judge in the control room',
      WRITTEN_QUESTIONS: 'Written questions',
      AT_TRIAL: 'At the hearing',
    },
    notViewed: {
      NOT_OFFERED: 'Viewing was not offered to me',
      NO_SLOT: 'There was no place to view',
      NOT_YET: 'I have not viewed (all of) it yet',
      REFUSES: 'I do not view the recording',
    },
    alternatives: {
      EXPERT_REVIEW: 'Having an expert assess the recording',
      WRITTEN_QUESTIONS: 'Putting written questions',
      HEAR_THIRD_PARTIES: 'Hearing somebody else',
      HEAR_INTERVIEWER: 'Hearing the child interviewer',
      NONE_SUITABLE: 'No alternative is suitable',
    },
    weights: {
      SOLE: 'The only evidence',
      DECISIVE: 'Decisive evidence',
      SUPPORTING: 'Supporting evidence',
    },
    outcomes: {
      GRANTED: 'Granted',
      GRANTED_WITH_MODALITIES: 'Granted with conditions',
      PARTIALLY_GRANTED: 'Partly granted',
      DENIED: 'Denied',
      WRITTEN_QUESTIONS: 'Written questions',
      VIEW_RECORDING_FIRST: 'View the recording first',
      EXPERT_FIRST: 'Expert advice first',
      INADMISSIBLE: 'Inadmissible',
      REFERRED: 'Referred',
    },
    outcomeHints: {
      GRANTED: 'As asked. There will be one interview.',
      GRANTED_WITH_MODALITIES: 'There will be one interview, with conditions.',
      PARTIALLY_GRANTED: 'On some of the topics or counts.',
      DENIED: 'The child is not heard again.',
      WRITTEN_QUESTIONS:
        'Answered in writing, or put by a child interviewer if you open an interview below.',
      VIEW_RECORDING_FIRST: 'Adjourned until the applicant has viewed. The motion stays open.',
      EXPERT_FIRST: 'Adjourned for advice. The motion stays open.',
      INADMISSIBLE: 'For example because this applicant cannot ask it.',
      REFERRED: 'To the investigating judge or the competent court.',
    },
    criteria: {
      RELEVANCE_RC: 'Can contribute to any decision',
      DEFENCE_INTEREST: 'Interest of the defence',
      NECESSITY: 'Necessity',
    },
    counterbalances: {
      RECORDING_AVAILABLE: 'The recording is available to defence and court',
      VERBATIM_TRANSCRIPT: 'Verbatim transcript',
      EXPERT_RELIABILITY_REPORT: 'Expert report on reliability',
      EXPERT_QUESTIONED: 'The expert is questioned at the hearing',
      INTERVIEWER_QUESTIONED: 'The child interviewer is questioned',
      WRITTEN_QUESTIONS_ANSWERED: 'Written questions were answered',
      SUPPORTING_EVIDENCE: 'There is supporting evidence, named',
      CAUTIOUS_REASONING: 'The statement is used with caution',
      DEFENCE_COULD_CONTEST: 'The defence could contest the content',
    },
    positions: {
      SUPPORT: 'For the motion',
      NO_OBJECTION: 'No objection',
      OPPOSE: 'Against the motion',
      PARTLY: 'Partly for, partly against',
    },
    conflicts: {
      NO_CONFLICT: 'No conflict of interest',
      POSSIBLE_CONFLICT: 'Possibly a conflict of interest',
      CONFLICT: 'Conflict of interest',
    },
    wishes: { YES: 'Yes', NO: 'No', DONT_KNOW: 'Does not know', ONLY_IF: 'Only if …' },
    conditions: {
      SAME_INTERVIEWER: 'the same child interviewer',
      INTERVIEWER_SEX: 'a woman or a man as interviewer',
      PLACE: 'place',
      TIME: 'time',
      SUPPORT_PERSON: 'a support person present',
      NOT_SEEN_BY_SUSPECT: 'the suspect does not watch',
      OTHER: 'other',
    },
    askedBy: {
      VICTIM_COUNSEL: 'Victim’s counsel',
      GUARDIAN_AD_LITEM: 'Guardian ad litem',
      VICTIM_COORDINATOR: 'Victim coordinator',
      CHILD_INTERVIEWER: 'Child interviewer',
      JUDGE: 'Judge',
      OTHER: 'Somebody else',
    },
    methods: {
      TALK_AT_HOME: 'Talk at home',
      TALK_AT_OFFICE: 'Talk at the office',
      TALK_IN_STUDIO: 'Talk in the studio',
      DRAWING_OR_CARDS: 'With drawings or cards',
      LETTER: 'Letter',
      PHONE_OR_VIDEO: 'Telephone or video call',
      OTHER: 'Other',
    },
    sessionTypes: {
      RE_INTERVIEW: 'Re-interview',
      SUPPLEMENTARY: 'Supplementary interview',
      TECHNICAL_REDO: 'Redo after a recording failure',
    },
    parties: { PROSECUTION: 'Prosecution service', CHILD_SIDE: 'On behalf of the child' },
    steps: {
      file: 'Filed',
      'return-for-completion': 'Completion asked',
      'take-under-review': 'Taken under review',
      'make-ready': 'Ready for decision',
      adjourn: 'Adjourned',
      decide: 'Decided',
      refer: 'Referred',
      suspend: 'Suspended for recusal',
      resume: 'Resumed',
      object: 'Objection filed',
      'uphold-objection': 'Objection upheld',
      'dismiss-objection': 'Objection dismissed',
      'declare-moot': 'Declared moot',
      book: 'Interview booked',
      unbook: 'Booking cancelled',
      hold: 'Interview held',
      report: 'Official report received',
      withdraw: 'Withdrawn',
      close: 'Closed',
    },
    groundKinds: { BASIS: 'Legal basis', REASON: 'Reason', REFUSAL: 'Ground of refusal' },
    terms: {
      WITNESS_LIST: 'Last day to name witnesses',
      APPEAL_BRIEF: 'Last day of the appeal brief',
      OBJECTION: 'Last day for an objection',
      PROSECUTION_APPEAL: 'Last day for an appeal of the prosecution service',
      COMPLETENESS_CHECK: 'Registry checks whether the motion is complete',
      RESPONSES: 'Answers of the parties',
      DECISION: 'Decision',
    },
  },
);
