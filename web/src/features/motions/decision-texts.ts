import { dictionary } from '../../kernel/language.js';
import type { FlagModality, Seat, SeatedRole } from './modalities.js';

interface DecisionTexts {
  readonly title: (child: string) => string;
  readonly back: string;
  readonly notNow: string;
  readonly notNowNext: string;
  readonly columns: { readonly motion: string; readonly others: string; readonly draft: string };
  readonly resize: (left: string, right: string) => string;
  readonly criterion: string;
  readonly criterionComputed: (criterion: string) => string;
  readonly override: string;
  readonly overrideHint: string;
  readonly overrideKeskin: string;
  readonly outcome: string;
  readonly grounds: string;
  readonly groundsHint: string;
  readonly reasoning: string;
  readonly reasoningHint: string;
  readonly bestInterest: string;
  readonly bestInterestHint: string;
  readonly childView: string;
  readonly childViewHint: string;
  readonly fairTrial: string;
  readonly fairTrialHint: string;
  readonly fairTrialSource: string;
  readonly goodReason: string;
  readonly weight: string;
  readonly counterbalance: string;
  readonly modalities: string;
  readonly modalitiesHint: string;
  readonly asked: string;
  readonly flags: Readonly<Record<FlagModality, string>>;
  readonly maxMinutes: string;
  readonly minutesLine: (minutes: number) => string;
  readonly questionsFiled: string;
  readonly questionsLine: (days: number) => string;
  readonly studio: string;
  readonly seats: string;
  readonly seated: Readonly<Record<SeatedRole, string>>;
  readonly seatRooms: Readonly<Record<Seat, string>>;
  readonly barredTopics: string;
  readonly barredHint: string;
  readonly other: string;
  readonly validUntil: string;
  readonly validUntilHint: string;
  readonly sessionType: string;
  readonly sessionTypeHint: string;
  readonly byInterviewer: string;
  readonly toVerify: string;
  readonly missingTitle: string;
  readonly nothingMissing: string;
  readonly chooseFirst: string;
  readonly completeFirst: (n: number) => string;
  readonly decide: string;
  readonly kept: string;
  readonly confirm: {
    readonly title: string;
    readonly lead: string;
    readonly outcome: string;
    readonly opens: (until: string) => string;
    readonly opensNone: string;
    readonly staysOpen: string;
    readonly servedTo: string;
    readonly partiesUnknown: string;
    readonly notServed: string;
    readonly read: string;
    readonly readFirst: string;
    readonly submit: string;
    readonly done: string;
  };
  readonly view: {
    readonly title: string;
    readonly interim: string;
    readonly instead: (criterion: string) => string;
    readonly oneSession: string;
    readonly remedy: string;
    readonly asFile: string;
    readonly asPdf: string;
    readonly asWord: string;
  };
}

export const decisionTexts = dictionary<DecisionTexts>(
  {
    title: (child) => `Beslissen op het verzoek over ${child}`,
    back: 'Naar het verzoek',
    notNow: 'U kunt nu niet op dit verzoek beslissen',
    notNowNext: 'De antwoorden zijn nog niet binnen, of er is al beslist.',
    columns: { motion: 'Het verzoek', others: 'Het kind en de partijen', draft: 'Uw beslissing' },
    resize: (left, right) => `Breedte van ${left} en ${right}`,
    criterion: 'Toegepast criterium',
    criterionComputed: (criterion) =>
      `Berekend: ${criterion}. U kunt hiervan met een reden afwijken.`,
    override: 'Waarom wijkt u af van het berekende criterium?',
    overrideHint: 'Deze reden komt in de beslissing.',
    overrideKeskin: 'Waarom wijkt het voorondersteld belang?',
    outcome: 'Beslissing',
    grounds: 'Gronden',
    groundsHint:
      '“Bekijken van de opname volstaat” en “belang van het kind” kunnen alleen naast een wettelijke grond staan.',
    reasoning: 'Motivering',
    reasoningHint: 'Noem het kind alleen met zijn kindnummer.',
    bestInterest: 'Belang van het kind',
    bestInterestHint: 'Hoe is het belang van dit kind als eerste meegewogen? Altijd nodig.',
    childView: 'Gewicht van de mening van het kind',
    childViewHint:
      'Wat zei het kind (of waarom is het niet gevraagd) en wat hebt u daarmee gedaan?',
    fairTrial: 'Eerlijk proces als geheel',
    fairTrialHint:
      'De drie punten worden altijd in samenhang gewogen als het ondervragingsrecht wordt beperkt.',
    fairTrialSource: 'ECLI:NL:HR:2021:1418',
    goodReason: 'Goede reden om niet te laten ondervragen',
    weight: 'Gewicht van de verklaring in het bewijs',
    counterbalance: 'Compenserende factoren',
    modalities: 'Voorwaarden van het verhoor',
    modalitiesHint: 'Een toewijzing opent precies één verhoor.',
    asked: 'door het kind gevraagd',
    flags: {
      sameInterviewer: 'Dezelfde studioverhoorder',
      counselInControlRoomOnly: 'Raadsman en officier alleen in de regiekamer',
      suspectExcluded: 'De verdachte is er niet bij',
      judgePresent: 'De rechter is aanwezig in de regiekamer',
      questionsThroughEarpiece: 'Extra vragen via het oortje, in één pauze',
      supportPerson: 'Een vertrouwenspersoon is erbij',
      interpreter: 'Een tolk is erbij',
      preMeeting: 'Kennismaking vooraf',
      jointForCoAccused: 'Eén verhoor voor alle medeverdachten samen',
      aftercareWithin48Hours: 'Nazorgcontact binnen 48 uur',
      identityNotSpoken: 'Identiteitsgegevens worden niet uitgesproken op de opname',
    },
    maxMinutes: 'Hoogstens zoveel minuten',
    minutesLine: (minutes) => `hoogstens ${String(minutes)} minuten`,
    questionsFiled: 'Vragen inleveren, aantal dagen vooraf',
    questionsLine: (days) => `vragen ${String(days)} dagen vooraf ingeleverd en nagekeken`,
    studio: 'Alleen in deze studio',
    seats: 'Wie zit waar',
    seated: {
      DEFENCE_COUNSEL: 'Raadsman of raadsvrouw',
      PROSECUTOR: 'Officier van justitie',
      VICTIM_COUNSEL: 'Slachtofferadvocaat',
      SUPPORT_PERSON: 'Vertrouwenspersoon',
    },
    seatRooms: {
      INTERVIEW_ROOM: 'verhoorkamer',
      CONTROL_ROOM: 'regiekamer',
      WAITING_ROOM: 'wachtkamer',
      ABSENT: 'niet aanwezig',
    },
    barredTopics: 'Onderwerpen waarover niet wordt gevraagd',
    barredHint: 'Eén onderwerp per regel',
    other: 'Andere voorwaarde',
    validUntil: 'Laatste dag waarop het verhoor mag worden gehouden',
    validUntilHint: 'Daarna is een nieuw verzoek nodig.',
    sessionType: 'Soort verhoor',
    sessionTypeHint: 'Volgt uit het verzoek als u niets kiest.',
    byInterviewer: 'Een studioverhoorder legt de vragen voor in één verhoor',
    toVerify: 'te controleren door een jurist',
    missingTitle: 'Wat nog ontbreekt',
    nothingMissing: 'Er ontbreekt niets.',
    chooseFirst: 'Kies eerst een beslissing.',
    completeFirst: (n) =>
      n === 1
        ? 'Er ontbreekt nog 1 punt; zie hierboven.'
        : `Er ontbreken nog ${String(n)} punten; zie hierboven.`,
    decide: 'Beslissing vaststellen',
    kept: 'Uw ontwerp blijft staan zolang u bent aangemeld en dit venster open is. Niemand anders ziet het.',
    confirm: {
      title: 'Beslissing vaststellen en versturen',
      lead: 'Een vastgestelde beslissing wordt nooit gewijzigd.',
      outcome: 'Beslissing',
      opens: (until) => `Er kan één verhoor worden geboekt, uiterlijk ${until}.`,
      opensNone: 'Er komt geen verhoor.',
      staysOpen: 'Het verzoek blijft open.',
      servedTo: 'De beslissing gaat meteen naar',
      partiesUnknown:
        'De partijen konden niet worden opgehaald. De beslissing gaat naar de verzoeker, het openbaar ministerie, de slachtoffercoördinator en wie het kind bijstaat.',
      notServed: 'Andere verdachten en andere kinderen krijgen de beslissing niet.',
      read: 'Ik heb gelezen wat wordt vastgesteld en wie het krijgt',
      readFirst: 'Vink eerst aan dat u dit hebt gelezen.',
      submit: 'Vaststellen en versturen',
      done: 'De beslissing is vastgesteld en verstuurd.',
    },
    view: {
      title: 'Beslissing',
      interim: 'Tussenbeslissing; het verzoek blijft open.',
      instead: (criterion) => `in plaats van ${criterion}`,
      oneSession: 'Voor één verhoor.',
      remedy: 'Rechtsmiddel',
      asFile: 'Deze beslissing als bestand:',
      asPdf: 'PDF',
      asWord: 'Word',
    },
  },
  {
    title: (child) => `Decide the motion about ${child}`,
    back: 'To the motion',
    notNow: 'You cannot decide this motion now',
    notNowNext: 'The answers are not in yet, or it was decided already.',
    columns: { motion: 'The motion', others: 'The child and the parties', draft: 'Your decision' },
    resize: (left, right) => `Width of ${left} and ${right}`,
    criterion: 'Criterion applied',
    criterionComputed: (criterion) =>
      `Computed: ${criterion}. You may depart from it with a reason.`,
    override: 'Why do you depart from the computed criterion?',
    overrideHint: 'This reason becomes part of the decision.',
    overrideKeskin: 'Why does the presumed interest yield?',
    outcome: 'Decision',
    grounds: 'Grounds',
    groundsHint: '“Viewing suffices” and “best interest” stand only beside a legal ground.',
    reasoning: 'Reasoning',
    reasoningHint: 'Name the child by its number only.',
    bestInterest: 'The child’s interest',
    bestInterestHint: 'How was this child’s interest weighed first? Always needed.',
    childView: 'Weight of the child’s view',
    childViewHint: 'What did the child say (or why was it not asked), and what did you do with it?',
    fairTrial: 'Fairness of the proceedings as a whole',
    fairTrialHint:
      'The three points are always weighed together when the right to examine is limited.',
    fairTrialSource: 'ECLI:NL:HR:2021:1418',
    goodReason: 'Good reason not to allow questioning',
    weight: 'Weight of the statement in the evidence',
    counterbalance: 'Counterbalancing factors',
    modalities: 'Conditions of the interview',
    modalitiesHint: 'A grant opens exactly one interview.',
    asked: 'asked by the child',
    flags: {
      sameInterviewer: 'The same child interviewer',
      counselInControlRoomOnly: 'Counsel and prosecutor in the control room only',
      suspectExcluded: 'The suspect is not present',
      judgePresent: 'The judge is present in the control room',
      questionsThroughEarpiece: 'Extra questions through the earpiece, in one break',
      supportPerson: 'A support person is present',
      interpreter: 'An interpreter is present',
      preMeeting: 'Meeting beforehand',
      jointForCoAccused: 'One interview for all co-accused together',
      aftercareWithin48Hours: 'Aftercare contact within 48 hours',
      identityNotSpoken: 'Identity data are not spoken on the recording',
    },
    maxMinutes: 'At most this many minutes',
    minutesLine: (minutes) => `at most ${String(minutes)} minutes`,
    questionsFiled: 'Questions handed in, days beforehand',
    questionsLine: (days) => `questions handed in ${String(days)} days beforehand and screened`,
    studio: 'Only in this studio',
    seats: 'Who sits where',
    seated: {
      DEFENCE_COUNSEL: 'Defence counsel',
      PROSECUTOR: 'Prosecutor',
      VICTIM_COUNSEL: 'Victim’s counsel',
      SUPPORT_PERSON: 'Support person',
    },
    seatRooms: {
      INTERVIEW_ROOM: 'interview room',
      CONTROL_ROOM: 'control room',
      WAITING_ROOM: 'waiting room',
      ABSENT: 'not present',
    },
    barredTopics: 'Topics that are not asked about',
    barredHint: 'One topic per line',
    other: 'Other condition',
    validUntil: 'Last day on which the interview may be held',
    validUntilHint: 'After that a new motion is needed.',
    sessionType: 'Kind of interview',
    sessionTypeHint: 'Follows from the motion when you choose nothing.',
    byInterviewer: 'A child interviewer puts the questions in one interview',
    toVerify: 'to be checked by a lawyer',
    missingTitle: 'What is still missing',
    nothingMissing: 'Nothing is missing.',
    chooseFirst: 'First choose a decision.',
    completeFirst: (n) =>
      n === 1
        ? '1 point is still missing; see above.'
        : `${String(n)} points are still missing; see above.`,
    decide: 'Give decision',
    kept: 'Your draft stays as long as you are signed in and this window is open. Nobody else sees it.',
    confirm: {
      title: 'Give and serve the decision',
      lead: 'A decision that was given is never changed.',
      outcome: 'Decision',
      opens: (until) => `One interview can be booked, ${until} at the latest.`,
      opensNone: 'There will be no interview.',
      staysOpen: 'The motion stays open.',
      servedTo: 'The decision goes at once to',
      partiesUnknown:
        'The parties could not be read. The decision goes to the applicant, the prosecution service, the victim coordinator and whoever assists the child.',
      notServed: 'Other suspects and other children do not receive it.',
      read: 'I have read what is decided and who receives it',
      readFirst: 'First tick that you have read this.',
      submit: 'Decide and serve',
      done: 'The decision is given and served.',
    },
    view: {
      title: 'Decision',
      interim: 'Interim decision; the motion stays open.',
      instead: (criterion) => `instead of ${criterion}`,
      oneSession: 'For one interview.',
      remedy: 'Remedy',
      asFile: 'This decision as a file:',
      asPdf: 'PDF',
      asWord: 'Word',
    },
  },
);
