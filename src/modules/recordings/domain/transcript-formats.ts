import type { TranscriptFault } from './transcript.js';

/** A piece of a file with times, before it is known who speaks. */
export interface TimedWords {
  readonly fromMs: number;
  readonly toMs: number;
  /** As in the file, with who speaks in front. */
  readonly text: string;
}

/** A paragraph or cue without an end lasts this long, or until the next one. */
const USUAL_MS = 4_000;
const TIME = String.raw`(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const CUE = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`);
const PARAGRAPH = new RegExp(
  String.raw`^\s*[[(]?\s*${TIME} *[\])]?(?: *(?:[-–—]+>?|\t)\s*[[(]?${TIME})?\s*[\])]?\s*[-–—:]?\s*(.*)$`,
);
/** A paragraph that begins as one with a time does. */
const TIMED = /^\s*[[(]\s*\d{1,3}[:.]\d|^\s*\d{1,3}:\d{1,3}:\d/;
/** Who speaks in a column before the times. */
const SPEAKER_FIRST = /^\s*([^\t\d]{1,20}?)\s*:?\t\s*([[(]?\d[\d:.,]*[\])]?) *\t(.*)$/;
/** Said before the first time; a head names its people in full ("Verhoorder: 4711"). */
const SAID = /^\s*[VAKGTQ]\s*[:\t]\s*\S/i;
/** Somebody begins to speak here. */
const PERSON = /^\s*(?:<v[.\s]|\p{L}[\p{L} .'’-]{0,30}[:\t])/u;
const DASH = /^\s*[-–—]\s*(?=(?:<v[.\s]|\p{L}[\p{L} .'’-]{0,30}[:\t]))/u;
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]*)>/;
const TAGS = /<\/?[a-z][^>]*>|<[\d:.]+>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

/** Blocks of WebVTT that nobody speaks. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** What was meant as a line of times, also with another arrow. */
const ARROW = /-->|^\s*\d[\d:.,]*\s*(?:[-–—]+\s*>|→)/;
const COUNTER = /^\s*\d+\s*$/;

interface Cue {
  readonly times: RegExpExecArray;
  readonly lines: string[];
}

/**
 * Reads the cues of WebVTT and of SRT, which differ in header, counters and the mark before milliseconds.
 *
 * Words behind an empty line go on with the cue before: nothing that was said falls out of a transcript. Programs write
 * the cues of two people who speak at once in any order; here they stand in the order in which they began.
 */
export function readCues(file: string): readonly TimedWords[] {
  return cuesIn(file)
    .flatMap(({ times, lines }) => {
      const fromMs = millis(times.slice(1, 5));
      const toMs = Math.max(fromMs + 1, millis(times.slice(5, 9)));
      return byPerson(lines).map((said) => ({ fromMs, toMs, text: wordsOf(said) }));
    })
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => one.fromMs - other.fromMs);
}

/** What is wrong with the times of WebVTT or SRT: the words below one would be said at another moment, or not at all. */
export function faultOfCueTimes(file: string): TranscriptFault | undefined {
  const lines = blocksIn(file).flat();
  if (lines.some((line) => ARROW.test(line) && cueTimes(line) === null)) return 'time-unreadable';
  return cuesIn(file).some(({ times }) => millis(times.slice(5, 9)) < millis(times.slice(1, 5)))
    ? 'time-backwards'
    : undefined;
}

/** What is wrong with the times of paragraphs, or with words that have none. */
export function faultOfParagraphTimes(lines: readonly string[]): TranscriptFault | undefined {
  const times = lines.map((line) => paragraphTimes(timeFirst(line)));
  if (lines.some((line, at) => TIMED.test(timeFirst(line)) && times[at] === null))
    return 'time-unreadable';
  const first = times.findIndex((one) => one !== null);
  if (lines.slice(0, Math.max(0, first)).some((line) => SAID.test(line)))
    return 'words-before-time';
  const begins = times.flatMap((one) => (one === null ? [] : [millis(one.slice(1, 5))]));
  return begins.some((begin, at) => begin < (begins[at - 1] ?? 0)) ? 'time-backwards' : undefined;
}

function cuesIn(file: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const block of blocksIn(file)) {
    for (const [at, line] of block.entries()) {
      const times = cueTimes(line);
      if (times !== null) cues.push({ times, lines: [] });
      else if (!isName(block, at)) cues.at(-1)?.lines.push(line);
    }
  }
  return cues;
}

function blocksIn(file: string): readonly (readonly string[])[] {
  const blocks = lineBreaks(file)
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  return file.includes('WEBVTT') ? blocks.filter(([first]) => !ASIDE.test(first ?? '')) : blocks;
}

/** The number or name above a line of times. */
function isName(block: readonly string[], at: number): boolean {
  const below = CUE.test(block[at + 1] ?? '');
  return below && (at === 0 || COUNTER.test(block[at] ?? ''));
}

/**
 * Reads paragraphs that begin with a time, such as "[00:12:04] V: Vertel eens."; others go on with the last.
 *
 * The row of a table is one paragraph, its columns apart by tabs.
 */
export function readParagraphs(lines: readonly string[]): readonly TimedWords[] {
  const pieces: Open[] = [];
  for (const line of lines.map(timeFirst)) {
    const times = paragraphTimes(line);
    if (times === null) goOn(pieces, line.trim());
    else pieces.push(opened(times));
  }
  return pieces.filter(({ text }) => text !== '').map(closed);
}

function opened(times: RegExpExecArray): Open {
  const toMs = times[6] === undefined ? undefined : millis(times.slice(5, 9));
  return { fromMs: millis(times.slice(1, 5)), toMs, text: (times[9] ?? '').trim() };
}

/** Words of somebody else are a piece of their own, at the time of the one before. */
function goOn(pieces: Open[], line: string): void {
  const last = pieces.at(-1);
  if (last === undefined) return;
  if (PERSON.test(line)) pieces.push({ fromMs: last.fromMs, toMs: last.toMs, text: line });
  else pieces.splice(-1, 1, { ...last, text: `${last.text} ${line}`.trim() });
}

/** The lines of one cue, each person's by themselves. */
function byPerson(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((said, line) => {
    const own = line.replace(DASH, '');
    if (said.length === 0 || PERSON.test(own)) return [...said, own];
    return [...said.slice(0, -1), `${said.at(-1) ?? ''} ${line}`];
  }, []);
}

interface Open extends Omit<TimedWords, 'toMs'> {
  readonly toMs: number | undefined;
}

function closed({ toMs, ...piece }: Open, at: number, all: readonly Open[]): TimedWords {
  const { fromMs } = piece;
  return { ...piece, toMs: Math.max(fromMs + 1, toMs ?? beginBehind(all, at, fromMs)) };
}

/** When the next piece begins that does not begin at the same time; pieces of two people may. */
function beginBehind(all: readonly Open[], at: number, fromMs: number): number {
  let next = at + 1;
  while (next < all.length && (all[next]?.fromMs ?? 0) <= fromMs) next += 1;
  return all[next]?.fromMs ?? fromMs + USUAL_MS;
}

function timeFirst(line: string): string {
  return line.replace(SPEAKER_FIRST, '$2 $1: $3');
}

function cueTimes(line: string): RegExpExecArray | null {
  const times = CUE.exec(line);
  return times !== null && onTheClock(times, 1) && onTheClock(times, 5) ? times : null;
}

function paragraphTimes(line: string): RegExpExecArray | null {
  const times = PARAGRAPH.exec(line);
  return times !== null && onTheClock(times, 1) && onTheClock(times, 5) ? times : null;
}

/** Minutes go beyond the hour only where no hours are counted. */
function onTheClock(times: RegExpExecArray, from: number): boolean {
  const [hours, minutes = '0', seconds = '0'] = times.slice(from, from + 3);
  return Number(seconds) < 60 && (hours === undefined || Number(minutes) < 60);
}

/** Who speaks is written in front of the words, also where the format has a mark for it. */
function wordsOf(line: string): string {
  const trimmed = line.trim();
  const plain = entities(trimmed.replace(TAGS, ''))
    .replace(/[^\S\t]+/g, ' ')
    .trim();
  const voice = VOICE.exec(trimmed)?.[1]?.trim();
  return voice === undefined || voice === '' ? plain : `${entities(voice)}: ${plain}`;
}

function millis(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  return (
    (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000 +
    Number(fraction.padEnd(3, '0'))
  );
}

function lineBreaks(file: string): string {
  return file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function entities(text: string): string {
  return text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
