import { dictionary } from '../../kernel/language.js';

interface ContentTexts {
  readonly criterion: {
    readonly title: string;
    readonly computed: string;
    readonly steps: string;
    readonly holds: string;
    readonly not: string;
    readonly toVerify: string;
    readonly overlay: string;
    readonly overlaySource: string;
    readonly until: string;
  };
  readonly content: {
    readonly title: string;
    readonly facts: string;
    readonly fact: (n: number) => string;
    readonly basis: string;
    readonly form: string;
    readonly atTrialReason: string;
    readonly addedValue: string;
    readonly insufficient: string;
    readonly presumed: string;
    readonly bestInterest: string;
    readonly questions: string;
    readonly topicsOnly: string;
    readonly topicsReason: string;
    readonly sealedQuestions: string;
    readonly fragments: string;
    readonly alternatives: string;
    readonly incriminating: string;
    readonly opportunity: string;
    readonly weight: string;
    readonly urgency: string;
    readonly urgencyOn: string;
    readonly newCircumstances: string;
    readonly earlier: string;
    readonly earlierNone: string;
    readonly elsewhere: (count: number) => string;
    readonly viewed: string;
    readonly viewedAll: string;
    readonly viewedParts: (parts: string) => string;
    readonly offers: string;
    readonly viewedNot: (unseen: string, whole: string) => string;
    readonly notViewedReason: string;
    readonly noRecording: string;
    readonly yes: string;
    readonly no: string;
    readonly unanswered: string;
    readonly declared: string;
  };
}

export const contentTexts = dictionary<ContentTexts>(
  {
    criterion: {
      title: 'Criterium',
      computed: 'Berekend criterium',
      steps: 'Hoe dit is bepaald',
      holds: 'ja',
      not: 'nee',
      toVerify: 'te controleren door een jurist',
      overlay:
        'Het belang bij ondervragen wordt voorondersteld. Afwijzen vraagt een grond van art. 288 lid 1 onder a of b Sv of evidente irrelevantie, en een afweging van het proces als geheel.',
      overlaySource: 'EHRM Keskin (2205/16); ECLI:NL:HR:2021:576',
      until: 'uiterlijk',
    },
    content: {
      title: 'Wat wordt gevraagd',
      facts: 'Feiten',
      fact: (n) => `feit ${String(n)}`,
      basis: 'Grondslag en redenen',
      form: 'Gevraagde vorm',
      atTrialReason: 'Waarom op zitting',
      addedValue: 'Toegevoegde waarde',
      insufficient: 'Waarom bekijken van de opname niet volstaat',
      presumed: 'Voorondersteld belang (Keskin)',
      bestInterest: 'Belang van het kind',
      questions: 'Vragen',
      topicsOnly: 'Alleen onderwerpen',
      topicsReason: 'Waarom de vragen zelf niet worden gegeven',
      sealedQuestions: 'Vragen, verzegeld voor de rechter',
      fragments: 'Passages uit de opname',
      alternatives: 'Overwogen alternatieven',
      incriminating: 'Belastende verklaring',
      opportunity: 'De verdediging kon eerder vragen (laten) stellen',
      weight: 'Gewicht van de verklaring volgens de verzoeker',
      urgency: 'Spoed',
      urgencyOn: 'van belang voor',
      newCircumstances: 'Wat er veranderd is sinds de vorige beslissing',
      earlier: 'Eerdere verhoren',
      earlierNone: 'Van dit kind is in deze zaak geen eerder verhoor bekend.',
      elsewhere: (count) =>
        count === 1
          ? 'Dit kind is elders al eens verhoord. Neem voor die zaak contact op met het openbaar ministerie.'
          : `Dit kind is elders al ${String(count)} keer verhoord. Neem voor die zaken contact op met het openbaar ministerie.`,
      viewed: 'Opname bekeken',
      viewedAll: 'alles bekeken',
      viewedParts: (parts) => `bekeken: ${parts}`,
      offers: 'Tijden in de kijkkamer',
      viewedNot: (unseen, whole) => `niet bekeken: ${unseen} van ${whole}`,
      notViewedReason: 'Waarom niet (alles) bekeken',
      noRecording: 'er is geen opname',
      yes: 'ja',
      no: 'nee',
      unanswered: 'nog niet ingevuld',
      declared: 'De tekst bevat geen gegevens waaraan het kind te herkennen is',
    },
  },
  {
    criterion: {
      title: 'Criterion',
      computed: 'Computed criterion',
      steps: 'How it was found',
      holds: 'yes',
      not: 'no',
      toVerify: 'to be checked by a lawyer',
      overlay:
        'The interest in questioning is presumed. A denial needs a ground of art. 288(1)(a) or (b) Sv or evident irrelevance, and a weighing of the proceedings as a whole.',
      overlaySource: 'ECtHR Keskin (2205/16); ECLI:NL:HR:2021:576',
      until: 'until',
    },
    content: {
      title: 'What is asked',
      facts: 'Counts',
      fact: (n) => `count ${String(n)}`,
      basis: 'Basis and reasons',
      form: 'Form asked',
      atTrialReason: 'Why at the hearing',
      addedValue: 'Added value',
      insufficient: 'Why viewing the recording does not suffice',
      presumed: 'Presumed interest (Keskin)',
      bestInterest: 'The child’s interest',
      questions: 'Questions',
      topicsOnly: 'Topics only',
      topicsReason: 'Why the questions themselves are not given',
      sealedQuestions: 'Questions, sealed for the judge',
      fragments: 'Passages from the recording',
      alternatives: 'Alternatives considered',
      incriminating: 'Incriminating statement',
      opportunity: 'The defence could put questions earlier',
      weight: 'Weight of the statement according to the applicant',
      urgency: 'Urgency',
      urgencyOn: 'matters for',
      newCircumstances: 'What changed since the earlier decision',
      earlier: 'Earlier interviews',
      earlierNone: 'No earlier interview of this child is known in this case.',
      elsewhere: (count) =>
        count === 1
          ? 'This child was interviewed once elsewhere. Contact the public prosecution service about that case.'
          : `This child was interviewed ${String(count)} times elsewhere. Contact the public prosecution service about those cases.`,
      viewed: 'Recording viewed',
      viewedAll: 'all of it viewed',
      viewedParts: (parts) => `viewed: ${parts}`,
      offers: 'Times in the viewing room',
      viewedNot: (unseen, whole) => `not viewed: ${unseen} of ${whole}`,
      notViewedReason: 'Why not (all) viewed',
      noRecording: 'there is no recording',
      yes: 'yes',
      no: 'no',
      unanswered: 'not filled in yet',
      declared: 'The text holds nothing by which the child can be recognised',
    },
  },
);
