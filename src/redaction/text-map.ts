import { type Edit, FileRefused } from './format.js';

/** A stretch of the text with the thing in the file it came from. */
export interface Segment<Target> {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
}

/** What is to become of one segment: its words afterwards. */
export interface Rewritten<Target> {
  readonly segment: Segment<Target>;
  readonly text: string;
}

/** Builds the text people review, and remembers of each stretch where in the file it stands. */
export class TextMap<Target> {
  readonly segments: Segment<Target>[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly longest: number) {}

  get end(): number {
    return this.length;
  }

  add(text: string, target: Target): void {
    if (text === '') return;
    this.segments.push({ start: this.length, end: this.length + text.length, target });
    this.gap(text);
  }

  /** Words that stand in the text for the reader alone, such as a line break. */
  gap(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.length > this.longest) throw new FileRefused('too-much-text');
  }

  text(): string {
    return this.parts.join('');
  }
}

/**
 * The segments that change, with their words afterwards.
 *
 * An edit that spans several segments puts its replacement into the first and takes its share out of the others, so
 * a name that is cut over runs with different formatting leaves as one.
 */
export function rewrite<Target>(
  segments: readonly Segment<Target>[],
  text: string,
  edits: readonly Edit[],
): readonly Rewritten<Target>[] {
  const sorted = edits.toSorted((left, right) => left.start - right.start);
  const placed = new Set<Edit>();
  const changed: Rewritten<Target>[] = [];
  let first = 0;
  for (const segment of segments.toSorted((left, right) => left.start - right.start)) {
    while (first < sorted.length && (sorted[first]?.end ?? 0) <= segment.start) first += 1;
    const own = overlapping(sorted, first, segment);
    if (own.length > 0) changed.push({ segment, text: apply(segment, text, own, placed) });
  }
  return changed;
}

function overlapping(
  sorted: readonly Edit[],
  first: number,
  segment: Segment<unknown>,
): readonly Edit[] {
  const own: Edit[] = [];
  for (let index = first; index < sorted.length; index += 1) {
    const edit = sorted[index];
    if (edit === undefined || edit.start >= segment.end) break;
    own.push(edit);
  }
  return own;
}

function apply(
  segment: Segment<unknown>,
  text: string,
  edits: readonly Edit[],
  placed: Set<Edit>,
): string {
  const parts: string[] = [];
  let at = segment.start;
  for (const edit of edits) {
    parts.push(text.slice(at, Math.max(at, edit.start)));
    if (!placed.has(edit)) parts.push(edit.replacement);
    placed.add(edit);
    at = Math.min(edit.end, segment.end);
  }
  parts.push(text.slice(at, segment.end));
  return parts.join('');
}

/** Words that change and stand beside each other on a picture, as one: a number needs the room of a whole name. */
export interface JoinedWords<Target> {
  readonly target: Target;
  readonly text: string;
}

/** Joins what stands on one line with nothing but a space between. */
export function joined<Target>(
  changed: readonly Rewritten<Target>[],
  around: (left: Target, right: Target) => Target | undefined,
): readonly JoinedWords<Target>[] {
  const out: JoinedWords<Target>[] = [];
  let end = -2;
  for (const { segment, text } of changed) {
    const last = segment.start === end + 1 ? out.at(-1) : undefined;
    const target = last === undefined ? undefined : around(last.target, segment.target);
    if (last === undefined || target === undefined) out.push({ target: segment.target, text });
    else out[out.length - 1] = { target, text: `${last.text}${spaceBefore(text)}${text}` };
    end = segment.end;
  }
  return out;
}

function spaceBefore(text: string): string {
  return text === '' || /^[.,;:!?)\]]/.test(text) ? '' : ' ';
}
