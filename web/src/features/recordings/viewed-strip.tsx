import type { MouseEvent } from 'react';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Section } from '../../ui/page.js';
import type { Stretch } from './recording-queries.js';
import { watchTexts } from './watch-texts.js';
import { gapsOf, lengthOf, mergeStretches } from './stretches.js';

const WIDTH = 1000;
const SHOWN_GAPS = 12;

interface StripProps {
  readonly viewed: readonly Stretch[];
  /** What the version that is shown leaves out: nobody can watch it, so nobody missed it. */
  readonly cut: readonly Stretch[];
  readonly durationMs: number;
  readonly positionMs: number;
  readonly onJump: (positionMs: number) => void;
}

/** What I have watched, under the bar; what is missing can be gone to, with the mouse and with keys. */
export function ViewedStrip({ viewed, cut, durationMs, positionMs, onJump }: StripProps) {
  const texts = useTexts(watchTexts).strip;
  const gaps = gapsOf([...viewed, ...cut], durationMs);
  const cutMs = lengthOf(cut);
  return (
    <Section title={texts.title} level={3}>
      <Stripe
        stretches={viewed}
        durationMs={durationMs}
        positionMs={positionMs}
        onJump={onJump}
        gaps={gaps}
      />
      <p role="status">
        {gaps.length === 0
          ? texts.all
          : texts.watched(formatPosition(lengthOf(viewed)), formatPosition(durationMs - cutMs))}
        {cutMs === 0 ? null : ` ${texts.cut(formatPosition(cutMs))}`}
      </p>
      {gaps.length === 0 ? null : (
        <div className="gaps" role="group" aria-label={texts.gaps}>
          <span className="quiet">{texts.gaps}:</span>
          {gaps.slice(0, SHOWN_GAPS).map(({ fromMs, toMs }) => (
            <button
              key={fromMs}
              type="button"
              className="chip gaps__one"
              title={texts.jump}
              onClick={() => {
                onJump(fromMs);
              }}
            >
              {texts.gap(formatPosition(fromMs), formatPosition(toMs))}
            </button>
          ))}
        </div>
      )}
      <p className="quiet">{texts.about}</p>
    </Section>
  );
}

interface StripeProps {
  readonly stretches: readonly Stretch[];
  readonly durationMs: number;
  readonly positionMs?: number;
  readonly gaps?: readonly Stretch[];
  readonly onJump?: (positionMs: number) => void;
}

/** The picture of the strip; what it says is also said in words beside it. */
export function Stripe({ stretches, durationMs, positionMs, gaps = [], onJump }: StripeProps) {
  const x = (ms: number) => (durationMs === 0 ? 0 : (ms / durationMs) * WIDTH);
  function jump(event: MouseEvent<SVGSVGElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - left) / width) * durationMs;
    onJump?.(gaps.find(({ fromMs, toMs }) => fromMs <= at && at < toMs)?.fromMs ?? at);
  }
  return (
    <svg
      className={onJump === undefined ? 'stripe' : 'stripe stripe--live'}
      viewBox={`0 0 ${String(WIDTH)} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      onClick={jump}
    >
      <rect className="stripe__ground" x="0" y="0" width={WIDTH} height="10" />
      {mergeStretches(stretches).map(({ fromMs, toMs }) => (
        <rect
          key={fromMs}
          className="stripe__seen"
          x={x(fromMs)}
          y="0"
          width={x(toMs - fromMs)}
          height="10"
        />
      ))}
      {positionMs === undefined ? null : (
        <line className="stripe__now" x1={x(positionMs)} x2={x(positionMs)} y1="0" y2="10" />
      )}
    </svg>
  );
}
