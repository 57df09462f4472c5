import { type RefObject, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { LongTextField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import type { Place, Review } from './document-queries.js';
import { documentTexts } from './document-texts.js';
import type { Selected } from './review-columns.js';
import { cutOf, leavesOut } from './review-parts.js';
import type { ReviewQueue } from './use-review-queue.js';

interface CutFormProps {
  readonly review: Review;
  readonly place: Place;
  readonly queue: ReviewQueue;
  /** What was selected across the place. */
  readonly selected: Selected | null;
  /** Around the field of the words, for whoever comes to it by key. */
  readonly box: RefObject<HTMLDetailsElement | null>;
  readonly onDone: () => void;
}

/** A place that covers a word too many or too few is made to fit, whatever was decided about it. */
export function CutForm({ review, place, queue, selected, box, onDone }: CutFormProps) {
  const texts = useTexts(documentTexts).review;
  const { text } = review;
  const at = selected ?? place;
  const [words, setWords] = useState(() => text.slice(at.start, at.end));
  const [reason, setReason] = useState('');
  const untouched = words === text.slice(at.start, at.end);
  const to = untouched ? at : cutOf(text, place, words);
  const same = to?.start === place.start && to.end === place.end;
  const out = to !== undefined && leavesOut(text, place, to);
  return (
    <details className="everywhere" ref={box} open={selected !== null}>
      <summary>{texts.edges}</summary>
      <Form
        minor
        label={texts.edges}
        problem={queue.cutting.problem}
        busy={queue.busy}
        submit={texts.edgesAct}
        blockedBecause={to === undefined ? texts.edgesNotHere : same ? texts.edgesSame : undefined}
        onSubmit={() => {
          if (to === undefined) return;
          const why = out && reason !== '' ? { reason } : {};
          queue.cutting.cut(place, { start: to.start, end: to.end, ...why }, onDone);
        }}
      >
        <TextField
          pointer="/end"
          label={texts.edgesWords}
          hint={texts.edgesHint}
          value={words}
          onChange={setWords}
        />
        {out ? <p role="status">{texts.edgesLeftOut}</p> : null}
        {out && place.certain ? (
          <LongTextField
            pointer="/reason"
            label={texts.edgesReason}
            hint={texts.edgesReasonHint}
            value={reason}
            onChange={setReason}
            rows={2}
          />
        ) : null}
      </Form>
    </details>
  );
}
