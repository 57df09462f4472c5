import { useSearchParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { today } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { StateTag } from '../../ui/state-tag.js';
import { useConfirmPresence, useViewingRoom, type ViewingRight } from './viewing-queries.js';
import { Where } from './viewing-panel.js';
import { viewingTexts } from './viewing-texts.js';

/** The viewing rooms of my office on one day; nothing is shown there before I confirmed who is in. */
export function RoomPage() {
  const texts = useTexts(viewingTexts).list;
  const [query, setQuery] = useSearchParams();
  const day = query.get('day') ?? today();
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <TextField
        pointer="/day"
        type="date"
        label={texts.day}
        value={day}
        onChange={(value) => {
          if (value !== '') setQuery({ day: value });
        }}
      />
      <Loaded query={useViewingRoom(day)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
          ) : (
            <RoomTable rights={items} />
          )
        }
      </Loaded>
    </Page>
  );
}

function RoomTable({ rights }: { readonly rights: readonly ViewingRight[] }) {
  const texts = useTexts(viewingTexts);
  const announce = useAnnounce();
  const confirm = useConfirmPresence();
  const problem = problemOf(confirm.error);
  const columns: readonly Column<ViewingRight>[] = [
    {
      key: 'when',
      title: texts.rights.when,
      sort: ({ startsAt }) => startsAt,
      cell: ({ startsAt, endsAt }) => (
        <span>
          <Moment at={startsAt} short plain /> {texts.rights.until}{' '}
          <Moment at={endsAt} short plain />
        </span>
      ),
    },
    { key: 'who', title: texts.rights.who, cell: ({ name }) => name },
    {
      key: 'child',
      title: texts.rights.child,
      cell: ({ childNumber }) => <ChildNumber number={childNumber} />,
    },
    { key: 'where', title: texts.rights.where, cell: (right) => <Where right={right} /> },
    {
      key: 'status',
      title: texts.rights.status,
      cell: ({ status }) => <StateTag state={texts.statuses[status]} />,
    },
    {
      key: 'act',
      title: texts.rights.act,
      cell: ({ id, name, presentAt, actions }) =>
        actions.includes('confirm-presence') ? (
          <Button
            label={texts.list.confirmOf(name)}
            busy={confirm.isPending}
            onPress={() => {
              confirm.mutate(id, {
                onSuccess: () => {
                  announce(texts.list.confirmed);
                },
              });
            }}
          >
            {texts.list.confirm}
          </Button>
        ) : presentAt === null ? null : (
          <span>
            {texts.list.present} <Moment at={presentAt} short plain />
          </span>
        ),
    },
  ];
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <DataTable
        caption={texts.list.title}
        columns={columns}
        rows={rights}
        rowKey={({ id }) => id}
        whole
      />
    </>
  );
}
