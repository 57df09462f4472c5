import { dictionary } from '../../kernel/language.js';
import type { Schemas } from '../../api/client.js';

type FlagTexts = Readonly<Record<Schemas['MotionFlag'], (value: string) => string>>;

interface MotionTexts {
  readonly title: string;
  readonly lead: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly begin: string;
  readonly legend: string;
  readonly columns: {
    readonly child: string;
    readonly by: string;
    readonly form: string;
    readonly state: string;
    readonly filed: string;
    readonly act: string;
  };
  readonly urgent: string;
  readonly urgentMeaning: string;
  readonly notFiled: string;
  readonly open: string;
  readonly goOn: string;
  readonly noForm: string;
  readonly forSuspect: (label: string) => string;
  readonly openTitle: string;
  readonly openLead: string;
  readonly childAsked: string;
  readonly childNotAsked: string;
  readonly askChild: string;
  readonly hidden: string;
  readonly hiddenNext: string;
  readonly detail: {
    readonly title: (child: string) => string;
    readonly back: string;
    readonly about: string;
    readonly applicant: string;
    readonly child: string;
    readonly state: string;
    readonly stage: string;
    readonly filed: string;
    readonly write: string;
    readonly desk: string;
    readonly takeUp: string;
    readonly takenUp: string;
    readonly takeUpNote: string;
    readonly giveBack: string;
    readonly giveBackAsk: string;
    readonly giveBackNote: string;
    readonly givenBack: string;
    readonly withdraw: string;
    readonly withdrawAsk: string;
    readonly withdrawReason: string;
    readonly withdrawn: string;
    readonly close: string;
    readonly closed: string;
    readonly completionAsked: string;
    readonly withdrawalReason: string;
    readonly notReadyTitle: string;
    readonly notReady: string;
    readonly readyTitle: string;
    readonly ready: string;
  };
  readonly flags: FlagTexts;
  readonly flagsTitle: string;
  readonly flagsLead: string;
  readonly flagsNone: string;
  readonly terms: {
    readonly title: string;
    readonly legal: string;
    readonly system: string;
    readonly legalNone: string;
    readonly systemNone: string;
    readonly passed: string;
    readonly lastMoment: string;
    readonly systemRule: string;
  };
  readonly events: {
    readonly title: string;
    readonly draft: string;
    readonly by: (name: string) => string;
  };
}

export const motionTexts = dictionary<MotionTexts>(
  {
    title: 'Verzoeken',
    lead: 'Verzoeken en vorderingen om het kind opnieuw te horen.',
    noneTitle: 'Er zijn geen verzoeken',
    none: 'Een verzoek om het kind opnieuw te horen verschijnt hier zodra u het mag lezen.',
    begin: 'Verzoek beginnen',
    legend: 'Wat de standen betekenen',
    columns: {
      child: 'Kind',
      by: 'Verzoeker',
      form: 'Gevraagd',
      state: 'Stand',
      filed: 'Ingediend',
      act: 'Openen',
    },
    urgent: 'spoed',
    urgentMeaning: 'De verzoeker vraagt om een kortere termijn.',
    notFiled: 'nog niet ingediend',
    open: 'Verzoek openen',
    goOn: 'Verder schrijven',
    noForm: 'nog niet gekozen',
    forSuspect: (label) => `voor verdachte ${label}`,
    openTitle: 'Er loopt een verzoek over een kind',
    openLead:
      'U ziet dat er iets wordt gevraagd, niet wat. Over een nieuw verhoor beslist de rechter.',
    childAsked: 'De mening van het kind is vastgelegd, of waarom die niet is gevraagd.',
    childNotAsked: 'De mening van het kind is nog niet gevraagd.',
    askChild: 'Mening van het kind vastleggen',
    hidden: 'U leest dit verzoek niet',
    hiddenNext: 'U kunt wel vastleggen wat het kind vindt, als u met het kind hebt gesproken.',
    detail: {
      title: (child) => `Verzoek over ${child}`,
      back: 'Naar de verzoeken',
      about: 'Over dit verzoek',
      applicant: 'Verzoeker',
      child: 'Kind',
      state: 'Stand',
      stage: 'Fase',
      filed: 'Ingediend',
      write: 'Verder schrijven',
      desk: 'Beslissen',
      takeUp: 'In behandeling nemen',
      takenUp: 'Het verzoek is in behandeling. De termijn voor antwoorden loopt.',
      takeUpNote: 'De termijn voor antwoorden gaat dan lopen.',
      giveBack: 'Om aanvulling vragen',
      giveBackAsk: 'Wat moet de verzoeker aanvullen?',
      giveBackNote:
        'De griffie vraagt om aanvulling; zij wijst niets af. Een onvolledig verzoek kan ook zo in behandeling worden genomen.',
      givenBack: 'De verzoeker is om aanvulling gevraagd.',
      withdraw: 'Verzoek intrekken',
      withdrawAsk: 'Trekt u dit verzoek in?',
      withdrawReason: 'Reden',
      withdrawn: 'Het verzoek is ingetrokken. Het blijft bewaard en wordt geteld.',
      close: 'Verzoek afsluiten',
      closed: 'Het verzoek is afgesloten.',
      completionAsked: 'Gevraagd door de griffie',
      withdrawalReason: 'Reden van intrekking',
      notReadyTitle: 'Nog niet gereed voor beslissing',
      notReady:
        'Het verzoek wordt vanzelf gereed voor beslissing als beide partijen hebben geantwoord en de mening van het kind vaststaat, of als de termijn is verstreken.',
      readyTitle: 'Gereed voor beslissing',
      ready: 'De rechter kan beslissen.',
    },
    flags: {
      NOT_VIEWED: (value) => `niet bekeken: ${value}`,
      NO_RECORDING: () => 'er is geen opname om te bekijken',
      LATE: () =>
        'buiten de termijn gevraagd; dat verandert het criterium, niet het recht om te vragen',
      URGENT: () => 'spoed gevraagd',
      AT_TRIAL_STUDIO_POSSIBLE: () =>
        'gevraagd op zitting; horen in de studio via de rechter-commissaris kan ook',
      PRESUMED_INTEREST: () =>
        'beroep op voorondersteld belang (Keskin); een nadere motivering is niet vereist',
      RESPONSE_LATE: (value) => `antwoorden na de termijn: ${value}`,
      RESPONSE_TERM_PASSED: () => 'de termijn voor antwoorden is verstreken',
      CHILD_NOT_ASKED: () => 'het kind is niet gevraagd; de reden staat erbij',
      CHILD_SAYS_NO: () => 'het kind wil niet opnieuw worden gehoord',
      CHILD_SETS_CONDITIONS: () => 'het kind wil alleen onder voorwaarden',
      CONFLICT_OF_REPRESENTATIVE: () => 'mogelijk tegenstrijdig belang van de vertegenwoordiger',
      EARLIER_DECISION: () => 'over dit kind en deze feiten is eerder beslist',
      WITHDRAWN_AFTER_CHILD_ASKED: () =>
        'ingetrokken nadat het kind ernaar was gevraagd; laat het kind weten dat het niet doorgaat',
      VICTIM_OF_AGE: () =>
        'het slachtoffer is meerderjarig en zelf partij; de regels voor een nieuw verhoor blijven gelden',
    },
    flagsTitle: 'Wat opvalt',
    flagsLead: 'Dit is informatie. Geen van deze punten houdt het verzoek tegen.',
    flagsNone: 'Er valt niets bijzonders op.',
    terms: {
      title: 'Termijnen',
      legal: 'Termijnen van de wet',
      system: 'Termijnen van Ontzien',
      legalNone: 'Er loopt geen termijn van de wet.',
      systemNone: 'Er loopt geen termijn van Ontzien.',
      passed: 'verstreken',
      lastMoment: 'laatste moment',
      systemRule: 'Deze termijnen zijn een signaal; wie ze overschrijdt, verliest geen recht.',
    },
    events: { title: 'Verloop van dit verzoek', draft: 'Begonnen', by: (name) => `door ${name}` },
  },
  {
    title: 'Motions',
    lead: 'Motions and applications to hear the child again.',
    noneTitle: 'There are no motions',
    none: 'A motion to hear the child again appears here as soon as you may read it.',
    begin: 'Begin a motion',
    legend: 'What the states mean',
    columns: {
      child: 'Child',
      by: 'Applicant',
      form: 'Asked',
      state: 'State',
      filed: 'Filed',
      act: 'Open',
    },
    urgent: 'urgent',
    urgentMeaning: 'The applicant asks for a shorter term.',
    notFiled: 'not filed yet',
    open: 'Open motion',
    goOn: 'Continue writing',
    noForm: 'not chosen yet',
    forSuspect: (label) => `for suspect ${label}`,
    openTitle: 'A motion about a child is open',
    openLead: 'You see that something is asked, not what. A judge decides on a new interview.',
    childAsked: 'The child’s view, or why it was not asked, is on file.',
    childNotAsked: 'The child has not been asked for its view.',
    askChild: 'Record the child’s view',
    hidden: 'You do not read this motion',
    hiddenNext: 'You can record what the child thinks, if you spoke with the child.',
    detail: {
      title: (child) => `Motion about ${child}`,
      back: 'To the motions',
      about: 'About this motion',
      applicant: 'Applicant',
      child: 'Child',
      state: 'State',
      stage: 'Stage',
      filed: 'Filed',
      write: 'Continue writing',
      desk: 'Decide',
      takeUp: 'Take under review',
      takenUp: 'The motion is under review. The term for answers runs.',
      takeUpNote: 'The term for answers then starts.',
      giveBack: 'Ask for completion',
      giveBackAsk: 'What should the applicant complete?',
      giveBackNote:
        'The registry asks for completion; it refuses nothing. An incomplete motion can also be taken up as it is.',
      givenBack: 'The applicant was asked to complete the motion.',
      withdraw: 'Withdraw motion',
      withdrawAsk: 'Do you withdraw this motion?',
      withdrawReason: 'Reason',
      withdrawn: 'The motion is withdrawn. It is kept and counted.',
      close: 'Close motion',
      closed: 'The motion is closed.',
      completionAsked: 'Asked by the registry',
      withdrawalReason: 'Reason of withdrawal',
      notReadyTitle: 'Not ready for decision yet',
      notReady:
        'The motion becomes ready by itself when both parties have answered and the child’s view is on file, or when the term has passed.',
      readyTitle: 'Ready for decision',
      ready: 'The judge can decide.',
    },
    flags: {
      NOT_VIEWED: (value) => `not viewed: ${value}`,
      NO_RECORDING: () => 'there is no recording to view',
      LATE: () => 'asked outside the term; that changes the criterion, not the right to ask',
      URGENT: () => 'urgency asked',
      AT_TRIAL_STUDIO_POSSIBLE: () =>
        'asked at the hearing; the studio through the investigating judge is possible too',
      PRESUMED_INTEREST: () =>
        'relies on the presumed interest (Keskin); no further reasons are required',
      RESPONSE_LATE: (value) => `answers after the term: ${value}`,
      RESPONSE_TERM_PASSED: () => 'the term for answers has passed',
      CHILD_NOT_ASKED: () => 'the child was not asked; the reason is given',
      CHILD_SAYS_NO: () => 'the child does not want to be heard again',
      CHILD_SETS_CONDITIONS: () => 'the child wants it only on conditions',
      CONFLICT_OF_REPRESENTATIVE: () => 'possible conflict of interest of the representative',
      EARLIER_DECISION: () => 'there is an earlier decision on this child and these counts',
      WITHDRAWN_AFTER_CHILD_ASKED: () =>
        'withdrawn after the child was asked; let the child know that it will not happen',
      VICTIM_OF_AGE: () =>
        'the victim is of age and its own party; the rules for a new interview still hold',
    },
    flagsTitle: 'What stands out',
    flagsLead: 'This is information. None of these points bars the motion.',
    flagsNone: 'Nothing particular stands out.',
    terms: {
      title: 'Terms',
      legal: 'Terms of law',
      system: 'Terms of Ontzien',
      legalNone: 'No term of law runs.',
      systemNone: 'No term of Ontzien runs.',
      passed: 'passed',
      lastMoment: 'last moment',
      systemRule: 'These terms are a signal; nobody loses a right by missing them.',
    },
    events: { title: 'Course of this motion', draft: 'Begun', by: (name) => `by ${name}` },
  },
);
