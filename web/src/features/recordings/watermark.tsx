import { useEffect, useState } from 'react';
import { useLanguage } from '../../kernel/language.js';
import { formatShortInstant, now } from '../../kernel/time.js';
import { useMe } from '../session/session-queries.js';

const MARK_MOVES_MS = 20_000;
const CORNERS = ['top-start', 'bottom-end', 'top-end', 'bottom-start'] as const;

/** Who watches and at what time, in two corners that change: never over the middle of the picture. */
export function Watermark() {
  const me = useMe().data;
  const { language } = useLanguage();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setTurn((before) => before + 1);
    }, MARK_MOVES_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  if (me === null || me === undefined) return null;
  const line = `${me.name} · ${me.organisation} · ${formatShortInstant(now().toISOString(), language)}`;
  return (
    <>
      {[0, 1].map((index) => (
        <span
          key={index}
          className={`player__mark player__mark--${CORNERS[((turn % 2) * 2 + index) % CORNERS.length] ?? 'top-start'}`}
          aria-hidden="true"
        >
          {line}
        </span>
      ))}
    </>
  );
}
