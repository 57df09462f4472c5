import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { type BoardRow, useMotionBoard } from './advice-queries.js';
import { adviceTexts } from './advice-texts.js';
import { motionTexts } from './motion-texts.js';
import { motionWords } from './motion-words.js';
import './motions.css';

/** Open motions with whom each waits for, and how many days already. */
export function MotionBoardPage() {
  const texts = useTexts(adviceTexts);
  return (
    <Page title={texts.boardTitle} lead={texts.boardLead} wide>
      <Loaded query={useMotionBoard()}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.boardNone}>{texts.boardLead}</EmptyState>
          ) : (
            <Board items={items} />
          )
        }
      </Loaded>
    </Page>
  );
}

const longest = ({ pending }: BoardRow): number => Math.max(0, ...pending.map(({ days }) => days));

function Board({ items }: { readonly items: readonly BoardRow[] }) {
  const texts = useTexts(adviceTexts);
  const { states } = useTexts(motionWords);
  const { ageBands } = useTexts(sharedWords);
  const { legend } = useTexts(motionTexts);
  const columns: readonly Column<BoardRow>[] = [
    {
      key: 'child',
      title: texts.columns.child,
      sort: ({ parketnummer }) => parketnummer,
      cell: ({ childNumber, ageBand, parketnummer }) => (
        <>
          <ChildNumber number={childNumber} ageBand={ageBands[ageBand]} />
          <br />
          <span className="quiet">{parketnummer}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: texts.columns.state,
      sort: ({ state }) => states[state].word,
      cell: ({ state }) => <StateTag state={states[state]} />,
    },
    {
      key: 'waits',
      title: texts.columns.waits,
      cell: ({ pending }) => <Waits pending={pending} />,
    },
    {
      key: 'act',
      title: texts.columns.act,
      cell: ({ id, caseId, childNumber }) => (
        <Link to={`/cases/${caseId}/motions/${id}`} aria-label={`${texts.open}: ${childNumber}`}>
          {texts.open}
        </Link>
      ),
    },
  ];
  const rows = [...items].sort((one, other) => longest(other) - longest(one));
  return (
    <>
      <DataTable caption={texts.boardTitle} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <StateLegend title={legend} states={Object.values(states)} />
    </>
  );
}

function Waits({ pending }: Pick<BoardRow, 'pending'>) {
  const texts = useTexts(adviceTexts);
  return (
    <ul className="plain-list">
      {pending.map(({ office, days, dueAt, overdue }) => (
        <li key={office}>
          <strong>{texts.offices[office]}</strong>: {texts.days(days)}
          {dueAt === null ? null : (
            <span className="quiet">
              {' '}
              (<Moment at={dueAt} short plain />)
            </span>
          )}{' '}
          {overdue ? <span className="tag tag--attention">{texts.overdue}</span> : null}
        </li>
      ))}
    </ul>
  );
}
