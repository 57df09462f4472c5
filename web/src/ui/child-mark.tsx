import { useAnnounce } from '../kernel/announce.js';
import { useTexts } from '../kernel/language.js';
import { uiTexts } from './texts.js';

const CELLS = [0, 1, 2, 3] as const;
const SIZE = 12;

/** A small number from the signs of the child number: the same number, the same shape, everywhere. */
function scatter(number: string): number {
  let hash = 2_166_136_261;
  for (const sign of number) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
}

/** Abstract shape of a child number, so that two children in one case are not confused. Never a picture, never initials. */
export function ChildMark({ number }: { readonly number: string }) {
  const hash = scatter(number);
  return (
    <svg
      className={`mark mark--${String(hash % 5)}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      {CELLS.map((cell) => (
        <Cell
          key={cell}
          cell={cell}
          kind={(hash >>> (3 + cell * 4)) % 5}
          turn={(hash >>> (19 + cell * 2)) % 4}
        />
      ))}
    </svg>
  );
}

interface CellProps {
  readonly cell: number;
  readonly kind: number;
  readonly turn: number;
}

function Cell({ cell, kind, turn }: CellProps) {
  const [x, y] = [(cell % 2) * SIZE, Math.floor(cell / 2) * SIZE];
  const place = `translate(${String(x)} ${String(y)}) rotate(${String(turn * 90)} 6 6)`;
  return (
    <g transform={place}>
      {kind === 0 ? <circle cx="6" cy="6" r="5" /> : null}
      {kind === 1 ? <path d="M0 0h12a12 12 0 0 1-12 12z" /> : null}
      {kind === 2 ? <path d="M0 0h12L0 12z" /> : null}
      {kind === 3 ? <path d="M1 1h10v10H1z" /> : null}
      {kind === 4 ? <path d="M0 0h12v5H0z" /> : null}
    </g>
  );
}

interface ChildNumberProps {
  readonly number: string;
  readonly ageBand?: string | undefined;
  readonly copy?: boolean;
}

/** The child as everybody outside the vault knows it: a number with a shape and an age band. */
export function ChildNumber({ number, ageBand, copy = false }: ChildNumberProps) {
  const texts = useTexts(uiTexts);
  const announce = useAnnounce();
  return (
    <span className="child">
      <ChildMark number={number} />
      <span className="child__number">{number}</span>
      {ageBand === undefined ? null : <span className="child__age">{ageBand}</span>}
      {copy ? (
        <button
          type="button"
          className="child__copy"
          aria-label={texts.copy(number)}
          title={texts.copy(number)}
          onClick={() => {
            void navigator.clipboard.writeText(number).then(() => {
              announce(texts.copied(number));
            });
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M5 1h9v10h-3V4H5zM2 5h8v10H2z" />
          </svg>
        </button>
      ) : null}
    </span>
  );
}
