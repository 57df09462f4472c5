import { dictionary } from '../../kernel/language.js';
import type { Explained } from './explained.js';

interface IndicatorTexts {
  readonly title: string;
  readonly lead: string;
  readonly provisional: string;
  readonly hidden: (smallest: number) => string;
  readonly year: string;
  readonly yearOne: (year: number) => string;
  readonly table: (question: string) => string;
  readonly chart: (question: string) => string;
  readonly about: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  readonly counting: string;
  readonly countingText: (smallest: number) => string;
  readonly download: string;
  readonly all: string;
  readonly children: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly days: Explained & {
    readonly answer: (days: string) => string;
    readonly answerRest: (year: number) => string;
    readonly p90: (days: string) => string;
    readonly median: string;
    readonly p80: string;
    readonly p90Head: string;
    readonly legend: string;
  };
  readonly perChild: Explained & {
    readonly answer: (children: string) => string;
    readonly answerRest: (year: number) => string;
    readonly interviews: string;
    readonly times: (interviews: string) => string;
  };
  readonly offences: Explained & {
    readonly answer: (children: string) => string;
    readonly answerRest: (articles: string, year: number, several: boolean) => string;
    readonly article: string;
    readonly statute: string;
    readonly articleOf: (article: string) => string;
    readonly statutes: Readonly<Record<string, string>>;
  };
  readonly certified: Explained & {
    readonly answer: (sessions: string) => string;
    readonly answerRest: (year: number) => string;
    readonly sessions: string;
    readonly deviations: string;
  };
  readonly uses: Explained & {
    readonly answer: (interviews: string) => string;
    readonly answerRest: (year: number) => string;
    readonly asked: string;
    readonly granted: string;
    readonly avoided: string;
  };
  readonly rounds: Explained & {
    readonly answer: (percent: string) => string;
    readonly answerRest: (year: number) => string;
    readonly cases: string;
    readonly offered: string;
    readonly share: string;
  };
}

export const indicatorTexts = dictionary<IndicatorTexts>(
  {
    title: 'Cijfers',
    lead: 'Kies een vraag. U ziet dan het antwoord, de tabel en wat er precies is geteld.',
    provisional: 'De cijfers van het lopende jaar zijn voorlopig.',
    hidden: (smallest) => `niet getoond (minder dan ${String(smallest)} kinderen)`,
    year: 'Jaar',
    yearOne: (year) => `Jaar ${String(year)}`,
    table: (question) => `Tabel bij: ${question}`,
    chart: (question) => `Staafdiagram bij: ${question} De tabel hieronder heeft dezelfde cijfers.`,
    about: 'Wat is hier geteld',
    definition: 'Definitie',
    unit: 'Eenheid',
    source: 'Bron',
    counting: 'Telling',
    countingText: (smallest) =>
      `Aantallen zijn afgerond op vijf. Een groep van minder dan ${String(smallest)} kinderen wordt niet getoond, zodat geen kind te herkennen is.`,
    download: 'Tabel downloaden (CSV)',
    all: 'Alle vragen',
    children: 'Kinderen',
    noneTitle: 'Er zijn nog geen cijfers',
    none: 'Cijfers verschijnen hier zodra in een jaar genoeg zaken zijn geregistreerd.',
    days: {
      question: 'Hoe lang wachten kinderen?',
      answer: (days) => `${days} dagen`,
      answerRest: (year) =>
        `Zo lang duurde het bij de helft van de kinderen van ${String(year)} hooguit van aangifte tot het eerste verhoor.`,
      p90: (days) => `Negen van de tien kinderen waren binnen ${days} dagen gehoord.`,
      none: 'Over de wachttijd is nog niets te zeggen: in geen enkel jaar zijn genoeg kinderen gehoord.',
      median: 'Mediaan (dagen)',
      p80: '80% binnen (dagen)',
      p90Head: '90% binnen (dagen)',
      legend:
        'De balk is de mediaan; de strepen geven aan binnen hoeveel dagen 80% en 90% van de kinderen was gehoord.',
      definition:
        'Dagen van de dag van de aangifte tot het eerste verhoor dat is gehouden, naar jaar van de aangifte. Kinderen die nog wachten tellen niet mee.',
      unit: 'dagen per kind',
      source: 'Zaken en gehouden verhoren in Ontzien.',
      file: 'wachttijd-eerste-verhoor.csv',
    },
    perChild: {
      question: 'Hoe vaak wordt een kind gehoord?',
      answer: (children) => `${children} kinderen`,
      answerRest: (year) =>
        `Zoveel kinderen uit zaken van ${String(year)} zijn vaker dan één keer gehoord.`,
      none: 'Hoeveel kinderen vaker dan één keer zijn gehoord, is te weinig om te tonen.',
      interviews: 'Aantal verhoren',
      times: (interviews) =>
        ({
          '0': 'nog niet gehoord',
          '1': 'één keer',
          '2': 'twee keer',
          '3+': 'drie keer of vaker',
        })[interviews] ?? interviews,
      definition:
        'Gehouden verhoren per kind, naar jaar van de aangifte. Een gesprek over de eigen mening van het kind is geen verhoor.',
      unit: 'kinderen',
      source: 'Gehouden verhoren in Ontzien.',
      file: 'verhoren-per-kind.csv',
    },
    offences: {
      question: 'Van welke feiten zijn kinderen slachtoffer?',
      answer: (children) => `${children} kinderen`,
      answerRest: (articles, year, several) =>
        several
          ? `${articles} komen in de zaken van ${String(year)} bij de meeste kinderen voor, elk bij dit aantal.`
          : `${articles} komt in de zaken van ${String(year)} bij de meeste kinderen voor.`,
      none: 'Geen enkel feit komt bij genoeg kinderen voor om te tonen.',
      article: 'Artikel',
      statute: 'Wettekst',
      articleOf: (article) => `Artikel ${article} Sr`,
      statutes: { SR_2024: 'vanaf 1 juli 2024', SR_OLD_ZEDEN: 'tot 1 juli 2024', SR: 'doorlopend' },
      definition:
        'Kinderen in zaken met dit artikel, naar jaar van de aangifte. Een kind in een zaak met twee artikelen telt bij beide mee; tel de rijen daarom niet op.',
      unit: 'kinderen',
      source:
        'Geregistreerde feiten in Ontzien. Sinds 1 juli 2024 hebben dezelfde nummers een andere inhoud.',
      file: 'kinderen-naar-feit.csv',
    },
    certified: {
      question: 'Hoe vaak wordt van de certificaten afgeweken?',
      answer: (sessions) => `${sessions} verhoren`,
      answerRest: (year) =>
        ` zijn in ${String(year)} bij uitzondering zonder certificaat gehouden, met goedkeuring van een officier van justitie.`,
      none: 'Het aantal verhoren zonder certificaat is te klein om te tonen.',
      sessions: 'Verhoren',
      deviations: 'Zonder certificaat',
      definition:
        'Gehouden verhoren naar jaar, en hoeveel daarvan met een goedgekeurde uitzondering op de regel dat verhoorder en studio gecertificeerd zijn.',
      unit: 'verhoren',
      source: 'Gehouden verhoren en uitzonderingen in Ontzien.',
      file: 'verhoren-zonder-certificaat.csv',
    },
    uses: {
      question: 'Hoeveel verhoren zijn bespaard doordat een opname opnieuw werd gebruikt?',
      answer: (interviews) => `${interviews} verhoren`,
      answerRest: (year) =>
        ` waren in ${String(year)} niet nodig: een andere procedure gebruikte de bestaande opname en die volstond.`,
      none: 'Het aantal bespaarde verhoren is te klein om te tonen.',
      asked: 'Gevraagd',
      granted: 'Toegestaan',
      avoided: 'Verhoor bespaard',
      definition:
        'Verzoeken van een andere procedure om een opname te gebruiken, naar jaar van het verzoek; een verhoor telt als bespaard als wie vroeg vastlegde dat de opname volstond.',
      unit: 'verzoeken',
      source: 'Verzoeken om gebruik van opnamen in Ontzien.',
      file: 'bespaarde-verhoren.csv',
    },
    rounds: {
      question: 'Kon de verdediging vragen laten stellen?',
      answer: (percent) => `${percent}%`,
      answerRest: (year) =>
        ` van de zaken met een bekende verdachte: zo vaak kon de verdediging in ${String(year)} haar vragen indienen voordat het kind werd gehoord, of kort daarna.`,
      none: 'Het aantal zaken waarin de verdediging haar vragen kon indienen, is te klein om te tonen.',
      cases: 'Zaken met bekende verdachte',
      offered: 'Vragenronde aangeboden',
      share: 'Aandeel (%)',
      definition:
        'Zaken met een bekende verdachte waarin een verhoor is gehouden, naar jaar van het eerste verhoor. Een zaak telt als aangeboden als de raadsman voor elk gehoord kind in een vragenronde is uitgenodigd vóór het eerste verhoor of uiterlijk op de veertiende dag daarna (systeemregel). Het aandeel is berekend uit de afgeronde aantallen.',
      unit: 'zaken',
      source: 'Vragenrondes en gehouden verhoren in Ontzien. Maatstaf: Barnahus-standaard 6.5.',
      file: 'vragenrondes-verdediging.csv',
    },
  },
  {
    title: 'Figures',
    lead: 'Choose a question. You then see the answer, the table and what exactly was counted.',
    provisional: 'The figures of the current year are provisional.',
    hidden: (smallest) => `not shown (fewer than ${String(smallest)} children)`,
    year: 'Year',
    yearOne: (year) => `Year ${String(year)}`,
    table: (question) => `Table for: ${question}`,
    chart: (question) => `Bar chart for: ${question} The table below has the same figures.`,
    about: 'What was counted',
    definition: 'Definition',
    unit: 'Unit',
    source: 'Source',
    counting: 'Counting',
    countingText: (smallest) =>
      `Numbers are rounded to five. A group of fewer than ${String(smallest)} children is not shown, so that no child can be recognised.`,
    download: 'Download table (CSV)',
    all: 'All questions',
    children: 'Children',
    noneTitle: 'There are no figures yet',
    none: 'Figures appear here as soon as enough cases were registered in a year.',
    days: {
      question: 'How long do children wait?',
      answer: (days) => `${days} days`,
      answerRest: (year) =>
        `This is how long it took at most, from report to first interview, for half of the children of ${String(year)}.`,
      p90: (days) => `Nine out of ten children were interviewed within ${days} days.`,
      none: 'Nothing can be said about waiting yet: in no year were enough children interviewed.',
      median: 'Median (days)',
      p80: '80% within (days)',
      p90Head: '90% within (days)',
      legend:
        'The bar is the median; the lines show within how many days 80% and 90% of the children were interviewed.',
      definition:
        'Days from the day of the report to the first interview that was held, by year of the report. Children who still wait are not counted.',
      unit: 'days per child',
      source: 'Cases and interviews held in Ontzien.',
      file: 'days-to-first-interview.csv',
    },
    perChild: {
      question: 'How often is a child interviewed?',
      answer: (children) => `${children} children`,
      answerRest: (year) =>
        `So many children from cases of ${String(year)} were interviewed more than once.`,
      none: 'The number of children interviewed more than once is too small to show.',
      interviews: 'Number of interviews',
      times: (interviews) =>
        ({ '0': 'not yet', '1': 'once', '2': 'twice', '3+': 'three times or more' })[interviews] ??
        interviews,
      definition:
        'Interviews held per child, by year of the report. A talk about the child’s own view is not an interview.',
      unit: 'children',
      source: 'Interviews held in Ontzien.',
      file: 'interviews-per-child.csv',
    },
    offences: {
      question: 'Of which offences are children the victim?',
      answer: (children) => `${children} children`,
      answerRest: (articles, year, several) =>
        several
          ? `${articles} concern the most children in cases of ${String(year)}, each this number.`
          : `${articles} concerns the most children in cases of ${String(year)}.`,
      none: 'No offence concerns enough children to be shown.',
      article: 'Article',
      statute: 'Text of the law',
      articleOf: (article) => `Article ${article} Sr`,
      statutes: {
        SR_2024: 'from 1 July 2024',
        SR_OLD_ZEDEN: 'until 1 July 2024',
        SR: 'throughout',
      },
      definition:
        'Children in cases with this article, by year of the report. A child in a case with two articles counts for both; so do not add the rows.',
      unit: 'children',
      source:
        'Offences registered in Ontzien. Since 1 July 2024 the same numbers have another content.',
      file: 'children-by-offence.csv',
    },
    certified: {
      question: 'How often are certificates deviated from?',
      answer: (sessions) => `${sessions} interviews`,
      answerRest: (year) =>
        ` were held in ${String(year)} by exception without certificate, approved by a prosecutor.`,
      none: 'The number of interviews without certificate is too small to show.',
      sessions: 'Interviews',
      deviations: 'Without certificate',
      definition:
        'Interviews held by year, and how many of them with an approved exception to the rule that interviewer and studio are certified.',
      unit: 'interviews',
      source: 'Interviews held and exceptions in Ontzien.',
      file: 'interviews-without-certificate.csv',
    },
    uses: {
      question: 'How many interviews were avoided by using a recording again?',
      answer: (interviews) => `${interviews} interviews`,
      answerRest: (year) =>
        ` were not needed in ${String(year)}: another proceeding used the existing recording and it sufficed.`,
      none: 'The number of interviews avoided is too small to show.',
      asked: 'Asked',
      granted: 'Granted',
      avoided: 'Interview avoided',
      definition:
        'Requests of another proceeding to use a recording, by year of the request; an interview counts as avoided when who asked recorded that the recording sufficed.',
      unit: 'requests',
      source: 'Requests to use recordings in Ontzien.',
      file: 'interviews-avoided.csv',
    },
    rounds: {
      question: 'Could the defence have its questions put?',
      answer: (percent) => `${percent}%`,
      answerRest: (year) =>
        ` of the cases with a known suspect: so often the defence could hand in its questions in ${String(year)} before the child was heard, or shortly after.`,
      none: 'The number of cases in which the defence could hand in its questions is too small to show.',
      cases: 'Cases with known suspect',
      offered: 'Question round offered',
      share: 'Share (%)',
      definition:
        'Cases with a known suspect in which an interview was held, by year of the first interview. A case counts as offered when counsel was invited to a question round for every child heard, before its first interview or on the fourteenth day after it at the latest (rule of this system). The share is of the rounded numbers.',
      unit: 'cases',
      source: 'Question rounds and interviews held in Ontzien. Measure: Barnahus standard 6.5.',
      file: 'question-rounds-defence.csv',
    },
  },
);
