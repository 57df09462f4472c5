import { dictionary } from '../../kernel/language.js';

interface WriteTexts {
  readonly newTitle: string;
  readonly newLead: string;
  readonly newChild: string;
  readonly newSubmit: string;
  readonly newNote: string;
  readonly title: (child: string) => string;
  readonly steps: readonly [string, string, string, string, string];
  readonly stepsLabel: string;
  readonly stepOf: (n: number, title: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly toMotion: string;
  readonly notEditable: string;
  readonly saved: string;
  readonly saving: string;
  readonly dirty: string;
  readonly unsaved: string;
  readonly staleTitle: string;
  readonly stale: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly summary: string;
  readonly missingCount: (n: number) => string;
  readonly complete: string;
  readonly fields: {
    readonly facts: string;
    readonly factsHint: string;
    readonly incriminating: string;
    readonly incriminatingHint: string;
    readonly opportunity: string;
    readonly opportunityHint: string;
    readonly weight: string;
    readonly notViewed: string;
    readonly notViewedHint: string;
    readonly watch: string;
    readonly basis: string;
    readonly reasons: string;
    readonly form: string;
    readonly atTrialReason: string;
    readonly atTrialHint: string;
    readonly urgent: string;
    readonly urgentReason: string;
    readonly urgentOn: string;
    readonly urgentNote: string;
    readonly newCircumstances: string;
    readonly newCircumstancesHint: string;
    readonly questionsTitle: string;
    readonly questionsLead: string;
    readonly topic: string;
    readonly question: string;
    readonly questionN: (n: number) => string;
    readonly addQuestion: string;
    readonly removeQuestion: (n: number) => string;
    readonly halfQuestion: string;
    readonly sealed: string;
    readonly topics: string;
    readonly topicsHint: string;
    readonly topicsReason: string;
    readonly sealedQuestions: string;
    readonly sealedHint: string;
    readonly passagesTitle: string;
    readonly passagesLead: string;
    readonly recording: string;
    readonly from: string;
    readonly to: string;
    readonly position: string;
    readonly note: string;
    readonly passageN: (n: number) => string;
    readonly addPassage: string;
    readonly removePassage: (n: number) => string;
    readonly badPassage: string;
    readonly taken: string;
    readonly addedValue: string;
    readonly addedValueHint: string;
    readonly insufficient: string;
    readonly insufficientHint: string;
    readonly presumed: string;
    readonly presumedHint: string;
    readonly presumedSource: string;
    readonly alternatives: string;
    readonly alternativesHint: string;
    readonly alternativeNote: (kind: string) => string;
    readonly bestInterest: string;
    readonly bestInterestHint: string;
    readonly bestInterestRule: string;
    readonly bestInterestSource: string;
    readonly declaration: string;
    readonly yes: string;
    readonly no: string;
  };
}

export const writeTexts = dictionary<WriteTexts>(
  {
    newTitle: 'Verzoek beginnen',
    newLead:
      'Vraag de rechter om een kind opnieuw te horen. Voor elk kind is een eigen verzoek nodig.',
    newChild: 'Over welk kind',
    newSubmit: 'Verzoek beginnen',
    newNote: 'Niemand anders ziet uw verzoek zolang u het niet hebt ingediend.',
    title: (child) => `Verzoek schrijven over ${child}`,
    steps: [
      'Kind en feiten',
      'Wat u vraagt',
      'Vragen en redenen',
      'Alternatieven en belang van het kind',
      'Nakijken en indienen',
    ],
    stepsLabel: 'Stappen van het verzoek',
    stepOf: (n, title) => `Stap ${String(n)} van 5: ${title}`,
    next: 'Volgende stap',
    previous: 'Vorige stap',
    toMotion: 'Naar het verzoek',
    notEditable: 'Dit verzoek kan niet meer worden gewijzigd.',
    saved: 'Alles is bewaard.',
    saving: 'Bezig met bewaren …',
    dirty: 'Wordt zo bewaard.',
    unsaved: 'Niet bewaard.',
    staleTitle: 'Iemand anders heeft dit verzoek intussen gewijzigd',
    stale:
      'Misschien was u dat zelf in een ander venster. Kies welke tekst geldt; de andere gaat verloren.',
    takeTheirs: 'De bewaarde tekst gebruiken',
    keepMine: 'Mijn tekst bewaren',
    summary: 'Samenvatting',
    missingCount: (n) =>
      n === 1
        ? 'Nog 1 punt nodig om in te dienen'
        : `Nog ${String(n)} punten nodig om in te dienen`,
    complete: 'Er ontbreekt niets om in te dienen.',
    fields: {
      facts: 'Over welke feiten',
      factsHint: 'De feiten waarover het kind iets zou moeten zeggen.',
      incriminating: 'Is de verklaring van het kind belastend?',
      incriminatingHint:
        'Wordt zij gebruikt of kan zij worden gebruikt als bewijs tegen de verdachte?',
      opportunity: 'Kon de verdediging eerder vragen stellen of laten stellen?',
      opportunityHint: 'Bijvoorbeeld in een vragenronde voor of na het studioverhoor.',
      weight: 'Hoe zwaar weegt de verklaring in het bewijs?',
      notViewed: 'Waarom hebt u de opname niet (helemaal) bekeken?',
      notViewedHint: 'Niet bekijken houdt uw verzoek niet tegen. De rechter ziet het wel.',
      watch: 'Opnamen bekijken',
      basis: 'Wettelijke grondslag',
      reasons: 'Redenen',
      form: 'In welke vorm',
      atTrialReason: 'Waarom op de terechtzitting?',
      atTrialHint:
        'Horen in de studio via de rechter-commissaris is minder belastend; leg uit waarom dat niet volstaat.',
      urgent: 'Dit verzoek heeft spoed',
      urgentReason: 'Waarom is er spoed?',
      urgentOn: 'Voor welke dag is het van belang',
      urgentNote:
        'Bij spoed zijn de termijnen voor de antwoorden korter. Er beslist altijd een rechter.',
      newCircumstances: 'Wat is er veranderd sinds de vorige beslissing?',
      newCircumstancesHint: 'Alleen nodig als over dit kind en deze feiten al eerder is beslist.',
      questionsTitle: 'Uw vragen',
      questionsLead: 'Schrijf elke vraag op zoals u haar aan het kind zou laten stellen.',
      topic: 'Onderwerp',
      question: 'Vraag',
      questionN: (n) => `Vraag ${String(n)}`,
      addQuestion: 'Vraag toevoegen',
      removeQuestion: (n) => `Vraag ${String(n)} verwijderen`,
      halfQuestion: 'Deze vraag wordt bewaard zodra onderwerp en vraag zijn ingevuld.',
      sealed: 'Ik geef alleen onderwerpen; de vragen houd ik voor de rechter',
      topics: 'Onderwerpen',
      topicsHint: 'Eén onderwerp per regel',
      topicsReason: 'Waarom geeft u de vragen zelf niet?',
      sealedQuestions: 'De vragen, verzegeld voor de rechter',
      sealedHint:
        'Eén vraag per regel. Alleen de rechter leest ze; geen andere partij en niet de griffier.',
      passagesTitle: 'Passages uit de opname',
      passagesLead: 'Passages die uw vragen oproepen. De rechter kan ze op hun plaats afspelen.',
      recording: 'Opname',
      from: 'Begin',
      to: 'Einde',
      position: 'minuten:seconden',
      note: 'Waar het om gaat',
      passageN: (n) => `Passage ${String(n)}`,
      addPassage: 'Passage toevoegen',
      removePassage: (n) => `Passage ${String(n)} verwijderen`,
      badPassage:
        'Deze passage wordt bewaard zodra opname, begin en een later einde zijn ingevuld.',
      taken: 'De passage is overgenomen in het verzoek.',
      addedValue: 'Wat voegt opnieuw horen toe?',
      addedValueHint: 'Wat weten we nu niet, en wat kan het kind daarover zeggen?',
      insufficient: 'Waarom volstaat het bekijken van de opname niet?',
      insufficientHint: 'Geef per vraag aan wat in de opname niet is gevraagd of beantwoord.',
      presumed: 'Beroep op voorondersteld belang (Keskin)',
      presumedHint: 'Dan is een toelichting niet verplicht. U mag er wel een geven.',
      presumedSource: 'EHRM Keskin (2205/16); ECLI:NL:HR:2021:576',
      alternatives: 'Welke alternatieven hebt u overwogen?',
      alternativesHint: 'Voor het kind is een ander middel vaak minder zwaar.',
      alternativeNote: (kind) => `Toelichting bij: ${kind}`,
      bestInterest: 'Hoe staat in dit verzoek het belang van het kind voorop?',
      bestInterestHint:
        'Wat betekent opnieuw vertellen voor dit kind, en wat stelt u voor om de last te beperken?',
      bestInterestRule: 'Bij elke maatregel is het belang van het kind een eerste overweging.',
      bestInterestSource: 'art. 3 IVRK',
      declaration: 'Ik verklaar dat de tekst geen gegevens bevat waaraan het kind te herkennen is',
      yes: 'ja',
      no: 'nee',
    },
  },
  {
    newTitle: 'Begin a motion',
    newLead: 'Ask the court to hear a child again. Each child needs its own motion.',
    newChild: 'About which child',
    newSubmit: 'Begin motion',
    newNote: 'Nobody else sees your motion until you file it.',
    title: (child) => `Write motion about ${child}`,
    steps: [
      'Child and counts',
      'What you ask',
      'Questions and reasons',
      'Alternatives and the child’s interest',
      'Check and file',
    ],
    stepsLabel: 'Steps of the motion',
    stepOf: (n, title) => `Step ${String(n)} of 5: ${title}`,
    next: 'Next step',
    previous: 'Previous step',
    toMotion: 'To the motion',
    notEditable: 'This motion can no longer be changed.',
    saved: 'Everything is saved.',
    saving: 'Saving …',
    dirty: 'Will be saved in a moment.',
    unsaved: 'Not saved.',
    staleTitle: 'Somebody else changed this motion in the meantime',
    stale: 'Perhaps it was you, in another window. Choose which text counts; the other is lost.',
    takeTheirs: 'Use the saved text',
    keepMine: 'Save my text',
    summary: 'Summary',
    missingCount: (n) =>
      n === 1 ? '1 more point is needed to file' : `${String(n)} more points are needed to file`,
    complete: 'Nothing is missing to file.',
    fields: {
      facts: 'About which counts',
      factsHint: 'The counts the child would have to speak about.',
      incriminating: 'Is the child’s statement incriminating?',
      incriminatingHint: 'Is it used, or can it be used, as evidence against the suspect?',
      opportunity: 'Could the defence put questions earlier?',
      opportunityHint: 'For example in a question round before or after the studio interview.',
      weight: 'How much does the statement weigh in the evidence?',
      notViewed: 'Why did you not view (all of) the recording?',
      notViewedHint: 'Not viewing does not bar your motion. The judge does see it.',
      watch: 'Watch recordings',
      basis: 'Legal basis',
      reasons: 'Reasons',
      form: 'In which form',
      atTrialReason: 'Why at the hearing?',
      atTrialHint:
        'Hearing in the studio through the investigating judge is less burdensome; explain why it does not suffice.',
      urgent: 'This motion is urgent',
      urgentReason: 'Why is it urgent?',
      urgentOn: 'For which day does it matter',
      urgentNote: 'When urgent, the terms for answers are shorter. A judge always decides.',
      newCircumstances: 'What changed since the earlier decision?',
      newCircumstancesHint: 'Needed only when this child and these counts were decided on before.',
      questionsTitle: 'Your questions',
      questionsLead: 'Write each question as you would have it put to the child.',
      topic: 'Topic',
      question: 'Question',
      questionN: (n) => `Question ${String(n)}`,
      addQuestion: 'Add question',
      removeQuestion: (n) => `Remove question ${String(n)}`,
      halfQuestion: 'This question is saved once topic and question are filled in.',
      sealed: 'I give topics only; I keep the questions for the judge',
      topics: 'Topics',
      topicsHint: 'One topic per line',
      topicsReason: 'Why do you not give the questions themselves?',
      sealedQuestions: 'The questions, sealed for the judge',
      sealedHint:
        'One question a line. The judge alone reads them; no other party does, nor the clerk.',
      passagesTitle: 'Passages from the recording',
      passagesLead: 'Passages that raise your questions. The judge can play them in their place.',
      recording: 'Recording',
      from: 'Start',
      to: 'End',
      position: 'minutes:seconds',
      note: 'What it is about',
      passageN: (n) => `Passage ${String(n)}`,
      addPassage: 'Add passage',
      removePassage: (n) => `Remove passage ${String(n)}`,
      badPassage: 'This passage is saved once recording, start and a later end are filled in.',
      taken: 'The passage was taken over in the motion.',
      addedValue: 'What does hearing again add?',
      addedValueHint: 'What do we not know now, and what can the child say about it?',
      insufficient: 'Why does viewing the recording not suffice?',
      insufficientHint:
        'Say for each question what was not asked or not answered in the recording.',
      presumed: 'Rely on the presumed interest (Keskin)',
      presumedHint: 'An explanation is then not required. You may give one.',
      presumedSource: 'ECtHR Keskin (2205/16); ECLI:NL:HR:2021:576',
      alternatives: 'Which alternatives did you consider?',
      alternativesHint: 'For the child another way is often less heavy.',
      alternativeNote: (kind) => `Explanation of: ${kind}`,
      bestInterest: 'How does this motion put the child’s interest first?',
      bestInterestHint:
        'What does telling again mean for this child, and what do you propose to limit the burden?',
      bestInterestRule: 'In every measure the child’s interest is a primary consideration.',
      bestInterestSource: 'art. 3 CRC',
      declaration: 'I declare that the text holds nothing by which the child can be recognised',
      yes: 'yes',
      no: 'no',
    },
  },
);
