import type { Exchange } from './exchanges.js';
import { fold } from './text.js';

/** A kind of answer: how a question asks for it, and how an exchange shows it. */
export interface AnswerKind {
  readonly name: string;
  readonly sought: RegExp;
  readonly asked: RegExp;
  readonly given: RegExp;
}

const NUMBERS =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|twintig|dertig|veertig|vijftig|zestig|honderd|duizend|\\d+';

const KINDS: readonly AnswerKind[] = [
  {
    name: 'colour',
    sought: /\bkleur|\btint/,
    asked: /\bkleur/,
    given:
      /\b(?:rooi?e?|rode?|rood|blauwe?|zwarte?|witte?|groene?|gele?|geel|grijze?|grijs|paarse?|roze|oranje|bruine?|goud\w*|zilver\w*)\b/,
  },
  {
    name: 'clock',
    sought: /tijdstip|hoe laat|\buur\b|dagdeel/,
    asked: /hoe laat|\bochtend of\b|\bmiddag\b/,
    given: new RegExp(
      `\\b(?:half|kwart|tegen|om|rond) (?:${NUMBERS})\\b|\\bkwart (?:over|voor)|\\buur\\b|etenstijd|middag|ochtend|avond|nacht`,
    ),
  },
  {
    name: 'date',
    sought: /\bwanneer\b|\bdatum\b|welke dag|dag van de week|periode/,
    asked: /wanneer|welke dag/,
    given:
      /(?:maan|dins|woens|donder|vrij|zater|zon|zun)dag|vakantie|weekend|gisteren|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|kerst|sinterklaas|pasen|zomer|winter|herfst|lente|jarig|vorig/,
  },
  {
    name: 'duration',
    sought: /hoe ?lang|\bduur\b|tijdsduur|tijdsspanne|tijdsbestek|tijdsverloop|gedurende/,
    asked: /hoe lang/,
    given: new RegExp(
      `\\b(?:${NUMBERS}|paar|halve?|heel) (?:minu|seco|uur|uren|tel|kwartier|dag|dagen|week|weken|maand|jaar|nacht)|zo lang als|eventjes|\\blang\\b|kwartier`,
    ),
  },
  {
    name: 'number',
    sought: /hoeveel|hoe ?vaak|aantal|frequentie|hoe dikwijls|malen\b|keren\b/,
    asked: /hoe ?veel|hoe vaak/,
    given: new RegExp(`\\b(?:${NUMBERS})\\b|\\bkeer\\b|\\bpaar\\b`),
  },
  {
    name: 'distance',
    sought: /afstand|hoe ver|hoe dicht/,
    asked: /hoe (?:ver|dicht|wijd)/,
    given: /\bmeter|\bstap|vlakbij|zo ver als|dichtbij|naast|van hier tot/,
  },
  {
    name: 'age',
    sought: /leeftijd|hoe oud/,
    asked: /hoe oud/,
    given: new RegExp(
      `\\b(?:${NUMBERS}|eind|begin) ?(?:jaar|of|misschien|zo)?\\b|jaar|ouder|jonger|oud\\b`,
    ),
  },
  {
    name: 'name',
    sought: /\bnaam\b|personalia|identiteit|hoe heet|bij name|namen\b/,
    asked: /hoe heet|naam|heten|heette|noem/,
    given: /\bheet|naam|noem/,
  },
  {
    name: 'reason',
    sought: /waarom|reden|motief|beweeg|aanleiding|oorzaak|waardoor|vanwege wat|op grond waarvan/,
    asked: /waarom|hoezo|hoe kwam|waardoor|hoe komt|waar ging/,
    given: /\bomdat\b|\bwant\b|\bdoordat\b|\bdaarom\b/,
  },
  {
    name: 'words',
    sought: /bewoording|uitlating|verwoord|\bwoorden\b|letterlijk|luidde|gezegd|geuit|uitspraken/,
    asked: /wat (?:zei|riep|zegt)|zei (?:hij|ze|zij)|riep/,
    given: /\b(?:zei|riep|zee|schreeuwde|zegt)\b|:/,
  },
  {
    name: 'place',
    sought:
      /^waar\b(?!aan|uit|door|om|mee)|\ben waar\b|locatie|welke plaats|welke plek|welk vertrek|waar bevond/,
    asked: /\bwaar\b/,
    given: /\b(?:bij|naast|achter|onder|boven|langs|in|op) (?:de|het|een|zijn|haar|mijn|ons|t)\b/,
  },
  {
    name: 'person',
    sought: /\bwie\b|welke personen|door wie|identiteit|wiens/,
    asked: /\bwie\b/,
    given: /\b(?:samen met|met z'n)\b/,
  },
  {
    name: 'looks',
    sought: /signalement|uiterlijk|voorkomen|kleding|kledij|gekleed|postuur|uitzag/,
    asked: /ziet .*\buit|zag .*\buit|aan\b|vertel .* over/,
    given:
      /\b(?:jas|broek|trui|haar|haren|baard|pet|petje|muts|bril|schoenen|shirt|capuchon|dik|dun|lang|groot)\b/,
  },
];

/** The kinds of answer a question seeks; exchanges are given with folded texts. */
export function kindsSought(question: string): readonly {
  readonly name: string;
  readonly metBy: (exchange: Exchange) => number;
  readonly askedBy: (exchange: Exchange) => number;
}[] {
  const folded = fold(question);
  return KINDS.filter(({ sought }) => sought.test(folded)).map((kind) => ({
    name: kind.name,
    metBy: (exchange) => Math.max(askedIn(kind, exchange), givenIn(kind, exchange)),
    askedBy: (exchange) => askedIn(kind, exchange),
  }));
}

function askedIn(kind: AnswerKind, { asked }: Exchange): number {
  return asked.some((text) => kind.asked.test(text)) ? 1 : 0;
}

function givenIn(kind: AnswerKind, { answered }: Exchange): number {
  return answered.some((text) => kind.given.test(text)) ? 1 : 0;
}
