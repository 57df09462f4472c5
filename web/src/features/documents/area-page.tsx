import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { type AreaBox, boxBetween, placeOf, pointOn } from './area-box.js';
import { areaTexts } from './area-texts.js';
import type { Area } from './document-queries.js';
import type { AreaDraft } from './use-area-draft.js';

interface AreaPageProps {
  readonly src: string;
  readonly alt: string;
  readonly areas: readonly Area[];
  readonly draft: AreaDraft;
  readonly mayDraw: boolean;
  readonly handle: RefObject<HTMLButtonElement | null>;
  /** After a box was drawn with the mouse. */
  readonly onDrawn: () => void;
}

/** A page of the original with its areas, on which a new one is drawn by dragging or moved by keys. */
export function AreaPage({ src, alt, areas, draft, mayDraw, handle, onDrawn }: AreaPageProps) {
  const texts = useTexts(areaTexts);
  const drawing = useDrawing(draft, onDrawn);
  const shown = drawing.box ?? draft.box;
  return (
    <div
      className={`area-page${mayDraw ? ' area-page--open' : ''}`}
      {...(mayDraw ? drawing.on : {})}
    >
      <img className="review-pages__page" alt={alt} src={src} draggable={false} />
      {areas.map((area) => (
        <div
          key={area.number}
          className={`area${area.undoneBy === null ? '' : ' area--undone'}`}
          style={placeOf(area)}
          title={texts.one(area.number, texts.kinds[area.kind])}
          aria-hidden="true"
        >
          <span className="area__number">{area.number}</span>
        </div>
      ))}
      {shown === null ? null : (
        <button
          ref={handle}
          type="button"
          className="area area--draft"
          style={placeOf(shown)}
          aria-label={texts.draft}
          aria-describedby="area-draft-hint"
          onKeyDown={(event) => {
            if (draft.press(event.key, event.shiftKey)) event.preventDefault();
          }}
        />
      )}
    </div>
  );
}

/** Dragging with a mouse or a pen; a finger scrolls. */
function useDrawing(draft: AreaDraft, onDrawn: () => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [box, setBox] = useState<AreaBox | null>(null);
  function pointOf(event: PointerEvent<HTMLElement>) {
    return pointOn(event.currentTarget.getBoundingClientRect(), event);
  }
  function stop() {
    from.current = null;
    setBox(null);
  }
  return {
    box,
    on: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'touch' || event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = pointOf(event);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (from.current !== null) setBox(boxBetween(from.current, pointOf(event)) ?? null);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const drawn = from.current === null ? undefined : boxBetween(from.current, pointOf(event));
        stop();
        if (drawn === undefined) return;
        draft.draw(drawn);
        onDrawn();
      },
      onPointerCancel: stop,
    },
  };
}
