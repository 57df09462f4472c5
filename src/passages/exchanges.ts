/** One segment of a transcript as it comes in: V interviewer, A child, T interpreter. */
export interface TranscriptSegment {
  readonly i: number;
  readonly speaker: string;
  readonly text: string;
}

/** What the interviewer said and what was answered to it: the unit that is searched. */
export interface Exchange {
  readonly from: number;
  readonly to: number;
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** Whether the interviewer is speaking; anybody else answers. */
export function isInterviewer(segment: TranscriptSegment): boolean {
  return segment.speaker === 'V';
}

/** Pairs every question with its answers; `from` and `to` are places in the list of segments. */
export function exchangesOf(segments: readonly TranscriptSegment[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  for (const [at, segment] of segments.entries()) {
    const last = exchanges.at(-1);
    if (last === undefined || (isInterviewer(segment) && last.answered.length > 0)) {
      exchanges.push(extended({ from: at, to: at, asked: [], answered: [] }, segment, at));
    } else {
      exchanges[exchanges.length - 1] = extended(last, segment, at);
    }
  }
  return exchanges;
}

function extended(exchange: Exchange, segment: TranscriptSegment, at: number): Exchange {
  const asked = isInterviewer(segment) ? [...exchange.asked, segment.text] : exchange.asked;
  const answered = isInterviewer(segment)
    ? exchange.answered
    : [...exchange.answered, segment.text];
  return { from: exchange.from, to: at, asked, answered };
}
