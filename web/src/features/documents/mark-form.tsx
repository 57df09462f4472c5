import { type RefObject, useMemo, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type PlaceType, type Review, type SweepScope, useMarkPlace } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';
import type { Selected } from './review-columns.js';
import { freePlaces, surroundings } from './review-parts.js';
import type { ReviewQueue } from './use-review-queue.js';

type Where = 'HERE' | SweepScope;

/** What has no fixed words; the server says so again. */
const OWN_WORDS: ReadonlySet<PlaceType | ''> = new Set([
  'RELATIVE_NAME',
  'PERSON',
  'INSTITUTION',
  'WORK',
  'PLACE',
  'DATE',
  'TRAIT',
  'OTHER',
]);

interface MarkFormProps {
  readonly review: Review;
  readonly queue: ReviewQueue;
  readonly selected: Selected | null;
  /** Around the field of the words, for whoever comes to it by key. */
  readonly words: RefObject<HTMLDivElement | null>;
  readonly onDone: () => void;
}

/** What the engine did not find can be replaced by hand. */
export function MarkForm({ review, queue, selected, words: box, onDone }: MarkFormProps) {
  const texts = useTexts(documentTexts).review;
  const names = useTexts(documentWords).places;
  const item = useCaseContext();
  const announce = useAnnounce();
  const mark = useMarkPlace(review.id);
  const [typed, setTyped] = useState('');
  const [type, setType] = useState<PlaceType | ''>('');
  const [instead, setInstead] = useState('');
  const [childRef, setChildRef] = useState('');
  const [where, setWhere] = useState<Where | ''>('HERE');
  const words = selected === null ? typed : review.text.slice(selected.start, selected.end);
  const free = useMemo(() => freePlaces(review, typed), [review, typed]);
  const [at, setAt] = useState('');
  const start = selected?.start ?? free.find((one) => String(one) === at) ?? free[0];
  function save() {
    if (start === undefined || type === '') return;
    mark.mutate(
      {
        start,
        end: start + words.length,
        type,
        ...(childRef === '' ? {} : { childRef }),
        ...(OWN_WORDS.has(type) && instead.trim() !== '' ? { instead } : {}),
      },
      {
        onSuccess: (place) => {
          queue.setLast({ kind: 'marked', number: place.number });
          queue.select(place.number);
          if (where === 'DOCUMENT' || where === 'CASE')
            queue.sweeping.sweep(place, where, 'REPLACE');
          else announce(texts.marked);
          setTyped('');
          setType('');
          setInstead('');
          setAt('');
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
        needs={{ '/type': type }}
        onSubmit={save}
        blockedBecause={words !== '' && start === undefined ? texts.notFound : undefined}
      >
        <div ref={box}>
          <TextField
            pointer="/start"
            label={texts.words}
            hint={texts.markHint}
            value={words}
            onChange={(value) => {
              onDone();
              setTyped(value);
              setAt('');
            }}
          />
        </div>
        <SelectField
          pointer="/type"
          label={texts.as}
          value={type}
          onChange={setType}
          choices={choicesOf(names)}
        />
        {OWN_WORDS.has(type) ? (
          <TextField
            pointer="/instead"
            label={texts.instead}
            hint={texts.insteadHint}
            value={instead}
            onChange={setInstead}
          />
        ) : null}
        <SelectField
          pointer="/scope"
          label={texts.where}
          open={null}
          value={where}
          onChange={setWhere}
          choices={choicesOf(texts.wheres)}
        />
        {selected === null && where === 'HERE' && free.length > 1 ? (
          <SelectField
            pointer="/place"
            label={texts.which(free.length)}
            value={String(start)}
            onChange={setAt}
            choices={free.map((one) => ({
              value: String(one),
              label: surroundings(review.text, one, one + typed.length),
            }))}
          />
        ) : null}
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
