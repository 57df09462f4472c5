import type { Placed } from './place-rules.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** Where a town is named as the seat of something, or as the place of an event. */
function isSeat(scene: Scene, first: number): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 6);
  if (isWrapped(scene, first)) return true;
  for (let at = first - 1; at >= from; at -= 1) {
    if (opensNewLine(scene, at + 1)) return false;
    const seat = seatAt(scene, at);
    if (seat !== undefined) return seat;
    if (scene.is(at, v.RESIDENCE | v.BIRTH | v.KIN) || isLooseNumber(scene, at, first))
      return false;
  }
  return false;
}

function seatAt(scene: Scene, at: number): boolean | undefined {
  if (isOffice(scene, at) || (scene.is(at, v.SEAT) && !isAtHome(scene, at))) return true;
  return scene.is(at, v.OFFICIAL) ? !scene.is(at, v.PARTICLE) : undefined;
}

/** `wijkbureau`, `hulpofficierskantoor`. */
const isOffice = (scene: Scene, at: number): boolean =>
  /..(?:bureau|kantoor|rechtbank)$/.test(scene.word(at));

/** `Politie` at the end of a line and the town on the next. */
const isWrapped = (scene: Scene, first: number): boolean =>
  (scene.gap(first) & ~(t.GAP_NEWLINE | t.GAP_SPACE)) === 0 &&
  scene.is(first - 1, v.SEAT) &&
  !isAtHome(scene, first - 1) &&
  !opensNewLine(scene, first - 1);

/** `woont thuis in Ede`, and not `Veilig Thuis Ede`. */
const isAtHome = (scene: Scene, at: number): boolean =>
  (scene.word(at) === 'thuis' && scene.word(at - 1) !== 'veilig') ||
  (scene.word(at) === 'huis' && /^(?:naar|ons|mijn|hun|eigen|van)$/.test(scene.word(at - 1)));

function opensNewLine(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  return (gap & t.GAP_NEWLINE) !== 0 && (gap & t.GAP_SPACE) === 0 && scene.isUpper(at);
}

function isLooseNumber(scene: Scene, at: number, first: number): boolean {
  return scene.isDigits(at) && scene.letters(at) < 5 && at < first - 1;
}

function isOffencePlace(scene: Scene, first: number): boolean {
  const from = startOfMatter(scene, first);
  if (scene.anyCue(Math.max(from, first - 20), first - 1, v.RESIDENCE | v.BIRTH)) return false;
  return scene.anyCue(
    Math.max(from, first - 14),
    Math.min(scene.sentenceEnd(first), first + 6),
    v.OFFENCE,
  );
}

/** `Delft, 3 maart 2025` at the head or the foot of a letter, or a postmark. */
function isDateline(scene: Scene, spot: Placed): boolean {
  const next = spot.last + 1;
  const opens = (scene.gap(spot.first) & t.GAP_NEWLINE) !== 0;
  return opens && (scene.gap(next) & t.GAP_COMMA) !== 0 && scene.isDigits(next);
}

/** The start of the sentence, or of the question that it answers. */
function startOfMatter(scene: Scene, first: number): number {
  const from = scene.sentenceStart(first);
  const asked =
    from > 0 && /\?[\s\w:]*$/.test(scene.text.slice(scene.end(from - 1), scene.start(from) + 1));
  return asked ? scene.sentenceStart(from - 1) : from;
}

const VENUES =
  /^(?:boulevard|strandtent|frietzaak|jeugdteam|jeugdhonk|manege|metro|haven|strand|station|treinstation|markt|park|centrum|binnenstad|festival|kermis|camping|kerk|kamp|poli|polikliniek|winkel|cafe|zwembad|bioscoop|stadion|winkelcentrum|supermarkt|hotel|bushalte|parkeerplaats|ziekenhuis|sporthal)$/;

/** `kaasmarkt`, `dorpsplein`; with a capital it is a street. */
const IS_VENUE = /.(?:markt|plein|park|haven|station|kermis|zwembad|winkelcentrum|stadion)$/;

/** `de manege in Veghel`, `de metro van Rotterdam`: where something is, not who lives there. */
function isAtVenue(scene: Scene, first: number): boolean {
  if (scene.word(first - 1) === 'plaats') return (scene.gap(first) & t.GAP_COLON) !== 0;
  if (!/^(?:in|te|van)$/.test(scene.word(first - 1))) return false;
  const venue = scene.word(first - 2);
  return VENUES.test(venue) || (!scene.isUpper(first - 2) && IS_VENUE.test(venue));
}

/** `naar Breda naar de officier`. */
function isSeatBehind(scene: Scene, last: number): boolean {
  if (!/^(?:naar|bij|voor)$/.test(scene.word(last + 1)) || !scene.adjacent(last + 1)) return false;
  return [last + 2, last + 3].some((at) => scene.is(at, v.SEAT) && !scene.is(at, v.KIN));
}

const WORKING =
  /^(?:werkt|werkte|werken|werkzaam|stage|studeert|studeerde|vakantie|logeert|logeerde)$/;

/** `werkt in Eindhoven`: where somebody is by day. */
function isWorkplace(scene: Scene, first: number): boolean {
  if (!/^(?:in|te|bij)$/.test(scene.word(first - 1))) return false;
  return [first - 2, first - 3].some((at) => WORKING.test(scene.word(at)));
}

/** `op 5 september 2025 te Hoorn`, `om 14.30 uur te Ede`: where something was done that day. */
function isAfterDate(scene: Scene, first: number): boolean {
  if (!/^(?:in|te)$/.test(scene.word(first - 1)) || !isMoment(scene, first - 2)) return false;
  return !scene.anyCue(
    Math.max(scene.sentenceStart(first), first - 9),
    first - 1,
    v.BIRTH | v.RESIDENCE,
  );
}

/** The end of a date, or of a time. */
function isMoment(scene: Scene, at: number): boolean {
  if (scene.word(at) === 'uur') return true;
  if (scene.is(at, v.MONTH)) return scene.isDigits(at - 1);
  return scene.isDigits(at) && (scene.letters(at) === 4 || scene.isDigits(at - 1));
}

/** `in Heerlen, Markt 12` and `Breda, bureau Zuid`: an address that is not the child's, or an office. */
function hasPlaceBehind(scene: Scene, last: number): boolean {
  const next = last + 1;
  if ((scene.gap(next) & t.GAP_COMMA) === 0 || (scene.gap(next) & t.GAP_NEWLINE) !== 0)
    return false;
  if (scene.is(next, v.SEAT) && !scene.is(next, v.RESIDENCE)) return true;
  return isOtherStreet(scene, next);
}

/** A capital and a number that are not the known street. */
function isOtherStreet(scene: Scene, at: number): boolean {
  if (scene.lexicon.phrases.has(scene.word(at)) || !scene.isUpper(at)) return false;
  return scene.isDigits(at + 1) && scene.gap(at + 1) === t.GAP_SPACE;
}

const STREET_END = /(?:straat|laan|weg|plein|gracht|kade|singel|dijk|ring|hof|markt|dreef|park)$/;

/** `Heuvelring 88 te Tilburg`: an address that is not the known one. */
function isBehindOtherStreet(scene: Scene, first: number): boolean {
  const at = /^(?:te|in)$/.test(scene.word(first - 1)) ? first - 2 : first - 1;
  if (!scene.isDigits(at) || scene.letters(at) > 4 || !scene.isUpper(at - 1)) return false;
  const street = scene.word(at - 1);
  if (!STREET_END.test(street) || scene.lexicon.phrases.has(street)) return false;
  if (scene.is(at - 2, v.ARTICLE)) return false;
  return !scene.anyCue(
    Math.max(scene.sentenceStart(first), first - 12),
    at - 1,
    v.RESIDENCE | v.KIN | v.CHILD,
  );
}

/** `op het Marktplein in Apeldoorn`, `over de Prins Hendrikkade in Haarlem`: a street that is not the known one. */
function isInOtherStreet(scene: Scene, first: number): boolean {
  const street = first - 2;
  if (!/^(?:te|in)$/.test(scene.word(first - 1)) || !isStreetWord(scene, street)) return false;
  const lead = leadOf(scene, street);
  if (lead < 0 || isKnownStreet(scene, lead, street)) return false;
  const from = Math.max(scene.sentenceStart(first), first - 12);
  return !scene.anyCue(from, lead, v.RESIDENCE);
}

const isStreetWord = (scene: Scene, at: number): boolean =>
  scene.isUpper(at) && STREET_END.test(scene.word(at));

/** The article or preposition before the capitals of a street, or -1. */
function leadOf(scene: Scene, street: number): number {
  let at = street - 1;
  while (street - at < 4 && scene.isUpper(at)) at -= 1;
  return scene.is(at, v.ARTICLE) || /^(?:op|aan|over|langs)$/.test(scene.word(at)) ? at : -1;
}

function isKnownStreet(scene: Scene, lead: number, street: number): boolean {
  for (let at = lead + 1; at <= street; at += 1)
    if (scene.lexicon.phrases.get(scene.word(at))?.some(({ role }) => role === 'street'))
      return true;
  return false;
}

const BEFORE = [
  isInOtherStreet,
  isSeat,
  isOffencePlace,
  isAtVenue,
  isWorkplace,
  isAfterDate,
  isBehindOtherStreet,
];

/** Is a town named for another reason than that somebody lives there? */
export function isElsewhere(scene: Scene, spot: Placed): boolean {
  if (BEFORE.some((rule) => rule(scene, spot.first))) return true;
  return (
    isDateline(scene, spot) || isSeatBehind(scene, spot.last) || hasPlaceBehind(scene, spot.last)
  );
}
