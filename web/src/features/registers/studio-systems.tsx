import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { ReasonDialog } from './reason-dialog.js';
import {
  type StudioCredential,
  useIssueCredential,
  useRevokeCredential,
  useStudioCredentials,
} from './studio-system-queries.js';
import { studioSystemTexts } from './studio-system-texts.js';

/** The recorders of a studio: who may hand in by itself, since when, and taking that away. */
export function SystemsSection({ studioId }: { readonly studioId: string }) {
  const texts = useTexts(studioSystemTexts);
  const credentials = useStudioCredentials(studioId);
  return (
    <Section title={texts.title}>
      <p className="quiet">{texts.lead}</p>
      <Loaded query={credentials}>
        {({ items, actions }) => (
          <div className="stack">
            {items.length === 0 ? (
              <p className="quiet">{texts.none}</p>
            ) : (
              <CredentialTable studioId={studioId} items={items} />
            )}
            {actions.includes('issue') ? <IssueForm studioId={studioId} /> : null}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function CredentialTable({
  studioId,
  items,
}: {
  readonly studioId: string;
  readonly items: readonly StudioCredential[];
}) {
  const texts = useTexts(studioSystemTexts);
  const [chosen, setChosen] = useState<StudioCredential | null>(null);
  const columns: readonly Column<StudioCredential>[] = [
    { key: 'label', title: texts.label, cell: ({ label }) => label },
    {
      key: 'state',
      title: texts.state,
      cell: ({ state, revokedBy, revokeReason }) => (
        <>
          <StateTag state={texts.states[state]} />
          {revokeReason === null ? null : (
            <>
              <br />
              <span className="quiet">{texts.revokedBecause(revokedBy ?? '–', revokeReason)}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'issued',
      title: texts.issued,
      sort: ({ issuedAt }) => issuedAt,
      cell: ({ issuedAt, issuedBy }) => (
        <>
          <Moment at={issuedAt} short plain />
          <br />
          <span className="quiet">{texts.issuedBy(issuedBy)}</span>
        </>
      ),
    },
    {
      key: 'until',
      title: texts.until,
      cell: ({ expiresAt }) => <Moment at={expiresAt} short plain />,
    },
    {
      key: 'used',
      title: texts.lastUsed,
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? (
          <span className="quiet">{texts.never}</span>
        ) : (
          <Moment at={lastUsedAt} short />
        ),
    },
    {
      key: 'act',
      title: texts.act,
      cell: (row) =>
        row.actions.includes('revoke') ? (
          <Button
            danger
            onPress={() => {
              setChosen(row);
            }}
          >
            {texts.act}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable caption={texts.title} columns={columns} rows={items} rowKey={({ id }) => id} />
      {chosen === null ? null : (
        <RevokeDialog
          studioId={studioId}
          credential={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}

interface RevokeDialogProps {
  readonly studioId: string;
  readonly credential: StudioCredential;
  readonly onClose: () => void;
}

function RevokeDialog({ studioId, credential, onClose }: RevokeDialogProps) {
  const texts = useTexts(studioSystemTexts);
  const announce = useAnnounce();
  const revoke = useRevokeCredential(studioId);
  return (
    <ReasonDialog
      open
      danger
      heading={texts.revoke}
      text={texts.revokeText(credential.label)}
      confirm={texts.revoke}
      busy={revoke.isPending}
      problem={problemOf(revoke.error)}
      onClose={onClose}
      onConfirm={(reason) => {
        revoke.mutate(
          { id: credential.id, reason },
          {
            onSuccess: () => {
              announce(texts.revoked);
              onClose();
            },
          },
        );
      }}
    />
  );
}

function IssueForm({ studioId }: { readonly studioId: string }) {
  const texts = useTexts(studioSystemTexts);
  const issue = useIssueCredential(studioId);
  const [label, setLabel] = useState('');
  const [lastDay, setLastDay] = useState('');
  if (issue.data !== undefined)
    return (
      <IssuedOnce
        credential={issue.data.credential}
        onNoted={() => {
          issue.reset();
          setLabel('');
          setLastDay('');
        }}
      />
    );
  return (
    <Form
      minor
      label={texts.issue}
      problem={problemOf(issue.error)}
      busy={issue.isPending}
      submit={texts.issue}
      onSubmit={() => {
        issue.mutate({ label, expiresAt: instantFromLocal(`${lastDay}T23:59`) ?? lastDay });
      }}
    >
      <p className="quiet">{texts.rule}</p>
      <div className="form__row">
        <TextField
          pointer="/label"
          label={texts.label}
          hint={texts.labelHint}
          value={label}
          onChange={setLabel}
        />
        <TextField
          pointer="/expiresAt"
          type="date"
          label={texts.lastDay}
          hint={texts.lastDayHint}
          value={lastDay}
          onChange={setLastDay}
        />
      </div>
    </Form>
  );
}

interface IssuedOnceProps {
  readonly credential: string;
  readonly onNoted: () => void;
}

/** What cannot be asked for again stays until somebody says that it is where it belongs. */
function IssuedOnce({ credential, onNoted }: IssuedOnceProps) {
  const texts = useTexts(studioSystemTexts);
  const announce = useAnnounce();
  return (
    <div className="credential" role="status">
      <h3>{texts.onceTitle}</h3>
      <p>{texts.onceText}</p>
      <p>
        <code className="credential__text">{credential}</code>
      </p>
      <Acts>
        <Button
          onPress={() => {
            void navigator.clipboard.writeText(credential).then(() => {
              announce(texts.copied);
            });
          }}
        >
          {texts.copy}
        </Button>
        <Button purpose="primary" onPress={onNoted}>
          {texts.noted}
        </Button>
      </Acts>
    </div>
  );
}
