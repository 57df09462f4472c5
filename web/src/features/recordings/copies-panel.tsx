import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Panel, Section } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import {
  type CopyOrder,
  useAskCopy,
  useCopyOrders,
  useDecideCopy,
  useMakeCopy,
} from './copy-queries.js';
import { copiesTexts } from './copies-texts.js';
import { ReasonAct } from '../registers/reason-act.js';
import { useRecordings } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';

/** Copies of recordings: asked, decided by somebody else, made; each with its log. */
export function CopiesPanel() {
  const texts = useTexts(copiesTexts);
  const { id } = useCaseContext();
  return (
    <Panel title={texts.title} lead={texts.lead} wide>
      <Loaded query={useCopyOrders(id)}>
        {({ items, mayAsk, marksPictures }) => (
          <>
            <LegalNote source={texts.source}>
              {marksPictures ? texts.burned : texts.honesty}
            </LegalNote>
            {items.length === 0 ? <p>{texts.none}</p> : null}
            {items.map((order) => (
              <Order key={order.id} caseId={id} order={order} />
            ))}
            {mayAsk ? <AskForm caseId={id} /> : null}
          </>
        )}
      </Loaded>
      <StateLegend title={texts.legend} states={Object.values(texts.statuses)} />
    </Panel>
  );
}

interface OrderProps {
  readonly caseId: string;
  readonly order: CopyOrder;
}

function Order({ caseId, order }: OrderProps) {
  const texts = useTexts(copiesTexts);
  const { tracks } = useTexts(recordingTexts);
  const { recipient, track, childNumber, status, reason, askedBy, askedAt, decision } = order;
  return (
    <article className="card">
      <h3>
        {recipient} <StateTag state={texts.statuses[status]} />
      </h3>
      <p>
        {tracks[track]} <ChildNumber number={childNumber} />
      </p>
      <p>{reason}</p>
      <Facts
        items={[
          [texts.facts.askedBy, askedBy],
          [texts.facts.askedAt, <Moment key="asked" at={askedAt} short />],
          ...(decision === null
            ? []
            : [[texts.facts.decision, `${decision} (${order.decidedBy ?? '–'})`] as const]),
          ...(order.fetchBy === null
            ? []
            : [[texts.facts.fetchBy, <Moment key="by" at={order.fetchBy} short />] as const]),
          ...(order.endedAt === null || order.endedBecause === null
            ? []
            : [[texts.facts.ended, endOf(texts.ends[order.endedBecause], order.endedAt)] as const]),
        ]}
      />
      <Log order={order} />
      {order.actions.includes('decide') ? <Decide caseId={caseId} order={order} /> : null}
      {order.actions.includes('fetch') ? <Make caseId={caseId} order={order} /> : null}
    </article>
  );
}

function endOf(because: string, at: string) {
  return (
    <>
      <Moment at={at} short plain />: {because}
    </>
  );
}

function Log({ order: { fetches } }: { readonly order: CopyOrder }) {
  const texts = useTexts(copiesTexts).log;
  if (fetches.length === 0) return null;
  return (
    <>
      <h4>{texts.title}</h4>
      <ul className="bullets">
        {fetches.map(({ id, madeBy, madeAt, sentAt, sha256, mark }) => (
          <li key={id}>
            <Moment at={madeAt} short plain />, {madeBy}:{' '}
            {mark === null ? null : `${texts.marks[mark]}; `}
            {sentAt === null ? texts.notSent : texts.sent}
            {sha256 === null ? null : (
              <>
                {' '}
                <code className="checksum">{sha256}</code>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Decide({ caseId, order }: OrderProps) {
  const texts = useTexts(copiesTexts).decide;
  const { mutate, error, isPending, reset } = useDecideCopy(caseId, order.id);
  const saying = (granted: boolean) => ({
    error,
    isPending,
    reset,
    mutate: (decision: string, options: { readonly onSuccess: () => void }) => {
      mutate({ granted, decision }, options);
    },
  });
  return (
    <Acts>
      <ReasonAct
        act={texts.grant}
        text={texts.grantText}
        done={texts.done}
        mutation={saying(true)}
      />
      <ReasonAct
        act={texts.refuse}
        text={texts.refuseText}
        done={texts.done}
        mutation={saying(false)}
      />
    </Acts>
  );
}

/** The passphrase is on the screen once; the file is fetched by the browser itself, so its size does not matter. */
function Make({ caseId, order }: OrderProps) {
  const texts = useTexts(copiesTexts).make;
  const make = useMakeCopy(caseId, order.id);
  const problem = problemOf(make.error);
  if (make.data === undefined)
    return (
      <>
        {problem === null ? null : <ProblemNote problem={problem} />}
        <Acts>
          <Button
            purpose="primary"
            busy={make.isPending}
            onPress={() => {
              make.mutate();
            }}
          >
            {texts.act}
          </Button>
        </Acts>
      </>
    );
  return (
    <Note title={texts.ready} tone="info" level={4}>
      <p>
        {texts.passphrase}: <code>{make.data.passphrase}</code>
      </p>
      <p>{texts.apart}</p>
      <p>
        <a href={make.data.contentUrl} download>
          {texts.fetch}
        </a>
      </p>
    </Note>
  );
}

function AskForm({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(copiesTexts).ask;
  const { tracks } = useTexts(recordingTexts);
  const announce = useAnnounce();
  const ask = useAskCopy(caseId);
  const recordings = useRecordings(caseId).data?.items ?? [];
  const [recordingId, setRecordingId] = useState('');
  const [recipient, setRecipient] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Section title={texts.title} level={3}>
      <Form
        label={texts.title}
        problem={problemOf(ask.error)}
        busy={ask.isPending}
        submit={texts.submit}
        blockedBecause={recordingId === '' ? texts.choose : undefined}
        onSubmit={() => {
          ask.mutate(
            { recordingId, recipient, reason },
            {
              onSuccess: () => {
                announce(texts.done);
                setRecipient('');
                setReason('');
              },
            },
          );
        }}
      >
        <SelectField
          pointer="/recordingId"
          label={texts.recording}
          value={recordingId}
          onChange={setRecordingId}
          choices={recordings
            .filter(({ state }) => state === 'VERIFIED')
            .map(({ id, track, childNumber }) => ({
              value: id,
              label: `${tracks[track]}, ${childNumber}`,
            }))}
        />
        <TextField
          pointer="/recipient"
          label={texts.recipient}
          value={recipient}
          onChange={setRecipient}
        />
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.hint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Section>
  );
}
