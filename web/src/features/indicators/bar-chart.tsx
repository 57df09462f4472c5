import { useLanguage } from '../../kernel/language.js';
import { formatNumber } from '../../kernel/numbers.js';

export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** Further values of the same group, drawn as lines across the bar. */
  readonly marks?: readonly number[];
}

interface BarChartProps {
  /** What the picture says, for whoever does not see it; the table under it has every figure. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly hidden: string;
}

/** One bar a row. Nothing is said by colour alone: each bar has its number beside it. */
export function BarChart({ label, bars, hidden }: BarChartProps) {
  const { language } = useLanguage();
  const most = Math.max(1, ...bars.flatMap(({ value, marks = [] }) => [value ?? 0, ...marks]));
  return (
    <figure className="chart" role="img" aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.label} className="chart__row" aria-hidden="true">
          <span className="chart__label">{bar.label}</span>
          <svg
            className="chart__bar"
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            focusable="false"
          >
            <line className="chart__axis" x1="0" x2="0" y1="0" y2="10" />
            {bar.value === null ? null : (
              <rect x="0" y="1" height="8" width={(bar.value / most) * 100} />
            )}
            {(bar.marks ?? []).map((mark) => (
              <line
                key={mark}
                className="chart__mark"
                x1={(mark / most) * 100}
                x2={(mark / most) * 100}
                y1="0"
                y2="10"
              />
            ))}
          </svg>
          <span className="chart__value">
            {bar.value === null ? hidden : formatNumber(bar.value, language)}
          </span>
        </div>
      ))}
    </figure>
  );
}
