import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { CheckField, LongTextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { carriedTexts } from './carried-over.js';
import type { Place, Review } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';
import { isReplaced } from './review-parts.js';
import { placeReason, placeReasonTexts } from './place-reasons.js';
import type { ReviewQueue } from './use-review-queue.js';

/** The doubtful place at hand with its two answers. */
export function QueueBox({
  review,
  queue,
  edges,
}: {
  readonly review: Review;
  readonly queue: ReviewQueue;
  /** Where the edges of the place at hand are moved. */
  readonly edges: ReactNode;
}) {
  const texts = useTexts(documentTexts).review;
  const names = useTexts(documentWords).places;
  const reasons = useTexts(placeReasonTexts);
  const { before } = useTexts(carriedTexts);
  const { chosen } = queue;
  const total = queue.queue.length;
  const decided = queue.queue.filter(({ decision }) => decision !== null).length;
  return (
    <Section title={texts.queue} level={3}>
      <p role="status">{total === 0 ? texts.nothingDoubtful : texts.progress(decided, total)}</p>
      {total === 0 ? null : (
        <progress className="progress" max={total} value={decided} aria-label={texts.queue} />
      )}
      {queue.problem === null || queue.asking !== null ? null : (
        <ProblemNote problem={queue.problem} />
      )}
      {chosen === undefined ? null : (
        <div className="group">
          <div className="review__place" role="status" aria-label={texts.atHand}>
            <p>
              <strong>
                {queue.position >= 0
                  ? texts.current(names[chosen.type], queue.position + 1, total)
                  : names[chosen.type]}
              </strong>
            </p>
            <p>
              “{review.text.slice(chosen.start, chosen.end)}” {texts.becomes} “{chosen.replacement}
              ”. <em>{answerOf(chosen, texts)}</em>
            </p>
            <p className="quiet">{placeReason(chosen, reasons)}</p>
            {chosen.decidedBefore === null ? null : (
              <p className="quiet">{before[chosen.decidedBefore]}</p>
            )}
          </div>
          <Acts>
            <Button
              busy={queue.busy}
              onPress={() => {
                queue.choose(chosen, 'REPLACE');
              }}
            >
              {texts.replace}
            </Button>
            <Button
              busy={queue.busy}
              onPress={() => {
                queue.choose(chosen, 'KEEP');
              }}
            >
              {texts.keep}
            </Button>
            {queue.last === null ? null : (
              <Button purpose="subtle" busy={queue.busy} onPress={queue.takeBack}>
                {texts.undo}
              </Button>
            )}
          </Acts>
          {edges}
          <Everywhere place={chosen} queue={queue} />
          <Acts>
            <Button
              purpose="subtle"
              onPress={() => {
                queue.move(-1);
              }}
            >
              {texts.previous}
            </Button>
            <Button
              purpose="subtle"
              onPress={() => {
                queue.move(1);
              }}
            >
              {texts.next}
            </Button>
          </Acts>
        </div>
      )}
      {queue.asking === null ? null : (
        <AskReason key={queue.asking.number} place={queue.asking} queue={queue} />
      )}
      <ReviewKeys keys={queue.keys} />
    </Section>
  );
}

function ReviewKeys({ keys: { on, turn } }: { readonly keys: ReviewQueue['keys'] }) {
  const texts = useTexts(documentTexts).review;
  return (
    <>
      <CheckField pointer="/review-keys" label={texts.useKeys} checked={on} onChange={turn} />
      {on ? <p className="quiet">{texts.keys}</p> : null}
    </>
  );
}

/** The same words wherever they stand: in this document, or in all that are looked at in this case. */
function Everywhere({ place, queue }: { readonly place: Place; readonly queue: ReviewQueue }) {
  const texts = useTexts(documentTexts).review;
  const { swept } = queue.sweeping;
  const [open, setOpen] = useState(false);
  return (
    <details
      className="everywhere"
      open={open || swept !== null}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{texts.everywhere}</summary>
      <Acts>
        <Button
          busy={queue.busy}
          onPress={() => {
            queue.everywhere('DOCUMENT');
          }}
        >
          {texts.everywhereHere}
        </Button>
        <Button
          busy={queue.busy}
          onPress={() => {
            queue.everywhere('CASE');
          }}
        >
          {texts.everywhereInCase}
        </Button>
        {place.certain ? null : (
          <Button
            purpose="subtle"
            busy={queue.busy}
            onPress={() => {
              queue.everywhere('CASE', 'KEEP');
            }}
          >
            {texts.keepInCase}
          </Button>
        )}
      </Acts>
      <p className="quiet">{texts.everywhereNote}</p>
      {swept === null ? null : <p role="status">{texts.swept(swept)}</p>}
    </details>
  );
}

function answerOf(
  place: Place,
  texts: { readonly open: string; readonly replaced: string; readonly stays: string },
): string {
  if (!place.certain && place.decision === null) return texts.open;
  return isReplaced(place) ? texts.replaced : texts.stays;
}

function AskReason({ place, queue }: { readonly place: Place; readonly queue: ReviewQueue }) {
  const texts = useTexts(documentTexts).review;
  const [reason, setReason] = useState('');
  const box = useRef<HTMLDivElement>(null);
  // Whoever answered with a key goes on typing.
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div ref={box}>
      <Note title={texts.reasonTitle} tone="warning" level={4}>
        <p>{texts.reasonLead}</p>
        <Form
          minor
          label={texts.reasonTitle}
          problem={queue.problem}
          busy={queue.busy}
          submit={texts.reasonSubmit}
          onSubmit={() => {
            queue.apply([{ place, decision: 'KEEP', reason }], true);
          }}
        >
          <LongTextField
            pointer="/reason"
            label={texts.reason}
            value={reason}
            onChange={setReason}
            rows={2}
          />
        </Form>
        <Acts>
          <Button
            purpose="subtle"
            onPress={() => {
              queue.setAsking(null);
            }}
          >
            {texts.reasonNot}
          </Button>
        </Acts>
      </Note>
    </div>
  );
}
