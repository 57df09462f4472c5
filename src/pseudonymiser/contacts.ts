import { keep, RANK, type Candidate, type Verdict } from './candidate.js';
import { ownerOf } from './context.js';
import { fold, foldedRuns } from './folding.js';
import { isNearKnown } from './near-contacts.js';
import { initialsFit } from './run-parts.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const LONGEST = 254;
const LOCAL = /[\wÀ-ɏ.%+-]/;
const DOMAIN = /[\wÀ-ɏ.-]/;
const LINK_CHARACTER = /[^\s<>"'“”()[\]{}]/;
const PROFESSIONAL =
  /politie|(?:^|\.)om\.|rechtspraak|advoca|gemeente|ggd|jeugd|veiligthuis|veilig-thuis|slachtoffer|raad|minjenv|kinderbescherming|reclassering|umc|ziekenhuis|overheid|rijks|notaris|huisarts|tolk|(?:^|\.)nfi\.|parket|school|college|lyceum|kliniek|zorg/;
/** A mailbox of an office, not of a person. */
const DESK =
  /^(?:directie|info|administratie|secretariaat|balie|receptie|contact|post|office|bestuur|meldpunt|intake|aanmelding|klachten|zorgteam|leerlingzaken|noreply|no-reply)@/i;
/** The part of a contact that its owner chose. */
const OWN_PART = {
  EMAIL: (value: string): string => value.slice(0, value.lastIndexOf('@')),
  HANDLE: (value: string): string => value,
  URL: (value: string): string =>
    /[./]/.test(value) ? value.replace(/^(?:https?:\/\/)?[^/]*/i, '') : value,
} as const;

interface Zone {
  readonly start: number;
  readonly end: number;
  readonly type: 'EMAIL' | 'HANDLE' | 'URL';
}

function expand(text: string, from: number, step: 1 | -1, allowed: RegExp): number {
  let at = from;
  while (
    Math.abs(at - from) < LONGEST &&
    at + step >= -1 &&
    at + step <= text.length &&
    allowed.test(text.charAt(step === 1 ? at : at - 1))
  )
    at += step;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[.,;:!?_-]/.test(text.charAt(at - 1)) && !(text.charAt(at - 1) === '_'))
    at -= 1;
  return at;
}

function mailZone(scene: Scene, i: number): Zone | undefined {
  const { text } = scene;
  const sign = text.lastIndexOf('@', scene.start(i));
  if (sign < 0 || sign < scene.end(i - 1) - 1 || sign + 3 < scene.start(i)) return undefined;
  const start = expand(text, sign, -1, LOCAL);
  const end = trimEnd(text, sign, expand(text, sign + 1, 1, DOMAIN));
  const domain = text.slice(sign + 1, end);
  if (start < sign && domain.includes('.')) return { start, end, type: 'EMAIL' };
  return end > sign + 2 ? { start: sign, end, type: 'HANDLE' } : undefined;
}

function linkZone(scene: Scene, i: number): Zone | undefined {
  const start = scene.start(i);
  const end = trimEnd(scene.text, start, expand(scene.text, start, 1, LINK_CHARACTER));
  const link = scene.text.slice(start, end);
  if (!LINK.test(link)) return undefined;
  const query = /[?&](?:q|query|zoek|search)=/.exec(link);
  return { start: query ? start + query.index + query[0].length : start, end, type: 'URL' };
}

/** `#freefenna`. */
function tagZone(scene: Scene, i: number): Zone | undefined {
  const start = scene.start(i);
  const end = expand(scene.text, start, 1, LOCAL);
  const tag = foldedRuns(scene.text.slice(start, end)).join('');
  return holdsGiven(scene, tag) ? { start, end, type: 'HANDLE' } : undefined;
}

/** A longer word with the name of a child inside; the name itself is found as a name. */
function holdsGiven(scene: Scene, tag: string): boolean {
  return scene.lexicon.persons.some(({ kind, givens }) =>
    givens.some(
      (name) =>
        (kind === 'child' &&
          name.length >= MIN_INSIDE &&
          tag.length > name.length &&
          tag.includes(name)) ||
        isTagOf(tag, name),
    ),
  );
}

/** `#justiceforbo`, `#mo`: a name, however short, alone or behind what tags open with. */
const isTagOf = (tag: string, name: string): boolean =>
  name.length > 1 && tag.endsWith(name) && TAG_HEAD.test(tag.slice(0, tag.length - name.length));

const TAG_HEAD =
  /^(?:justicefor|justice|teamrondom|team|voor|save|free|love|lieve|stop|help|wijstaanachter|staachter|bff)?$/;

const isTagged = (scene: Scene, i: number): boolean =>
  scene.start(i) > 0 && scene.text.charAt(scene.start(i) - 1) === '#';

const LINK = /^(?:https?:\/\/|www\.|(?:[a-z0-9-]+\.)+[a-z]{2,7}\/[^\s]*[a-z])/i;

const MIN_INSIDE = 4;

/** Does a contact carry a name of the household, whole or inside a longer word? */
export function carriesName(scene: Scene, value: string): boolean {
  const runs = foldedRuns(value);
  const isName = (run: string): boolean =>
    run.length > 2 &&
    (scene.lexicon.names.get(run)?.some(({ form }) => form === 'plain' || form === 'derived') ??
      false);
  if (runs.some((run) => isName(run) && !v.isDutchWord(run))) return true;
  const named = runs.filter(isName).length;
  if (named > 0 && runs.length < (named > 1 ? 7 : 4)) return true;
  const glued = runs.join('');
  return scene.lexicon.persons.some(({ givens, surnames }) =>
    [...givens, ...surnames].some(
      (name) => name.length >= MIN_INSIDE && !v.isDutchWord(name) && glued.includes(name),
    ),
  );
}

/** `b.visser@…` where nobody of the household has that initial. */
function isOfOtherInitial({ lexicon }: Scene, own: string): boolean {
  const [letter = '', ...rest] = foldedRuns(own);
  const name = rest.join('');
  if (letter.length !== 1 || name === '') return false;
  const bearers = lexicon.persons.filter(({ joined, surnames }) =>
    [...joined, ...surnames].some((known) => name.endsWith(known)),
  );
  return bearers.length > 0 && !bearers.some((person) => initialsFit(person, letter));
}

function carriesGiven(scene: Scene, value: string): boolean {
  const runs = foldedRuns(value);
  return scene.lexicon.persons.some(({ givens }) =>
    givens.some((name) => name.length > 2 && runs.some((run) => run.startsWith(name))),
  );
}

function isKnown(scene: Scene, value: string): boolean {
  const folded = fold(value)
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^@/, '');
  return scene.lexicon.contacts.some(
    (contact) =>
      folded === contact ||
      (folded.endsWith(contact) &&
        /[^a-z0-9]/.test(folded.charAt(folded.length - contact.length - 1))),
  );
}

function asKnown(scene: Scene, zone: Zone, value: string): Finding | undefined {
  if (isKnown(scene, value)) return { verdict: 'certain', reason: 'known-contact' };
  const near = zone.type !== 'URL' && isNearKnown(scene.lexicon.contacts, value);
  return near ? { verdict: 'certain', reason: 'near-contact' } : undefined;
}

function verdictOf(
  scene: Scene,
  zone: Zone,
  i: number,
): { readonly verdict: Verdict; readonly reason: string } {
  const value = scene.text.slice(zone.start, zone.end);
  const known = asKnown(scene, zone, value);
  if (known !== undefined) return known;
  const host = zone.type === 'EMAIL' ? fold(value.slice(value.indexOf('@') + 1)) : '';
  if (isOfOffice(scene, host, value)) return { verdict: 'keep', reason: 'professional' };
  const own = OWN_PART[zone.type](value);
  return carriesName(scene, own) ? byName(scene, zone, own) : unknownVerdict(scene, zone, i);
}

/** Of a desk, or of somebody who works there; a pupil does not. */
const isOfOffice = (scene: Scene, host: string, value: string): boolean =>
  host !== '' &&
  (DESK.test(value) ||
    (PROFESSIONAL.test(host) && !carriesGiven(scene, value) && !isPupil(scene, host, value)));

/** `l.vandermeulen@school.example`: the initial and the whole family name of the child, at a school. */
function isPupil(scene: Scene, host: string, value: string): boolean {
  if (!SCHOOL.test(host)) return false;
  const own = foldedRuns(OWN_PART.EMAIL(value)).join('');
  return scene.lexicon.persons.some(({ kind, prefix, surnames, called }) => {
    const families = surnames.flatMap((name) => [name, prefix.join('') + name]);
    return (
      kind === 'child' &&
      called.some(([letter = '']) =>
        families.some((name) => own === letter + name || own === name + letter),
      )
    );
  });
}

const SCHOOL = /school|college|lyceum|gymnasium|leerling/;

function byName(scene: Scene, { type }: Zone, own: string): Finding {
  const others = type === 'EMAIL' && isOfOtherInitial(scene, own);
  return { verdict: others ? 'doubtful' : 'certain', reason: 'contact-with-name' };
}

const SENDER =
  /^(?:afzender|gebruiker|gebruikte|gebruikt|onbekende|iemand|beheerder|anoniem|dader)$/;

function isSender(scene: Scene, i: number): boolean {
  for (let at = i - 1; at >= i - 5 && at >= 0; at -= 1) {
    if (SENDER.test(scene.word(at))) return true;
  }
  return false;
}

/** `@fenrir_88, in gebruik bij verdachte`. */
function isUsedByOther(scene: Scene, { end }: Zone): boolean {
  const next = scene.tokenAt(end);
  for (let at = next; at < next + 8 && !scene.endsSentence(at); at += 1) {
    if (scene.is(at, v.SUSPECT)) return /^(?:bij|van|door|aan)$/.test(scene.word(at - 1));
    if (scene.is(at, v.KIN | v.CHILD)) return false;
  }
  return false;
}

/** `@k.vos: ja`: whoever writes this line. */
function isSpeaker({ text }: Scene, { start, end }: Zone): boolean {
  return text.charAt(end) === ':' && (start === 0 || text.charAt(start - 1) === '\n');
}

interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

function unknownVerdict(scene: Scene, zone: Zone, i: number): Finding {
  const value = scene.text.slice(zone.start, zone.end);
  const owner = namesStranger(scene, value) ? 'stranger' : ownerOf(scene, i);
  if (isUsedByOther(scene, zone)) return { verdict: 'keep', reason: 'other-person' };
  if (isSpeaker(scene, zone)) return { verdict: 'doubtful', reason: 'pattern-speaker' };
  if (isSender(scene, i) && owner !== 'stranger')
    return { verdict: 'doubtful', reason: 'pattern-sender' };
  if (owner !== 'child' && owner !== 'unknown') return { verdict: 'keep', reason: 'other-person' };
  return {
    verdict: ownVerdict(zone, value, owner === 'child'),
    reason: `pattern-${zone.type.toLowerCase()}`,
  };
}

function ownVerdict(zone: Zone, value: string, childs: boolean): Verdict {
  if (zone.type === 'URL') return childs && PROFILE.test(value) ? 'doubtful' : 'keep';
  return childs ? 'certain' : 'doubtful';
}

const PROFILE = /\/@?[\w.]+$/;

function namesStranger(scene: Scene, value: string): boolean {
  return foldedRuns(value).some((run) => run.length > 2 && scene.facts.roleOf(run) !== 0);
}

const REPLACEMENTS = {
  EMAIL: '[e-mailadres]',
  HANDLE: '[gebruikersnaam]',
  URL: '[webadres]',
} as const;

/** Mail addresses, user names with an at sign and web addresses. */
export function findContacts(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  let past = -1;
  for (let i = 0; i < scene.count; i += 1) {
    if (scene.start(i) < past) continue;
    const zone = (scene.gap(i) & t.GAP_AT) !== 0 ? mailZone(scene, i) : otherZone(scene, i);
    if (!zone || zone.start < past) continue;
    past = zone.end;
    const first = scene.tokenAt(zone.start);
    const { verdict, reason } = verdictOf(scene, zone, first);
    if (verdict === 'keep') found.push(keep(zone.start, zone.end, RANK.contact));
    else
      found.push({
        start: zone.start,
        end: zone.end,
        type: zone.type,
        verdict,
        reason,
        replacement: REPLACEMENTS[zone.type],
        rank: RANK.contact,
      });
  }
  return found;
}

function otherZone(scene: Scene, i: number): Zone | undefined {
  if (isTagged(scene, i)) return tagZone(scene, i);
  return mayLink(scene, i) ? linkZone(scene, i) : undefined;
}

function mayLink(scene: Scene, i: number): boolean {
  const gap = scene.gap(i + 1);
  return gap === t.GAP_DOT || (gap & t.GAP_SLASH) !== 0;
}
