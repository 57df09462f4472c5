import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { uiTexts } from '../../ui/texts.js';
import { type CaseListItem, useCases } from './case-queries.js';
import { caseTexts } from './case-texts.js';

const PAUSE_MS = 250;

export function CaseListPage() {
  const texts = useTexts(caseTexts).list;
  const [address, setAddress] = useSearchParams();
  const [q, setQ] = useState(address.get('q') ?? '');
  const asked = address.get('q') ?? '';
  const cases = useCases(asked, address.get('after'));
  useEffect(() => {
    if (q.trim() === asked) return undefined;
    const timer = setTimeout(() => {
      setAddress(q.trim() === '' ? {} : { q: q.trim() }, { replace: true });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [q, asked, setAddress]);
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <search className="filters">
        <TextField pointer="/q" label={texts.search} hint={texts.hint} value={q} onChange={setQ} />
      </search>
      <Loaded query={cases}>
        {({ items, next }) => (
          <Found items={items} next={next} q={asked} paged={address.has('after')} />
        )}
      </Loaded>
    </Page>
  );
}

interface FoundProps {
  readonly items: readonly CaseListItem[];
  readonly next: string | null;
  readonly q: string;
  readonly paged: boolean;
}

function Found({ items, next, q, paged }: FoundProps) {
  const texts = useTexts(caseTexts).list;
  const shared = useTexts(uiTexts);
  const columns = useColumns();
  if (items.length === 0)
    return (
      <EmptyState title={q === '' ? texts.noneTitle : texts.notFoundTitle}>
        {q === '' ? texts.none : texts.notFound}
      </EmptyState>
    );
  const search = (after: string) =>
    `/cases?${new URLSearchParams({ ...(q === '' ? {} : { q }), after }).toString()}`;
  return (
    <>
      <DataTable caption={texts.title} columns={columns} rows={items} rowKey={({ id }) => id} />
      <div className="acts">
        {paged ? (
          <ButtonLink to={q === '' ? '/cases' : `/cases?q=${encodeURIComponent(q)}`}>
            {shared.first}
          </ButtonLink>
        ) : null}
        {next === null ? null : <ButtonLink to={search(next)}>{shared.next}</ButtonLink>}
      </div>
    </>
  );
}

function useColumns(): readonly Column<CaseListItem>[] {
  const texts = useTexts(caseTexts).list;
  const words = useTexts(sharedWords);
  return [
    {
      key: 'number',
      title: texts.number,
      sort: (row) => row.parketnummer,
      cell: ({ id, parketnummer }) => (
        <Link to={`/cases/${id}`} className="child__number">
          {parketnummer}
        </Link>
      ),
    },
    {
      key: 'stage',
      title: texts.stage,
      sort: (row) => words.stages[row.stage],
      cell: (row) => words.stages[row.stage],
    },
    {
      key: 'children',
      title: texts.children,
      cell: (row) => (
        <ul className="plain-list">
          {row.children.map(({ childRef, childNumber, ageBand }) => (
            <li key={childRef}>
              <ChildNumber number={childNumber} ageBand={words.ageBands[ageBand]} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'offences',
      title: texts.offences,
      cell: (row) =>
        row.offences
          .map(({ article, statuteVersion }) =>
            words.statutes[statuteVersion] === undefined
              ? article
              : `${article} (${words.statutes[statuteVersion]})`,
          )
          .join(', '),
    },
    {
      key: 'reported',
      title: texts.reported,
      sort: (row) => row.reportedOn,
      cell: (row) => <Day day={row.reportedOn} short />,
    },
  ];
}
