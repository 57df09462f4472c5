import type { Speaker, TranscriptSegment } from './transcript.js';

/** A paragraph or cue without an end lasts this long, or until the next one. */
const USUAL_MS = 4_000;
const TIME = String.raw`(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const CUE = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`);
const PARAGRAPH = new RegExp(
  String.raw`^\s*[[(]?\s*${TIME}\s*(?:[-–—]+>?\s*${TIME})?\s*[\])]?\s*[-–—:]?\s*(.*)$`,
);
const NAMED = /^\s*([\p{L}]{1,20})\s*:\s*(.*)$/u;
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
 * Words behind an empty line go on with the cue before: nothing that was said falls out of a transcript.
 */
export function readCues(file: string): readonly TranscriptSegment[] {
  let speaker: Speaker = 'V';
  return cuesIn(file).flatMap(({ times, lines }) => {
    const spoken = spokenIn(lines.join(' '), speaker);
    if (spoken.text === '') return [];
    speaker = spoken.speaker;
    const fromMs = millis(times.slice(1, 5));
    return [{ fromMs, toMs: Math.max(fromMs + 1, millis(times.slice(5, 9))), ...spoken }];
  });
}

/** Whether a line of times cannot be read: the words below it would be said at another moment, or not at all. */
export function hasUnreadableTime(file: string): boolean {
  return blocksIn(file).some((block) => block.some((line) => ARROW.test(line) && !CUE.test(line)));
}

function cuesIn(file: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const block of blocksIn(file)) {
    for (const [at, line] of block.entries()) {
      const times = CUE.exec(line);
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

/** Reads paragraphs that begin with a time, such as "[00:12:04] V: Vertel eens."; others go on with the last. */
export function readParagraphs(lines: readonly string[]): readonly TranscriptSegment[] {
  const segments: Open[] = [];
  for (const line of lines) {
    const times = PARAGRAPH.exec(line);
    if (times !== null) segments.push(opened(times, segments.at(-1)?.speaker ?? 'V'));
    else goOn(segments, line.trim());
  }
  return segments.filter(({ text }) => text !== '').map(closed);
}

function opened(times: RegExpExecArray, before: Speaker): Open {
  const toMs = times[6] === undefined ? undefined : millis(times.slice(5, 9));
  return { fromMs: millis(times.slice(1, 5)), toMs, ...spokenIn(times[9] ?? '', before) };
}

function goOn(segments: Open[], line: string): void {
  const last = segments.pop();
  if (last !== undefined) segments.push({ ...last, text: `${last.text} ${line}`.trim() });
}

interface Open extends Omit<TranscriptSegment, 'toMs'> {
  readonly toMs: number | undefined;
}

function closed({ toMs, ...segment }: Open, at: number, all: readonly Open[]): TranscriptSegment {
  const { fromMs } = segment;
  const next = all[at + 1]?.fromMs ?? fromMs + USUAL_MS;
  return { ...segment, toMs: Math.max(fromMs + 1, toMs ?? next) };
}

interface Spoken {
  readonly speaker: Speaker;
  readonly text: string;
}

function spokenIn(line: string, before: Speaker): Spoken {
  const trimmed = line.trim();
  const plain = entities(trimmed.replace(TAGS, '')).replace(/\s+/g, ' ').trim();
  const voice = VOICE.exec(trimmed);
  if (voice !== null) return { speaker: speakerOf(voice[1]) ?? before, text: plain };
  return namedIn(plain) ?? { speaker: before, text: plain };
}

function namedIn(plain: string): Spoken | undefined {
  const named = NAMED.exec(plain);
  const speaker = speakerOf(named?.[1]);
  return speaker === undefined ? undefined : { speaker, text: (named?.[2] ?? '').trim() };
}

const SPEAKER_WORDS: readonly (readonly [RegExp, Speaker])[] = [
  [/^(?:v|vr|verh?|verhoorder|verhoorster|studioverhoorder|interviewer|vraag|q)$/, 'V'],
  [/^(?:t|tolk|interpreter)$/, 'T'],
  [/^(?:a|k|g|kind|child|antwoord|getuige|aangever|aangeefster)$/, 'A'],
];

function speakerOf(name = ''): Speaker | undefined {
  const folded = name.trim().toLowerCase();
  return SPEAKER_WORDS.find(([pattern]) => pattern.test(folded))?.[1];
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
