import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { choicesOf, TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { choicesFrom, FilterBar, SelectFilter } from './filter-bar.js';
import './registers.css';
import { studioPageTexts, studioWords } from './studio-texts.js';
import { type Studio, useStudioRegister } from './studio-queries.js';
import { TableActs } from './table-acts.js';
import { holdsWords, useFilters } from './use-filters.js';
import { lastDayOf } from './words-of.js';

export function StudioListPage() {
  const texts = useTexts(studioPageTexts);
  const register = useStudioRegister();
  return (
    <Loaded query={register}>
      {({ items, actions }) => (
        <Page
          title={texts.title}
          lead={texts.lead}
          wide
          acts={
            <>
              <TableActs table="studios" mayImport={actions.includes('import')} />
              {actions.includes('add') ? (
                <ButtonLink purpose="primary" to="/registers/studios/new">
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

/** The certificate that holds now or will hold. */
function holding(studio: Studio) {
  return studio.certificates.find(({ revokedAt }) => revokedAt === null);
}

function Filtered({ items }: { readonly items: readonly Studio[] }) {
  const texts = useTexts(studioPageTexts);
  const words = useTexts(studioWords);
  const filters = useFilters();
  const { of } = filters;
  const rows = items.filter(
    (one) =>
      holdsWords(`${one.name} ${one.town}`, of('q')) &&
      (of('region') === '' || one.region === of('region')) &&
      (of('state') === '' || one.state === of('state')) &&
      (of('set') === '' || (holding(one)?.ageSets ?? []).some((set) => set === of('set'))) &&
      (of('has') === '' || one.equipment.some((piece) => piece === of('has'))),
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
          name="region"
          label={texts.region}
          choices={choicesFrom(items.map(({ region }) => region))}
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
          name="set"
          label={texts.ages}
          choices={choicesOf(words.sets)}
        />
        <SelectFilter
          filters={filters}
          name="has"
          label={texts.equipment}
          choices={choicesOf(words.equipment)}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
      ) : (
        <DataTable caption={texts.title} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <StateLegend title={texts.state} states={Object.values(words.states)} />
    </>
  );
}

function useColumns(): readonly Column<Studio>[] {
  const texts = useTexts(studioPageTexts);
  const words = useTexts(studioWords);
  return [
    {
      key: 'name',
      title: texts.name,
      sort: (row) => row.name,
      cell: (row) => <Link to={`/registers/studios/${row.id}`}>{row.name}</Link>,
    },
    { key: 'town', title: texts.town, sort: (row) => row.town, cell: (row) => row.town },
    { key: 'region', title: texts.region, sort: (row) => row.region, cell: (row) => row.region },
    {
      key: 'state',
      title: texts.state,
      sort: (row) => words.states[row.state].word,
      cell: (row) => <StateTag state={words.states[row.state]} />,
    },
    {
      key: 'until',
      title: texts.until,
      sort: (row) => holding(row)?.to ?? '',
      cell: (row) => {
        const paper = holding(row);
        return paper === undefined ? '–' : <Day day={lastDayOf(paper.to)} short plain />;
      },
    },
    {
      key: 'ages',
      title: texts.ages,
      cell: (row) => (holding(row)?.ageSets ?? []).map((set) => words.sets[set]).join(', ') || '–',
    },
    {
      key: 'test',
      title: texts.test,
      sort: (row) => Number(row.testedToday),
      cell: (row) => {
        if (row.testedToday) return texts.testGood;
        return isFailed(row.lastTest) ? texts.testFailed : texts.testMissing;
      },
    },
  ];
}

/** The last test found something wrong, and none has passed since. */
function isFailed(test: Studio['lastTest']): boolean {
  return test !== null && !(test.pictureOk && test.soundOk && test.clockOk && test.uploadOk);
}
