import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortInstant } from '../../kernel/time.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type Hearing, useHearings } from './hearing-queries.js';
import { hearingTexts } from './hearing-texts.js';

/** The hearings of a case; public unless a judge ordered otherwise. */
export function HearingsPanel() {
  const texts = useTexts(hearingTexts);
  const item = useCaseContext();
  const query = useHearings(item.id);
  const mayPlan = query.data?.actions.includes('plan-hearing') === true;
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      acts={
        mayPlan ? (
          <ButtonLink to={`/cases/${item.id}/hearings/new`} purpose="primary">
            {texts.plan}
          </ButtonLink>
        ) : undefined
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
          ) : (
            <HearingsTable caseId={item.id} items={items} />
          )
        }
      </Loaded>
      <StateLegend title={texts.legend} states={Object.values(texts.closures)} />
    </Panel>
  );
}

function HearingsTable({
  caseId,
  items,
}: {
  readonly caseId: string;
  readonly items: readonly Hearing[];
}) {
  const texts = useTexts(hearingTexts);
  const { language } = useLanguage();
  const heads = texts.columns;
  const columns: readonly Column<Hearing>[] = [
    {
      key: 'when',
      title: heads.when,
      sort: ({ startsAt }) => startsAt,
      cell: ({ startsAt }) => <Moment at={startsAt} short />,
    },
    {
      key: 'kind',
      title: heads.kind,
      sort: ({ kind }) => texts.kinds[kind],
      cell: ({ kind }) => texts.kinds[kind],
    },
    {
      key: 'child',
      title: heads.child,
      cell: ({ childPresence, childNumber }) => (
        <>
          {texts.presences[childPresence]}{' '}
          {childNumber === null ? null : <CaseChild number={childNumber} />}
        </>
      ),
    },
    {
      key: 'doors',
      title: heads.doors,
      sort: ({ closure }) => closure?.state ?? '',
      cell: ({ closure }) => <StateTag state={texts.closures[closure?.state ?? 'PUBLIC']} />,
    },
    {
      key: 'act',
      title: heads.act,
      cell: ({ id, startsAt, actions, closure }) => {
        const act =
          actions.includes('order-closure') && closure?.state === 'PROPOSED'
            ? texts.orderShort
            : texts.open;
        return (
          <Link
            to={`/cases/${caseId}/hearings/${id}`}
            aria-label={`${act}: ${formatShortInstant(startsAt, language)}`}
          >
            {act}
          </Link>
        );
      },
    },
  ];
  return <DataTable caption={texts.title} columns={columns} rows={items} rowKey={({ id }) => id} />;
}
