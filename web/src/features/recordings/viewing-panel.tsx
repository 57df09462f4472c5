import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Panel, Section } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { ReasonDialog } from '../registers/reason-dialog.js';
import { GiveRightForm } from './give-right-form.js';
import { recordingTexts } from './recordings-texts.js';
import { useRevokeRight, useViewingRights, type ViewingRight } from './viewing-queries.js';
import { ViewingRequests } from './viewing-requests.js';
import { viewingTexts } from './viewing-texts.js';

/** Who may view the recordings of this case, and times in the viewing room. */
export function ViewingPanel() {
  const texts = useTexts(viewingTexts);
  const item = useCaseContext();
  return (
    <Panel title={texts.title} lead={texts.lead} wide>
      <ViewingRequests caseId={item.id} />
      <Loaded query={useViewingRights(item.id)}>
        {({ items, mayGive }) => (
          <>
            <Section title={texts.rights.title} level={3}>
              {items.length === 0 ? <p>{texts.rights.none}</p> : <RightsTable rights={items} />}
            </Section>
            {mayGive ? <GiveRightForm item={item} /> : null}
          </>
        )}
      </Loaded>
      <StateLegend title={texts.legend} states={Object.values(texts.statuses)} />
    </Panel>
  );
}

function RightsTable({ rights }: { readonly rights: readonly ViewingRight[] }) {
  const texts = useTexts(viewingTexts);
  const { tracks } = useTexts(recordingTexts);
  const heads = texts.rights;
  const columns: readonly Column<ViewingRight>[] = [
    { key: 'who', title: heads.who, sort: ({ name }) => name, cell: ({ name }) => name },
    {
      key: 'child',
      title: heads.child,
      cell: ({ childNumber }) => <ChildNumber number={childNumber} />,
    },
    {
      key: 'tracks',
      title: heads.tracks,
      cell: (right) => right.tracks.map((track) => tracks[track]).join(', '),
    },
    {
      key: 'when',
      title: heads.when,
      sort: ({ startsAt }) => startsAt,
      cell: ({ startsAt, endsAt }) => (
        <span>
          <Moment at={startsAt} short plain /> {heads.until} <Moment at={endsAt} short />
        </span>
      ),
    },
    { key: 'where', title: heads.where, cell: (right) => <Where right={right} /> },
    {
      key: 'status',
      title: heads.status,
      sort: ({ status }) => texts.statuses[status].word,
      cell: ({ status }) => <StateTag state={texts.statuses[status]} />,
    },
    { key: 'act', title: heads.act, cell: (right) => <Act right={right} /> },
  ];
  return (
    <DataTable
      caption={heads.title}
      columns={columns}
      rows={rights}
      rowKey={({ id }) => id}
      whole
    />
  );
}

export function Where({ right: { office, room, decision } }: { readonly right: ViewingRight }) {
  const texts = useTexts(viewingTexts).rights;
  return <>{decision === null ? [room, office].join(', ') : texts.remote(decision)}</>;
}

function Act({ right }: { readonly right: ViewingRight }) {
  const texts = useTexts(viewingTexts).rights;
  const announce = useAnnounce();
  const revoke = useRevokeRight(right.caseId, right.id);
  const [open, setOpen] = useState(false);
  if (!right.actions.includes('revoke'))
    return right.status === 'OPENED' || right.status === 'UNOPENED' ? (
      <Link to={`/cases/${right.caseId}/recordings`}>{texts.watch}</Link>
    ) : null;
  return (
    <>
      <Button
        purpose="secondary"
        label={texts.revokeOf(right.name)}
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.revoke}
      </Button>
      <ReasonDialog
        open={open}
        heading={texts.revokeOf(right.name)}
        text={texts.revokeText}
        confirm={texts.revoke}
        busy={revoke.isPending}
        problem={problemOf(revoke.error)}
        danger
        onConfirm={(reason) => {
          revoke.mutate(reason, {
            onSuccess: () => {
              setOpen(false);
              announce(texts.revoked);
            },
          });
        }}
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}
