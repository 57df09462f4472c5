import { useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { fileName } from '../../kernel/file-name.js';
import { dayOf, now } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ReasonAct } from '../registers/reason-act.js';
import { recordingTexts } from './recordings-texts.js';
import {
  type KeptRecording,
  useAskDestruction,
  useDecideDestruction,
  useDestructionCertificate,
} from './retention-queries.js';
import { retentionTexts } from './retention-texts.js';

interface KeptRecordingsProps {
  readonly caseId: string;
  readonly recordings: readonly KeptRecording[];
}

/** Each recording with what keeps it, and what may be done about it. */
export function KeptRecordings({ caseId, recordings }: KeptRecordingsProps) {
  const texts = useTexts(retentionTexts).list;
  const { tracks } = useTexts(recordingTexts);
  const columns: readonly Column<KeptRecording>[] = [
    { key: 'track', title: texts.track, cell: ({ track }) => tracks[track] },
    {
      key: 'child',
      title: texts.child,
      cell: ({ childNumber }) => <ChildNumber number={childNumber} />,
    },
    { key: 'standing', title: texts.standing, cell: (one) => <Standing recording={one} /> },
    { key: 'act', title: texts.act, cell: (one) => <Acts caseId={caseId} recording={one} /> },
  ];
  return (
    <Section title={texts.title} level={3}>
      {recordings.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.title}
          columns={columns}
          rows={recordings}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

function Standing({
  recording: { destroyedAt, destruction, keptBecause },
}: {
  readonly recording: KeptRecording;
}) {
  const texts = useTexts(retentionTexts);
  if (destroyedAt !== null)
    return (
      <>
        {texts.list.destroyed} <Moment at={destroyedAt} short plain />
      </>
    );
  const because = keptBecause.map((one) => texts.because[one]).join(', ');
  return (
    <span className="standing">
      <span>{because === '' ? texts.list.free : because}</span>
      {destruction === null ? null : (
        <span className="quiet">
          {texts.states[destruction.state]} ({texts.list.askedBy} {destruction.askedBy}):{' '}
          {destruction.decisionReason ?? destruction.reason}
        </span>
      )}
    </span>
  );
}

interface ActsProps {
  readonly caseId: string;
  readonly recording: KeptRecording;
}

function Acts({ caseId, recording }: ActsProps) {
  const { id, destruction, destroyedAt, childNumber, actions } = recording;
  if (actions.includes('ask-destruction')) return <AskAct caseId={caseId} recordingId={id} />;
  if (destruction === null) return null;
  if (actions.includes('decide-destruction'))
    return <DecideActs caseId={caseId} destructionId={destruction.id} />;
  return actions.includes('view-certificate') ? (
    <CertificateAct
      destructionId={destruction.id}
      name={`${fileName(childNumber, 'vernietiging-opname', dayOf(destroyedAt === null ? now() : new Date(destroyedAt)))}.json`}
    />
  ) : null;
}

function AskAct({
  caseId,
  recordingId,
}: {
  readonly caseId: string;
  readonly recordingId: string;
}) {
  const texts = useTexts(retentionTexts).list;
  const ask = useAskDestruction(caseId, recordingId);
  return <ReasonAct act={texts.ask} text={texts.askText} done={texts.asked} mutation={ask} />;
}

function DecideActs({
  caseId,
  destructionId,
}: {
  readonly caseId: string;
  readonly destructionId: string;
}) {
  const texts = useTexts(retentionTexts).list;
  const { mutate, error, isPending, reset } = useDecideDestruction(caseId, destructionId);
  const saying = (approved: boolean) => ({
    error,
    isPending,
    reset,
    mutate: (reason: string, options: { readonly onSuccess: () => void }) => {
      mutate({ approved, reason }, options);
    },
  });
  return (
    <>
      <ReasonAct
        act={texts.approve}
        text={texts.approveText}
        done={texts.approved}
        danger
        mutation={saying(true)}
      />
      <ReasonAct
        act={texts.deny}
        text={texts.denyText}
        done={texts.denied}
        mutation={saying(false)}
      />
    </>
  );
}

interface CertificateActProps {
  readonly destructionId: string;
  /** Of the file. */
  readonly name: string;
}

/** What is left: who asked, who approved, when, and a hash that anybody can take again. */
function CertificateAct({ destructionId, name }: CertificateActProps) {
  const texts = useTexts(retentionTexts).list;
  const [open, setOpen] = useState(false);
  const query = useDestructionCertificate(destructionId, open);
  if (!open)
    return (
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.certificate}
      </Button>
    );
  return (
    <Loaded query={query}>
      {({ content, sha256, erasedAt }) => (
        <span className="standing">
          <a
            href={`data:application/json;charset=utf-8,${encodeURIComponent(content)}`}
            download={name}
          >
            {texts.certificate} (JSON)
          </a>
          <span className="quiet">
            {texts.hash}: <code>{sha256}</code>
          </span>
          {erasedAt === null ? null : (
            <span className="quiet">
              {texts.erased}: <Moment at={erasedAt} short plain />
            </span>
          )}
        </span>
      )}
    </Loaded>
  );
}
