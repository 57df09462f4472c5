import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { languageName, languageNames } from '../../kernel/language-names.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { choicesOf, TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { type Attendant, useAttendants } from './attendant-queries.js';
import { attendantTexts, attendantWords } from './attendant-texts.js';
import { choicesFrom, FilterBar, SelectFilter } from './filter-bar.js';
import './registers.css';
import { TableActs } from './table-acts.js';
import { holdsWords, useFilters } from './use-filters.js';

export function AttendantListPage() {
  const texts = useTexts(attendantTexts);
  const register = useAttendants();
  return (
    <Loaded query={register}>
      {({ items, actions }) => (
        <Page
          title={texts.title}
          lead={texts.lead}
          wide
          acts={
            <>
              <TableActs table="attendants" mayImport={actions.includes('import')} />
              {actions.includes('add') ? (
                <ButtonLink purpose="primary" to="/registers/attendants/new">
                  {texts.add}
                </ButtonLink>
              ) : null}
            </>
          }
        >
          <Filtered items={items} />
        </Page>
      )}
    </Loaded>
  );
}

function Filtered({ items }: { readonly items: readonly Attendant[] }) {
  const texts = useTexts(attendantTexts);
  const words = useTexts(attendantWords);
  const { language } = useLanguage();
  const filters = useFilters();
  const { of } = filters;
  const rows = items.filter(
    (one) =>
      holdsWords(`${one.name} ${one.registerNumber ?? ''} ${one.organisation ?? ''}`, of('q')) &&
      (of('kind') === '' || one.kind === of('kind')) &&
      (of('state') === '' || one.state === of('state')) &&
      (of('language') === '' || one.languages.includes(of('language'))),
  );
  const columns = useColumns();
  return (
    <>
      <FilterBar filters={filters} count={rows.length}>
        <TextField
          pointer="/q"
          label={texts.search}
          hint={texts.searchHint}
          value={of('q')}
          onChange={(value) => {
            filters.set('q', value);
          }}
        />
        <SelectFilter
          filters={filters}
          name="kind"
          label={texts.kind}
          choices={choicesOf(words.kinds)}
        />
        <SelectFilter
          filters={filters}
          name="state"
          label={texts.state}
          choices={Object.entries(words.states).map(([value, { word }]) => ({
            value,
            label: word,
          }))}
        />
        <SelectFilter
          filters={filters}
          name="language"
          label={texts.language}
          choices={choicesFrom(items.flatMap(({ languages }) => languages)).map(({ value }) => ({
            value,
            label: languageName(value, language),
          }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
      ) : (
        <DataTable caption={texts.title} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <StateLegend title={texts.legend} states={Object.values(words.states)} />
    </>
  );
}

function useColumns(): readonly Column<Attendant>[] {
  const texts = useTexts(attendantTexts);
  const words = useTexts(attendantWords);
  const { language } = useLanguage();
  return [
    {
      key: 'name',
      title: texts.name,
      sort: (row) => row.name,
      cell: (row) =>
        row.actions.includes('change') || row.kind === 'INTERPRETER' ? (
          <Link to={`/registers/attendants/${row.id}`}>{row.name}</Link>
        ) : (
          row.name
        ),
    },
    {
      key: 'kind',
      title: texts.kind,
      sort: (row) => words.kinds[row.kind],
      cell: (row) => words.kinds[row.kind],
    },
    {
      key: 'number',
      title: texts.number,
      sort: (row) => row.registerNumber ?? '',
      cell: (row) => row.registerNumber ?? '–',
    },
    {
      key: 'languages',
      title: texts.languages,
      cell: (row) => languageNames(row.languages, language) || '–',
    },
    {
      key: 'briefed',
      title: texts.briefed,
      sort: (row) => row.briefedOn ?? '',
      cell: (row) =>
        row.briefedOn === null ? texts.notBriefed : <Day day={row.briefedOn} short plain />,
    },
    {
      key: 'state',
      title: texts.state,
      sort: (row) => words.states[row.state].word,
      cell: (row) => <StateTag state={words.states[row.state]} />,
    },
    {
      key: 'until',
      title: texts.until,
      sort: (row) => row.validThrough,
      cell: (row) => <Day day={row.validThrough} short plain />,
    },
  ];
}
