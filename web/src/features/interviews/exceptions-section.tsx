import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import {
  type Exception,
  useAskException,
  useBookExcepted,
  useDecideException,
  useDetectives,
  useExceptions,
  useRooms,
} from './exception-queries.js';
import { exceptionTexts } from './exception-texts.js';
import { GateList, readGates } from './gate-list.js';

/** Sessions without certificate: asked by the coordinator, decided by the prosecutor. */
export function ExceptionsSection({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(exceptionTexts);
  const found = useExceptions(caseId).data;
  if (found === undefined || (found.items.length === 0 && found.actions.length === 0)) return null;
  return (
    <Section title={texts.title} level={3}>
      <p className="quiet">{texts.lead}</p>
      {found.items.length === 0 ? null : (
        <ul className="plain-list stack">
          {found.items.map((exception) => (
            <li key={exception.id}>
              <OneException caseId={caseId} exception={exception} />
            </li>
          ))}
        </ul>
      )}
      {found.actions.includes('ask-exception') ? (
        <AskException caseId={caseId} asked={found.children} />
      ) : null}
    </Section>
  );
}

interface OneExceptionProps {
  readonly caseId: string;
  readonly exception: Exception;
}

function OneException({ caseId, exception }: OneExceptionProps) {
  const texts = useTexts(exceptionTexts);
  const { childNumber, interviewer, studio, reason, decision, decisionReason, used } = exception;
  const state =
    decision === null ? texts.open : decision === 'APPROVED' ? texts.approved : texts.denied;
  return (
    <>
      <p>
        <ChildNumber number={childNumber} /> {interviewer.name}, {studio.name}:{' '}
        <strong>{state}</strong>
        {used ? ` (${texts.used})` : ''}
      </p>
      <p className="quiet">{reason}</p>
      {decisionReason === null ? null : <p className="quiet">{decisionReason}</p>}
      {exception.actions.includes('decide') ? (
        <Decide caseId={caseId} exceptionId={exception.id} />
      ) : null}
      {exception.actions.includes('book') ? (
        <BookExcepted caseId={caseId} exception={exception} />
      ) : null}
    </>
  );
}

function Decide({ caseId, exceptionId }: { caseId: string; exceptionId: string }) {
  const texts = useTexts(exceptionTexts);
  const announce = useAnnounce();
  const decide = useDecideException(caseId, exceptionId);
  const [decision, setDecision] = useState<Schemas['ExceptionDecision']>('DENIED');
  const [reason, setReason] = useState('');
  return (
    <details className="group">
      <summary>{texts.decide}</summary>
      <Form
        minor
        label={texts.decide}
        problem={problemOf(decide.error)}
        busy={decide.isPending}
        submit={texts.decide}
        onSubmit={() => {
          decide.mutate(
            { decision, reason },
            {
              onSuccess: () => {
                announce(texts.decided);
              },
            },
          );
        }}
      >
        <RadioField
          pointer="/decision"
          label={texts.decision}
          value={decision}
          choices={[
            { value: 'APPROVED', label: texts.approve },
            { value: 'DENIED', label: texts.deny },
          ]}
          onChange={(value) => {
            if (value === 'APPROVED' || value === 'DENIED') setDecision(value);
          }}
        />
        <LongTextField
          pointer="/reason"
          label={texts.decisionReason}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </details>
  );
}

function BookExcepted({ caseId, exception }: OneExceptionProps) {
  const texts = useTexts(exceptionTexts);
  const announce = useAnnounce();
  const book = useBookExcepted(caseId);
  const [bookingKey] = useState(() => crypto.randomUUID());
  const [at, setAt] = useState('');
  const problem = problemOf(book.error);
  const gates = readGates(problem?.help.gates);
  return (
    <details className="group">
      <summary>{texts.book}</summary>
      <Form
        minor
        label={texts.book}
        problem={problem}
        busy={book.isPending}
        submit={texts.book}
        onSubmit={() => {
          book.mutate(
            {
              bookingKey,
              childRef: exception.childRef,
              sessionType: 'INITIAL',
              startsAt: instantFromLocal(at) ?? at,
              interviewerId: exception.interviewer.id,
              studioId: exception.studio.id,
            },
            {
              onSuccess: () => {
                announce(texts.booked);
              },
            },
          );
        }}
      >
        {gates.length === 0 ? null : (
          <GateList gates={gates} caseId={caseId} childRef={exception.childRef} />
        )}
        <TextField
          pointer="/startsAt"
          type="datetime-local"
          label={texts.startsAt}
          value={at}
          onChange={setAt}
        />
      </Form>
    </details>
  );
}

const NOTHING = { childRef: '', interviewerId: '', studioId: '', reason: '' };

interface AskExceptionProps {
  readonly caseId: string;
  readonly asked: readonly Schemas['ExceptedChildView'][];
}

function AskException({ caseId, asked }: AskExceptionProps) {
  const texts = useTexts(exceptionTexts);
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const rooms = useRooms(open).data?.items ?? [];
  const people = useDetectives(open).data?.items ?? [];
  const ask = useAskException(caseId);
  const [exceptionKey, setExceptionKey] = useState(() => crypto.randomUUID());
  const [body, setBody] = useState(NOTHING);
  const set = (part: Partial<typeof NOTHING>) => {
    setBody({ ...body, ...part });
  };
  return (
    <details
      className="group"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{texts.ask}</summary>
      <Form
        minor
        label={texts.ask}
        problem={problemOf(ask.error)}
        busy={ask.isPending}
        submit={texts.ask}
        onSubmit={() => {
          ask.mutate(
            { ...body, exceptionKey },
            {
              onSuccess: () => {
                announce(texts.asked);
                setExceptionKey(crypto.randomUUID());
                setBody(NOTHING);
              },
            },
          );
        }}
      >
        <SelectField
          pointer="/childRef"
          label={texts.child}
          value={body.childRef}
          choices={asked.map((one) => ({ value: one.childRef, label: one.childNumber }))}
          onChange={(childRef) => {
            set({ childRef });
          }}
        />
        <SelectField
          pointer="/interviewerId"
          label={texts.interviewer}
          value={body.interviewerId}
          choices={people.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(interviewerId) => {
            set({ interviewerId });
          }}
        />
        <SelectField
          pointer="/studioId"
          label={texts.studio}
          value={body.studioId}
          choices={rooms.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(studioId) => {
            set({ studioId });
          }}
        />
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={3}
          value={body.reason}
          onChange={(reason) => {
            set({ reason });
          }}
        />
        <LegalNote>{texts.rule}</LegalNote>
      </Form>
    </details>
  );
}
