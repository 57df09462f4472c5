import { Link } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Panel, Section } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { AdviceForm } from './advice-form.js';
import { adviceTexts } from './advice-texts.js';
import { answerTexts } from './answer-texts.js';
import { entryTexts } from './entry-texts.js';
import { type MotionListItem, useMotions } from './motion-queries.js';
import { motionTexts } from './motion-texts.js';
import { motionWords } from './motion-words.js';
import './motions.css';

/** The motions of a case that the reader may read; for who asks the child: that one is open. */
export function MotionsPanel() {
  const texts = useTexts(motionTexts);
  const words = useTexts(motionWords);
  const entry = useTexts(entryTexts);
  const item = useCaseContext();
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      acts={
        <>
          {item.actions.includes('file-motion') ? (
            <ButtonLink to={`/cases/${item.id}/motions/new`} purpose="primary">
              {texts.begin}
            </ButtonLink>
          ) : null}
          {item.actions.includes('enter-motion') ? (
            <ButtonLink to={`/cases/${item.id}/motions/enter`}>{entry.begin}</ButtonLink>
          ) : null}
        </>
      }
    >
      <Loaded query={useMotions(item.id)}>
        {({ items, open, joinable }) => (
          <>
            {items.length === 0 && open.length === 0 ? (
              <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
            ) : null}
            {items.length === 0 ? null : <MotionsTable caseId={item.id} items={items} />}
            {open.length === 0 ? null : <OpenMotions caseId={item.id} open={open} />}
            {joinable.length === 0 ? null : <Joinable caseId={item.id} joinable={joinable} />}
          </>
        )}
      </Loaded>
      <StateLegend title={texts.legend} states={Object.values(words.states)} />
    </Panel>
  );
}

function MotionsTable({
  caseId,
  items,
}: {
  readonly caseId: string;
  readonly items: readonly MotionListItem[];
}) {
  const texts = useTexts(motionTexts);
  const words = useTexts(motionWords);
  const roles = useTexts(sharedWords).roles;
  const heads = texts.columns;
  const columns: readonly Column<MotionListItem>[] = [
    {
      key: 'child',
      title: heads.child,
      sort: ({ childNumber }) => childNumber,
      cell: ({ childNumber }) => <CaseChild number={childNumber} />,
    },
    {
      key: 'by',
      title: heads.by,
      sort: ({ applicantName }) => applicantName,
      cell: ({ applicantName, applicantFunction, suspectLabel }) => (
        <>
          {applicantName}
          <br />
          <span className="quiet">
            {roles[applicantFunction]}
            {suspectLabel === null ? '' : `, ${texts.forSuspect(suspectLabel)}`}
          </span>
        </>
      ),
    },
    {
      key: 'form',
      title: heads.form,
      cell: ({ requestedForm }) =>
        requestedForm === null ? (
          <span className="quiet">{texts.noForm}</span>
        ) : (
          words.forms[requestedForm]
        ),
    },
    {
      key: 'state',
      title: heads.state,
      sort: ({ state }) => state,
      cell: ({ state, urgent, outcome }) => (
        <span className="tags">
          <StateTag state={words.states[state]} />
          {outcome === null ? null : <strong>{words.outcomes[outcome]}</strong>}
          {urgent ? (
            <StateTag
              state={{ word: texts.urgent, meaning: texts.urgentMeaning, tone: 'attention' }}
            />
          ) : null}
        </span>
      ),
    },
    {
      key: 'filed',
      title: heads.filed,
      sort: ({ filedAt }) => filedAt ?? '',
      cell: ({ filedAt }) =>
        filedAt === null ? (
          <span className="quiet">{texts.notFiled}</span>
        ) : (
          <Moment at={filedAt} short plain />
        ),
    },
    {
      key: 'act',
      title: heads.act,
      cell: ({ id, mine, state, childNumber }) => (
        <Link
          to={`/cases/${caseId}/motions/${id}`}
          aria-label={`${mine && state === 'DRAFT' ? texts.goOn : texts.open}: ${childNumber}`}
        >
          {mine && state === 'DRAFT' ? texts.goOn : texts.open}
        </Link>
      ),
    },
  ];
  return <DataTable caption={texts.title} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function Joinable({
  caseId,
  joinable,
}: {
  readonly caseId: string;
  readonly joinable: readonly Schemas['JoinableMotionView'][];
}) {
  const texts = useTexts(adviceTexts);
  return (
    <Section title={texts.joinTitle} level={3}>
      <p>{texts.joinLead}</p>
      {joinable.map(({ motionId, childNumber, filedAt }) => (
        <details key={motionId} className="legend">
          <summary>
            {texts.join}: {childNumber}, <Moment at={filedAt} short plain />
          </summary>
          <AdviceForm caseId={caseId} motionId={motionId} kinds={['JOINDER']} />
        </details>
      ))}
    </Section>
  );
}

function OpenMotions({
  caseId,
  open,
}: {
  readonly caseId: string;
  readonly open: readonly Schemas['OpenMotionView'][];
}) {
  const texts = useTexts(motionTexts);
  const view = useTexts(answerTexts).childView;
  return (
    <Section title={texts.openTitle} level={3}>
      <p>{texts.openLead}</p>
      <ul className="plain-list">
        {open.map(({ motionId, childNumber, childAsked }) => (
          <li key={motionId}>
            <CaseChild number={childNumber} /> {childAsked ? texts.childAsked : texts.childNotAsked}{' '}
            <Acts>
              <Link
                to={`/cases/${caseId}/motions/${motionId}`}
                aria-label={`${view.formTitle}: ${childNumber}`}
              >
                {texts.askChild}
              </Link>
            </Acts>
          </li>
        ))}
      </ul>
    </Section>
  );
}
