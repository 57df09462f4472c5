import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { choicesOf, LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import {
  type Place,
  type PlaceType,
  type Review,
  type SweepScope,
  useMarkPlace,
} from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';
import type { Selected } from './review-columns.js';
import { findFree, isReplaced } from './review-parts.js';
import { placeReason, placeReasonTexts } from './place-reasons.js';
import type { ReviewQueue } from './use-review-queue.js';

/** The doubtful place at hand with its two answers. */
export function QueueBox({
  review,
  queue,
}: {
  readonly review: Review;
  readonly queue: ReviewQueue;
}) {
  const texts = useTexts(documentTexts).review;
  const names = useTexts(documentWords).places;
  const reasons = useTexts(placeReasonTexts);
  const { chosen } = queue;
  const total = queue.queue.length;
  const decided = queue.queue.filter(({ decision }) => decision !== null).length;
  return (
    <Section title={texts.queue} level={3}>
      <p role="status">{total === 0 ? texts.nothingDoubtful : texts.progress(decided, total)}</p>
      {total === 0 ? null : (
        <progress className="progress" max={total} value={decided} aria-label={texts.queue} />
      )}
      {queue.problem === null ? null : <ProblemNote problem={queue.problem} />}
      {chosen === undefined ? null : (
        <div className="group">
          <p>
            <strong>
              {queue.position >= 0
                ? texts.current(names[chosen.type], queue.position + 1, total)
                : names[chosen.type]}
            </strong>
          </p>
          <p>
            “{review.text.slice(chosen.start, chosen.end)}” {texts.becomes} “{chosen.replacement}”.{' '}
            <em>{answerOf(chosen, texts)}</em>
          </p>
          <p className="quiet">{placeReason(chosen, reasons)}</p>
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
              <Button purpose="subtle" busy={queue.busy} onPress={queue.reverse}>
                {texts.undo}
              </Button>
            )}
          </Acts>
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
      {review.places.length === 0 ? null : <p className="quiet">{texts.keys}</p>}
    </Section>
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
          problem={null}
          busy={queue.busy}
          submit={texts.reasonSubmit}
          onSubmit={() => {
            queue.apply([{ place, decision: 'KEEP', reason }], true);
            queue.setAsking(null);
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

type Where = 'HERE' | SweepScope;

interface MarkFormProps {
  readonly review: Review;
  readonly queue: ReviewQueue;
  readonly selected: Selected | null;
  readonly onDone: () => void;
}

/** What the engine did not find can be replaced by hand. */
export function MarkForm({ review, queue, selected, onDone }: MarkFormProps) {
  const texts = useTexts(documentTexts).review;
  const names = useTexts(documentWords).places;
  const item = useCaseContext();
  const announce = useAnnounce();
  const mark = useMarkPlace(review.id);
  const [typed, setTyped] = useState('');
  const [type, setType] = useState<PlaceType | ''>('NAME');
  const [childRef, setChildRef] = useState('');
  const [where, setWhere] = useState<Where | ''>('HERE');
  const words = selected === null ? typed : review.text.slice(selected.start, selected.end);
  const start = selected?.start ?? (typed === '' ? undefined : findFree(review, typed));
  function save() {
    if (start === undefined || type === '') return;
    mark.mutate(
      { start, end: start + words.length, type, ...(childRef === '' ? {} : { childRef }) },
      {
        onSuccess: (place) => {
          queue.setLast({ kind: 'place', number: place.number });
          queue.select(place.number);
          if (where === 'DOCUMENT' || where === 'CASE')
            queue.sweeping.sweep(place, where, 'REPLACE');
          else announce(texts.marked);
          setTyped('');
          onDone();
        },
      },
    );
  }
  return (
    <Section title={texts.markTitle} level={3}>
      <Form
        minor
        label={texts.markTitle}
        problem={problemOf(mark.error)}
        busy={mark.isPending}
        submit={texts.mark}
        onSubmit={save}
        blockedBecause={words !== '' && start === undefined ? texts.notFound : undefined}
      >
        <TextField
          pointer="/start"
          label={texts.words}
          hint={texts.markHint}
          value={words}
          onChange={(value) => {
            onDone();
            setTyped(value);
          }}
        />
        <SelectField
          pointer="/type"
          label={texts.as}
          value={type}
          onChange={setType}
          choices={choicesOf(names)}
        />
        <SelectField
          pointer="/scope"
          label={texts.where}
          value={where}
          onChange={setWhere}
          choices={choicesOf(texts.wheres)}
        />
        {item.children.length > 1 ? (
          <SelectField
            pointer="/childRef"
            label={texts.child}
            value={childRef}
            onChange={setChildRef}
            choices={item.children.map((child) => ({
              value: child.childRef,
              label: child.childNumber,
            }))}
          />
        ) : null}
      </Form>
    </Section>
  );
}
