import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../kernel/language.js';
import { useMe } from '../session/session-queries.js';
import type { Place, Review } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';
import { isReplaced, type Part, partsOf } from './review-parts.js';

export interface Selected {
  readonly start: number;
  readonly end: number;
}

interface ReviewColumnsProps {
  readonly review: Review;
  readonly chosen: Place | undefined;
  readonly onChoose: (number: number) => void;
  readonly onSelect: (selected: Selected) => void;
}

const MARKS = Array.from({ length: 12 }, (_, index) => index);

/** The original and the served text side by side; scrolling one scrolls the other. */
export function ReviewColumns({ review, chosen, onChoose, onSelect }: ReviewColumnsProps) {
  const texts = useTexts(documentTexts).review;
  const who = useMe().data?.name ?? '';
  const parts = useMemo(() => partsOf(review), [review]);
  const source = useRef<HTMLDivElement>(null);
  const served = useRef<HTMLDivElement>(null);
  useEffect(() => {
    source.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.number]);
  return (
    <div className="review__columns">
      <section className="review__column">
        <h3 className="review__title">
          {texts.source} <span className="quiet">{texts.sourceNote}</span>
        </h3>
        <div
          className="sheet sheet--source"
          ref={source}
          tabIndex={0}
          role="region"
          aria-label={texts.source}
          onScroll={() => {
            follow(source, served);
          }}
          onPointerUp={() => {
            report(onSelect);
          }}
          onKeyUp={() => {
            report(onSelect);
          }}
        >
          <div className="watermark" aria-hidden="true">
            {MARKS.map((mark) => (
              <span key={mark}>{texts.watermark(who)}</span>
            ))}
          </div>
          <div className="sheet__text">
            {parts.map((part) => (
              <SourcePart key={part.start} part={part} chosen={chosen} onChoose={onChoose} />
            ))}
          </div>
        </div>
      </section>
      <section className="review__column">
        <h3 className="review__title">{texts.served}</h3>
        <div
          className="sheet sheet--column"
          ref={served}
          tabIndex={0}
          role="region"
          aria-label={texts.served}
        >
          {parts.map((part) => (
            <ServedPart key={part.start} part={part} chosen={chosen} />
          ))}
        </div>
      </section>
    </div>
  );
}

interface SourcePartProps {
  readonly part: Part;
  readonly chosen: Place | undefined;
  readonly onChoose: (number: number) => void;
}

function SourcePart({ part: { start, words, place }, chosen, onChoose }: SourcePartProps) {
  const texts = useTexts(documentTexts).review;
  const names = useTexts(documentWords).places;
  if (place === null) return <span data-start={start}>{words}</span>;
  const state = stateOf(place);
  const current = place.number === chosen?.number;
  return (
    <mark
      className={`place place--${state}${current ? ' place--current' : ''}`}
      data-start={start}
      {...(current ? { 'data-chosen': true } : {})}
      title={`${names[place.type]}, ${texts[state]}`}
      onClick={() => {
        onChoose(place.number);
      }}
    >
      {words}
    </mark>
  );
}

function ServedPart({
  part: { words, place },
  chosen,
}: {
  readonly part: Part;
  readonly chosen: Place | undefined;
}) {
  if (place === null) return <span>{words}</span>;
  const current = place.number === chosen?.number ? ' place--current' : '';
  if (isReplaced(place))
    return <mark className={`place place--replaced${current}`}>{place.replacement}</mark>;
  return <mark className={`place place--${stateOf(place)}${current}`}>{words}</mark>;
}

function stateOf(place: Place): 'open' | 'replaced' | 'stays' {
  if (!place.certain && place.decision === null) return 'open';
  return isReplaced(place) ? 'replaced' : 'stays';
}

function follow(
  from: RefObject<HTMLDivElement | null>,
  to: RefObject<HTMLDivElement | null>,
): void {
  if (from.current === null || to.current === null) return;
  const { scrollTop, scrollHeight, clientHeight } = from.current;
  const share = scrollHeight === clientHeight ? 0 : scrollTop / (scrollHeight - clientHeight);
  to.current.scrollTop = share * (to.current.scrollHeight - to.current.clientHeight);
}

/** Where in the original the selection lies, counted as the API counts. */
function report(onSelect: (selected: Selected) => void): void {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const start = positionOf(range.startContainer, range.startOffset);
  const end = positionOf(range.endContainer, range.endOffset);
  if (start !== undefined && end !== undefined && end > start) onSelect({ start, end });
}

function positionOf(node: Node, offset: number): number | undefined {
  const part = node.parentElement?.closest('[data-start]');
  return part instanceof HTMLElement ? Number(part.dataset.start) + offset : undefined;
}
