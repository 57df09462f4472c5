import { useState } from 'react';
import {
  type AreaBox,
  BOX_FIELDS,
  boxAfterKey,
  type BoxField,
  FIRST_BOX,
  fromPercent,
  percentOf,
} from './area-box.js';

type Written = Readonly<Record<BoxField, string>>;

/** An area that is being placed: what its fields say is what is drawn. */
export interface AreaDraft {
  /** Null while none is being placed. */
  readonly written: Written | null;
  /** Null while its fields hold something that is no number. */
  readonly box: AreaBox | null;
  readonly start: () => void;
  readonly draw: (box: AreaBox) => void;
  readonly write: (field: BoxField, value: string) => void;
  /** Whether the key meant something here. */
  readonly press: (key: string, shift: boolean) => boolean;
  readonly forget: () => void;
}

export function useAreaDraft(): AreaDraft {
  const [written, setWritten] = useState<Written | null>(null);
  const box = written === null ? null : boxOf(written);
  function draw(next: AreaBox) {
    setWritten({
      x: percentOf(next.x),
      y: percentOf(next.y),
      width: percentOf(next.width),
      height: percentOf(next.height),
    });
  }
  return {
    written,
    box,
    draw,
    start: () => {
      draw(FIRST_BOX);
    },
    write: (field, value) => {
      setWritten((now) => (now === null ? now : { ...now, [field]: value }));
    },
    press: (key, shift) => {
      const next = box === null ? undefined : boxAfterKey(box, key, shift);
      if (next !== undefined) draw(next);
      return next !== undefined;
    },
    forget: () => {
      setWritten(null);
    },
  };
}

function boxOf(written: Written): AreaBox | null {
  const [x, y, width, height] = BOX_FIELDS.map((field) => fromPercent(written[field]));
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return null;
  return { x, y, width, height };
}
