import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTexts } from '../kernel/language.js';
import { uiTexts } from './texts.js';

export interface TimelineStep {
  readonly key: string;
  readonly title: string;
  readonly state: 'done' | 'current' | 'planned' | 'waiting';
  readonly to?: string;
  readonly detail?: ReactNode;
}

/** The chain from report to decision; a plain ordered list for whoever does not see it. */
export function Timeline({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly TimelineStep[];
}) {
  const texts = useTexts(uiTexts);
  return (
    <nav aria-label={label} className="timeline">
      <ol>
        {steps.map(({ key, title, state, to, detail }) => (
          <li
            key={key}
            className={`timeline__step timeline__step--${state}`}
            {...(state === 'current' ? { 'aria-current': 'step' } : {})}
          >
            {to === undefined ? (
              <span className="timeline__title">{title}</span>
            ) : (
              <NavLink className="timeline__title" to={to} end>
                {title}
              </NavLink>
            )}
            <span className="ams-visually-hidden"> ({texts[state]})</span>
            {detail === undefined ? null : <span className="timeline__detail">{detail}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
