import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { languageName } from '../../kernel/language-names.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { CheckField, type Choice, choicesOf, TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { StateLegend, StateTag, type StateWord } from '../../ui/state-tag.js';
import { interviewWords } from '../interviews/interview-words.js';
import './registers.css';
import { choicesFrom, FilterBar, SelectFilter } from './filter-bar.js';
import { type Interviewer, useInterviewers } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';
import { TableActs } from './table-acts.js';
import { holdsWords, useFilters } from './use-filters.js';
import { lastDayOf } from './words-of.js';

export function InterviewerListPage() {
  const all = useTexts(registerTexts);
  const register = useInterviewers();
  return (
    <Loaded query={register}>
      {({ items, actions }) => (
        <Page
          title={all.interviewers}
          lead={all.list.lead}
          wide
          acts={<TableActs table="interviewers" mayImport={actions.includes('import')} />}
        >
          <Filtered items={items} />
        </Page>
      )}
    </Loaded>
  );
}

type Of = ReturnType<typeof useFilters>['of'];

const COUNTS = ['VALID', 'EXPIRING'];

/** A filter on what somebody is certified for looks at papers that hold now. */
function matches(one: Interviewer, of: Of): boolean {
  const papers = one.certificates.filter(({ state }) => COUNTS.includes(state));
  const certified = (key: string, held: (paper: (typeof papers)[number]) => readonly string[]) =>
    of(key) === '' || papers.some((paper) => held(paper).includes(of(key)));
  const text = `${one.name} ${one.staffNumber ?? ''} ${one.baseTown ?? ''}`;
  return (
    holdsWords(text, of('q')) &&
    (of('region') === '' || one.region === of('region')) &&
    (of('standing') === '' || one.standing === of('standing')) &&
    (of('below') === '' || one.shortfalls.length > 0) &&
    certified('band', (paper) => paper.ageBands) &&
    certified('language', (paper) => paper.languages) &&
    certified('specialism', (paper) => paper.specialisms)
  );
}

function Filtered({ items }: { readonly items: readonly Interviewer[] }) {
  const texts = useTexts(registerTexts).list;
  const words = useTexts(registerWords);
  const bands = useTexts(interviewWords).bands;
  const { language } = useLanguage();
  const filters = useFilters();
  const rows = items.filter((one) => matches(one, filters.of));
  const languages = items.flatMap((one) => one.certificates.flatMap((paper) => paper.languages));
  const columns = useColumns();
  return (
    <>
      <FilterBar filters={filters} count={rows.length}>
        <TextField
          pointer="/q"
          label={texts.search}
          hint={texts.searchHint}
          value={filters.of('q')}
          onChange={(value) => {
            filters.set('q', value);
          }}
        />
        <SelectFilter
          filters={filters}
          name="region"
          label={texts.region}
          choices={choicesFrom(items.map(({ region }) => region))}
        />
        <SelectFilter
          filters={filters}
          name="standing"
          label={texts.standing}
          choices={standingChoices(words.standings)}
        />
        <SelectFilter filters={filters} name="band" label={texts.band} choices={choicesOf(bands)} />
        <SelectFilter
          filters={filters}
          name="language"
          label={texts.language}
          choices={choicesFrom(languages).map(({ value }) => ({
            value,
            label: languageName(value, language),
          }))}
        />
        <SelectFilter
          filters={filters}
          name="specialism"
          label={texts.specialism}
          choices={choicesOf(words.specialisms)}
        />
        <CheckField
          pointer="/below"
          label={texts.belowOnly}
          checked={filters.of('below') !== ''}
          onChange={(checked) => {
            filters.set('below', checked ? '1' : '');
          }}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
      ) : (
        <DataTable caption={texts.lead} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <StateLegend title={texts.legend} states={Object.values(words.standings)} />
    </>
  );
}

function standingChoices(
  words: Readonly<Record<Interviewer['standing'], StateWord>>,
): readonly Choice[] {
  return Object.entries(words).map(([value, { word }]) => ({ value, label: word }));
}

function validUntil(one: Interviewer): string | null {
  const ends = one.certificates
    .filter(({ state }) => COUNTS.includes(state))
    .map(({ to }) => to)
    .sort();
  const last = ends.at(-1);
  return last === undefined ? null : lastDayOf(last);
}

function useColumns(): readonly Column<Interviewer>[] {
  const texts = useTexts(registerTexts).list;
  const words = useTexts(registerWords);
  return [
    {
      key: 'number',
      title: texts.staffNumber,
      sort: (row) => row.staffNumber ?? '',
      cell: (row) => (
        <Link to={`/registers/interviewers/${row.id}`}>{row.staffNumber ?? row.name}</Link>
      ),
    },
    { key: 'name', title: texts.name, sort: (row) => row.name, cell: (row) => row.name },
    {
      key: 'region',
      title: texts.region,
      sort: (row) => row.region ?? '',
      cell: (row) => row.region ?? '–',
    },
    {
      key: 'base',
      title: texts.base,
      sort: (row) => row.baseTown ?? '',
      cell: (row) => row.baseTown ?? '–',
    },
    {
      key: 'standing',
      title: texts.standing,
      sort: (row) => words.standings[row.standing].word,
      cell: (row) => <StateTag state={words.standings[row.standing]} />,
    },
    {
      key: 'until',
      title: texts.until,
      sort: (row) => validUntil(row) ?? '',
      cell: (row) => {
        const day = validUntil(row);
        return day === null ? '–' : <Day day={day} short plain />;
      },
    },
    {
      key: 'held',
      title: texts.held,
      figures: true,
      sort: (row) => row.heldLastYear,
      cell: (row) => row.heldLastYear,
    },
    {
      key: 'norm',
      title: texts.norm,
      sort: (row) => row.shortfalls.length,
      cell: (row) =>
        row.shortfalls.length === 0
          ? texts.meets
          : row.shortfalls.map((one) => words.shortfalls[one]).join(', '),
    },
  ];
}
