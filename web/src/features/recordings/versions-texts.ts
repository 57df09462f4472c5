import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { Edit, RecordingVersion } from './version-queries.js';

export interface VersionsTexts {
  readonly title: string;
  readonly lead: string;
  readonly original: string;
  readonly youOriginal: string;
  readonly youPlayable: string;
  readonly youNothing: string;
  readonly youNotYet: (number: number) => string;
  readonly youEdited: (number: number) => string;
  readonly version: (number: number) => string;
  readonly states: Readonly<Record<RecordingVersion['state'], StateWord>>;
  readonly originalHash: string;
  readonly kept: Readonly<Record<NonNullable<RecordingVersion['kept']>, string>>;
  readonly kinds: Readonly<Record<Edit['kind'], string>>;
  readonly parties: Readonly<Record<RecordingVersion['answers'][number]['party'], string>>;
  readonly until: (from: string, to: string) => string;
  readonly longer: (until: string) => string;
  readonly by: string;
  readonly agrees: string;
  readonly opposes: string;
  readonly of: (answered: number, parties: number) => string;
  readonly answer: Readonly<
    Record<'agree' | 'agreeText' | 'oppose' | 'opposeText' | 'done', string>
  >;
  readonly propose: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'source'
      | 'reason'
      | 'kind'
      | 'from'
      | 'to'
      | 'moment'
      | 'why'
      | 'hint'
      | 'add'
      | 'remove'
      | 'submit'
      | 'needOne'
      | 'done',
      string
    >
  >;
}

export const versionsTexts = dictionary<VersionsTexts>(
  {
    title: 'Origineel en bewerkte versies',
    lead: 'Wat is gedempt of geknipt, waarom, en wie ermee instemde. Het origineel blijft ongewijzigd.',
    original: 'Er is alleen het origineel.',
    youOriginal: 'U ziet het origineel.',
    youPlayable:
      'U ziet een film die van het origineel is gemaakt omdat browsers het niet afspelen. Het beeld is daarvoor opnieuw gecodeerd; er is niets weggelaten.',
    youNothing: 'Er is hier nu niets af te spelen: browsers spelen het origineel niet af.',
    youNotYet: (number) =>
      `Voor u geldt versie ${String(number)}. Die is nu niet te bekijken; hieronder staat wat er geldt.`,
    youEdited: (number) =>
      `U ziet versie ${String(number)}. Wat is weggelaten, wordt niet verstuurd.`,
    version: (number) => `Versie ${String(number)}`,
    states: {
      PROPOSED: {
        word: 'voorgesteld',
        meaning: 'Nog niet elke partij heeft geantwoord.',
        tone: 'attention',
      },
      IN_FORCE: {
        word: 'geldt',
        meaning: 'Wie onder een kijkrecht of in een andere procedure kijkt, ziet deze versie.',
        tone: 'done',
      },
      REPLACED: { word: 'vervangen', meaning: 'Een latere versie geldt.', tone: 'neutral' },
      REFUSED: { word: 'afgewezen', meaning: 'Een partij stemde niet in.', tone: 'stopped' },
    },
    originalHash: 'Alle versies zijn gemaakt van het origineel met controlegetal (SHA-256)',
    kept: {
      BY_SENDING: 'Wat is weggelaten, wordt bij het versturen tegengehouden.',
      RENDERED:
        'Deze versie is een eigen bestand, gemaakt van het origineel. Gemaakt en controlegetal:',
      RENDERING:
        'Deze versie wordt nog gemaakt; tot dan is er voor wie haar ziet niets te bekijken.',
      NOT_MADE:
        'Deze versie kan hier niet worden gemaakt, dus wie haar zou zien bekijkt niets. Overleg met beheer.',
    },
    kinds: { MUTE: 'geluid weg', BEEP: 'pieptoon', CUT: 'geknipt' },
    parties: {
      PROSECUTION: 'Openbaar Ministerie',
      DEFENCE: 'verdediging',
      CHILD_SIDE: 'zijde van het kind',
    },
    until: (from, to) => `van ${from} tot ${to}`,
    longer: (until) => `, in het beeld tot ${until}`,
    by: 'voorgesteld door',
    agrees: 'stemt in',
    opposes: 'stemt niet in',
    of: (answered, parties) =>
      `Antwoord van ${String(answered)} van de ${String(parties)} partijen`,
    answer: {
      agree: 'Instemmen',
      agreeText: 'De versie geldt zodra elke partij instemt.',
      oppose: 'Niet instemmen',
      opposeText: 'Het voorstel vervalt daarmee.',
      done: 'Het antwoord is vastgelegd.',
    },
    propose: {
      title: 'Een bewerkte versie voorstellen',
      lead: 'Gedempt geluid en geknipte delen worden niet verstuurd aan wie onder een kijkrecht of in een andere procedure kijkt. Een geknipt deel duurt tot het eerstvolgende volledige beeld. Een pieptoon is stilte zolang de versie geen eigen bestand is.',
      source: 'Systeemregel: alleen met instemming van elke partij',
      reason: 'Waarom deze versie nodig is',
      kind: 'Wat',
      from: 'Vanaf',
      to: 'Tot',
      moment: 'uren:minuten:seconden of minuten:seconden',
      why: 'Waarom hier',
      hint: 'Noem de naam zelf niet.',
      add: 'Nog een deel',
      remove: 'Laatste deel weghalen',
      submit: 'Versie voorstellen',
      needOne: 'Vul bij elk deel in wat er gebeurt en van wanneer tot wanneer.',
      done: 'De versie is voorgesteld.',
    },
  },
  {
    title: 'Original and edited versions',
    lead: 'What was silenced or cut, why, and who agreed. The original stays unchanged.',
    original: 'There is only the original.',
    youOriginal: 'You see the original.',
    youPlayable:
      'You see a film that was made of the original because browsers do not play it. The picture was encoded anew for that; nothing was left out.',
    youNothing: 'There is nothing you can play here now: browsers do not play the original.',
    youNotYet: (number) =>
      `Version ${String(number)} is in force for you. It cannot be watched now; what holds stands below.`,
    youEdited: (number) => `You see version ${String(number)}. What was left out is not sent.`,
    version: (number) => `Version ${String(number)}`,
    states: {
      PROPOSED: {
        word: 'proposed',
        meaning: 'Not every party has answered yet.',
        tone: 'attention',
      },
      IN_FORCE: {
        word: 'in force',
        meaning: 'Who watches under a right or in another proceeding sees this version.',
        tone: 'done',
      },
      REPLACED: { word: 'replaced', meaning: 'A later version is in force.', tone: 'neutral' },
      REFUSED: { word: 'refused', meaning: 'A party did not agree.', tone: 'stopped' },
    },
    originalHash: 'All versions are made of the original with checksum (SHA-256)',
    kept: {
      BY_SENDING: 'What is left out is held back while the recording is sent.',
      RENDERED: 'This version is a file of its own, made of the original. Made, and checksum:',
      RENDERING:
        'This version is still being made; until then there is nothing to watch for who sees it.',
      NOT_MADE:
        'This version cannot be made here, so who would see it watches nothing. Consult support.',
    },
    kinds: { MUTE: 'silenced', BEEP: 'tone', CUT: 'cut' },
    parties: {
      PROSECUTION: 'prosecution',
      DEFENCE: 'defence',
      CHILD_SIDE: 'side of the child',
    },
    until: (from, to) => `from ${from} to ${to}`,
    longer: (until) => `, in the picture until ${until}`,
    by: 'proposed by',
    agrees: 'agrees',
    opposes: 'does not agree',
    of: (answered, parties) => `Answers of ${String(answered)} of ${String(parties)} parties`,
    answer: {
      agree: 'Agree',
      agreeText: 'The version comes into force once every party agrees.',
      oppose: 'Do not agree',
      opposeText: 'The proposal lapses with that.',
      done: 'The answer was recorded.',
    },
    propose: {
      title: 'Propose an edited version',
      lead: 'Silenced sound and cut parts are not sent to who watches under a right or in another proceeding. A cut part lasts until the next whole picture. A tone is silence as long as the version is no file of its own.',
      source: 'Rule of the system: only with the agreement of every party',
      reason: 'Why this version is needed',
      kind: 'What',
      from: 'From',
      to: 'To',
      moment: 'hours:minutes:seconds or minutes:seconds',
      why: 'Why here',
      hint: 'Do not name the name itself.',
      add: 'One more part',
      remove: 'Take last part away',
      submit: 'Propose version',
      needOne: 'State for each part what happens and from when to when.',
      done: 'The version was proposed.',
    },
  },
);
