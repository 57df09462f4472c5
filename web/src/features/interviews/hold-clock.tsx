import { useEffect, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { now } from '../../kernel/time.js';
import { slotTexts } from './slot-texts.js';

interface HoldClockProps {
  readonly until: string;
  readonly onEnd: () => void;
}

/** How long a time is still held, by the second; says so when it is over. */
export function HoldClock({ until, onEnd }: HoldClockProps) {
  const texts = useTexts(slotTexts);
  const left = useSecondsUntil(until);
  const over = left <= 0;
  useEffect(() => {
    if (over) onEnd();
  }, [over, onEnd]);
  const clock = `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p className="hold-clock" role="timer">
      {texts.heldFor} <strong>{over ? '0:00' : clock}</strong>
    </p>
  );
}

function useSecondsUntil(instant: string): number {
  const seconds = () => Math.ceil((new Date(instant).getTime() - now().getTime()) / 1000);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const ticking = setInterval(() => {
      setLeft(Math.ceil((new Date(instant).getTime() - now().getTime()) / 1000));
    }, 1000);
    return () => {
      clearInterval(ticking);
    };
  }, [instant]);
  return left;
}
