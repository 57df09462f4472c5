import type { ReactNode } from 'react';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Moment } from '../../ui/moment.js';
import { custodyTexts } from './custody-texts.js';
import type { Recording } from './recording-queries.js';

// Who notes a time by hand is easily half a minute off.
const LEAST_DIFFERENCE_MS = 60_000;

type Fact = readonly [title: string, value: ReactNode];

/** When the recording began, by the clocks there are, against the moment the child came in. */
export function useClockFacts(recording: Recording): readonly Fact[] {
  const texts = useTexts(custodyTexts).clock;
  const { cameraBeganAt, statedBeganAt, beforeChildMs } = recording;
  const facts: Fact[] = [];
  if (cameraBeganAt !== null)
    facts.push([texts.camera, <Moment key="camera" at={cameraBeganAt} short plain />]);
  if (statedBeganAt !== null)
    facts.push([texts.stated, <Moment key="stated" at={statedBeganAt} short plain />]);
  if (beforeChildMs !== null) {
    const say = beforeChildMs < 0 ? texts.after : texts.before;
    facts.push([texts.log, [say(formatPosition(Math.abs(beforeChildMs))), differ()].join('')]);
  }
  return facts;

  function differ(): string {
    if (cameraBeganAt === null || statedBeganAt === null) return '';
    const ahead = Date.parse(cameraBeganAt) - Date.parse(statedBeganAt);
    if (Math.abs(ahead) < LEAST_DIFFERENCE_MS) return '';
    const say = ahead > 0 ? texts.ahead : texts.behind;
    return `; ${say(formatPosition(Math.abs(ahead)))}`;
  }
}
