import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import './columns.css';

const LEAST = 20;
const STEP = 2;

interface ColumnsProps {
  readonly titles: readonly [string, string, string];
  readonly resizeLabel: (left: string, right: string) => string;
  readonly children: readonly [ReactNode, ReactNode, ReactNode];
}

/** Three columns whose widths can be dragged or moved with the arrow keys; one under the other on a small screen. */
export function Columns({ titles, resizeLabel, children }: ColumnsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(33);
  const [second, setSecond] = useState(30);
  useEffect(() => {
    frame.current?.style.setProperty('--first', `${String(first)}fr`);
    frame.current?.style.setProperty('--second', `${String(second)}fr`);
    frame.current?.style.setProperty('--third', `${String(100 - first - second)}fr`);
  }, [first, second]);
  const between = (value: number, most: number) =>
    Math.min(most, Math.max(LEAST, Math.round(value)));
  const setLeft = (value: number) => {
    const left = between(value, first + second - LEAST);
    setSecond(first + second - left);
    setFirst(left);
  };
  const setRight = (value: number) => {
    setSecond(between(value - first, 100 - first - LEAST));
  };
  const [one, two, three] = children;
  return (
    <div className="columns" ref={frame}>
      <section className="columns__one" aria-label={titles[0]} tabIndex={0}>
        {one}
      </section>
      <Divider
        frame={frame}
        label={resizeLabel(titles[0], titles[1])}
        value={first}
        onMove={setLeft}
      />
      <section className="columns__one" aria-label={titles[1]} tabIndex={0}>
        {two}
      </section>
      <Divider
        frame={frame}
        label={resizeLabel(titles[1], titles[2])}
        value={first + second}
        onMove={setRight}
      />
      <section className="columns__one" aria-label={titles[2]} tabIndex={0}>
        {three}
      </section>
    </div>
  );
}

interface DividerProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly value: number;
  readonly onMove: (value: number) => void;
}

function Divider({ frame, label, value, onMove }: DividerProps) {
  function dragged(event: PointerEvent<HTMLDivElement>) {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onMove(((event.clientX - box.left) / box.width) * 100);
  }
  function pressed(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onMove(value + (event.key === 'ArrowLeft' ? -STEP : STEP));
  }
  return (
    <div
      className="columns__divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={LEAST}
      aria-valuemax={100 - LEAST}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={dragged}
      onKeyDown={pressed}
    />
  );
}
