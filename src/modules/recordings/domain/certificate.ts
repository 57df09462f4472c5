import { coveredLength, mergeRanges, type Range } from './ranges.js';
import type { Track } from './recording.js';

// The clock of who reads it: a viewing late in the evening is not of the day before or after.
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'medium',
});
const SPEED = new Intl.NumberFormat('nl-NL');
const TRACK_WORDS: Readonly<Record<Track, string>> = {
  OVERVIEW: 'overzicht van de studio',
  CLOSE_UP: 'kind van dichtbij',
  DOCUMENT_CAMERA: 'documentcamera',
  CONTROL_ROOM_AUDIO: 'geluid van de regiekamer',
};

export interface Sitting {
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly slowest: number;
  readonly fastest: number;
  readonly ranges: readonly Range[];
  /** The edited version that was shown, and what it leaves out; null for the original. */
  readonly version: { readonly number: number; readonly cut: readonly Range[] } | null;
}

export interface CertificateFacts {
  readonly id: string;
  readonly issuedAt: Date;
  readonly childNumber: string;
  readonly recording: {
    readonly id: string;
    readonly track: Track;
    readonly sha256: string;
    readonly durationMs: number;
  };
  readonly person: { readonly name: string; readonly organisation: string };
  readonly sittings: readonly Sitting[];
  readonly audit: { readonly rows: number; readonly sha256: string };
}

/** What the certificate can and cannot say; on every copy. */
export const HONESTY =
  'Getoond is wat de speler meldde en de server ook verstuurde, in de tijd die daarvoor nodig is. ' +
  'Verborgen vensters, overgeslagen delen en dubbele vensters tellen niet. ' +
  'Dit bewijst dat de beelden op een scherm zijn getoond, niet dat iemand heeft gekeken.';

const stretch = ({ from, to }: Range) => ({ fromMs: from, toMs: to });

/** The certificate as text whose every byte is fixed, so that its hash can be taken again by anybody. */
export function certificateText(facts: CertificateFacts): string {
  const all = facts.sittings.flatMap(({ ranges }) => ranges);
  return JSON.stringify({
    format: 'ontzien-viewing-certificate-2',
    id: facts.id,
    issuedAt: facts.issuedAt.toISOString(),
    childNumber: facts.childNumber,
    recording: facts.recording,
    person: facts.person,
    viewed: mergeRanges(all).map(stretch),
    totalMs: coveredLength(all),
    sittings: facts.sittings.map(({ firstAt, lastAt, slowest, fastest, ranges, version }) => ({
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
      slowest,
      fastest,
      viewed: ranges.map(stretch),
      version: version === null ? null : { number: version.number, cut: version.cut.map(stretch) },
    })),
    audit: facts.audit,
    meaning: HONESTY,
  });
}

/** The same on paper, in lines. */
export function certificateLines(facts: CertificateFacts, sha256: string): readonly string[] {
  const all = facts.sittings.flatMap(({ ranges }) => ranges);
  const { recording, person, audit } = facts;
  return [
    `Kijkbewijs ${facts.id}`,
    `Afgegeven op ${MOMENT.format(facts.issuedAt)}`,
    '',
    `Wie: ${person.name}, ${person.organisation}`,
    `Kind: ${facts.childNumber}`,
    `Opname: ${recording.id} (${TRACK_WORDS[recording.track]})`,
    `SHA-256 van de opname: ${recording.sha256}`,
    `Bekeken: ${clock(coveredLength(all))} van ${clock(recording.durationMs)}`,
    '',
    'Bekeken delen',
    ...mergeRanges(all).map(({ from, to }) => `${clock(from)} - ${clock(to)}`),
    '',
    'Keren',
    ...facts.sittings.map(
      ({ firstAt, lastAt, slowest, fastest, ranges, version }) =>
        `${MOMENT.format(firstAt)} - ${MOMENT.format(lastAt)}: ${clock(coveredLength(ranges))}, ${speed(slowest, fastest)}${shownAs(version)}`,
    ),
    ...leftOut(facts.sittings),
    'Alle tijden zijn Nederlandse tijd.',
    '',
    `Berust op ${audit.rows} regels van het logboek, SHA-256 ${audit.sha256}`,
    `SHA-256 van dit bewijs (JSON): ${sha256}`,
    '',
    HONESTY,
  ];
}

const shownAs = (version: Sitting['version']) =>
  version === null ? '' : `, bewerkte versie ${version.number}`;

/** Of each version once: what could not be watched, whoever wanted to. */
function leftOut(sittings: readonly Sitting[]): readonly string[] {
  const versions = new Map(
    sittings.flatMap(({ version }) => (version === null ? [] : [[version.number, version.cut]])),
  );
  const lines = [...versions].flatMap(([number, cut]) =>
    mergeRanges(cut).map(({ from, to }) => `${clock(from)} - ${clock(to)} (versie ${number})`),
  );
  if (lines.length === 0) return [];
  return ['', 'Weggelaten uit de bewerkte versie, en dus niet te bekijken', ...lines, ''];
}

function speed(slowest: number, fastest: number): string {
  const from = SPEED.format(slowest);
  return slowest === fastest
    ? `snelheid ${from}×`
    : `snelheid ${from}× tot ${SPEED.format(fastest)}×`;
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
