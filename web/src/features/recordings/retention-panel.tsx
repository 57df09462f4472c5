import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { choicesOf, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Panel, Section } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { KeptRecordings } from './kept-recordings.js';
import { ReasonAct } from '../registers/reason-act.js';
import {
  type Ground,
  type Retention,
  type StartEvent,
  useLiftHold,
  usePlaceHold,
  useRetention,
  useRetentionPolicies,
  useStartTerm,
} from './retention-queries.js';
import { retentionTexts } from './retention-texts.js';

/** How long the recordings of a case are kept, what keeps them, and what was destroyed. */
export function RetentionPanel() {
  const texts = useTexts(retentionTexts);
  const { id } = useCaseContext();
  return (
    <Panel title={texts.title} lead={texts.lead} wide>
      <Loaded query={useRetention(id)}>
        {(retention) => (
          <>
            <Term caseId={id} retention={retention} />
            <Holds caseId={id} retention={retention} />
            <KeptRecordings caseId={id} recordings={retention.recordings} />
            <Policies />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface PartProps {
  readonly caseId: string;
  readonly retention: Retention;
}

function Term({ caseId, retention: { term, actions } }: PartProps) {
  const all = useTexts(retentionTexts);
  const texts = all.term;
  return (
    <Section title={texts.title} level={3}>
      {term === null ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <Facts
            items={[
              [texts.ground, all.grounds[term.ground]],
              [texts.event, all.events[term.event]],
              [texts.startedOn, <Moment key="start" at={term.startedOn} short plain />],
              [texts.months, texts.monthsOf(term.months)],
              [texts.dueAt, <Moment key="due" at={term.dueAt} short />],
              [texts.by, term.recordedBy],
              [texts.source, term.source],
            ]}
          />
          {term.toVerify ? (
            <Note title={texts.toVerify} tone="warning" level={4}>
              <span />
            </Note>
          ) : null}
        </>
      )}
      {actions.includes('start-term') ? <StartForm caseId={caseId} /> : null}
    </Section>
  );
}

function StartForm({ caseId }: { readonly caseId: string }) {
  const all = useTexts(retentionTexts);
  const texts = all.term;
  const announce = useAnnounce();
  const start = useStartTerm(caseId);
  const [ground, setGround] = useState<Ground | ''>('');
  const [event, setEvent] = useState<StartEvent | ''>('');
  const [startedOn, setStartedOn] = useState('');
  return (
    <details className="group">
      <summary>{texts.start}</summary>
      <p>{texts.startLead}</p>
      <Form
        label={texts.start}
        problem={problemOf(start.error)}
        busy={start.isPending}
        submit={texts.submit}
        needs={{ '/ground': ground, '/event': event }}
        onSubmit={() => {
          if (ground === '' || event === '') return;
          start.mutate(
            { ground, event, startedOn },
            {
              onSuccess: () => {
                announce(texts.done);
              },
            },
          );
        }}
      >
        <RadioField
          pointer="/ground"
          label={texts.ground}
          value={ground}
          onChange={setGround}
          choices={choicesOf(all.grounds)}
        />
        <RadioField
          pointer="/event"
          label={texts.event}
          value={event}
          onChange={setEvent}
          choices={choicesOf(all.events)}
        />
        <TextField
          pointer="/startedOn"
          type="date"
          label={texts.startedOn}
          value={startedOn}
          onChange={setStartedOn}
        />
      </Form>
    </details>
  );
}

function Holds({ caseId, retention: { holds, actions } }: PartProps) {
  const texts = useTexts(retentionTexts).holds;
  const place = usePlaceHold(caseId);
  const open = holds.find(({ liftedAt }) => liftedAt === null);
  return (
    <Section title={texts.title} level={3}>
      {open === undefined ? <p>{texts.none}</p> : null}
      <ul className="bullets">
        {holds.map(({ id, reason, placedBy, placedAt, liftedAt, liftReason }) => (
          <li key={id}>
            {reason} ({texts.by} {placedBy}, <Moment at={placedAt} short plain />
            {liftedAt === null ? null : (
              <>
                ; {texts.liftedOn} <Moment at={liftedAt} short plain />: {liftReason}
              </>
            )}
            )
          </li>
        ))}
      </ul>
      {actions.includes('place-hold') ? (
        <ReasonAct act={texts.place} text={texts.placeText} done={texts.placed} mutation={place} />
      ) : null}
      {actions.includes('lift-hold') && open !== undefined ? (
        <LiftAct caseId={caseId} holdId={open.id} />
      ) : null}
    </Section>
  );
}

function LiftAct({ caseId, holdId }: { readonly caseId: string; readonly holdId: string }) {
  const texts = useTexts(retentionTexts).holds;
  const lift = useLiftHold(caseId, holdId);
  return <ReasonAct act={texts.lift} text={texts.liftText} done={texts.liftDone} mutation={lift} />;
}

function Policies() {
  const all = useTexts(retentionTexts);
  const { language } = useLanguage();
  return (
    <Loaded query={useRetentionPolicies()}>
      {({ items }) => (
        <details className="group">
          <summary>{all.policies.title}</summary>
          <ul className="bullets">
            {items.map(({ id, labelNl, labelEn, months, from, toVerify, source }) => (
              <li key={id}>
                {language === 'nl' ? labelNl : labelEn}: {all.term.monthsOf(months)}{' '}
                {all.policies.from} <Moment at={from} short plain /> ({source}).{' '}
                {toVerify ? all.term.toVerify : null}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Loaded>
  );
}
