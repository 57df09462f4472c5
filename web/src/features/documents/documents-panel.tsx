import { Link } from 'react-router';
import { API_BASE } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { audienceTexts } from './audience-texts.js';
import { type CaseDocument, useDocuments } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';

export function DocumentsPanel() {
  const texts = useTexts(documentTexts).list;
  const item = useCaseContext();
  const documents = useDocuments(item.id);
  const mayEnter = item.actions.includes('enter-document');
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      acts={
        mayEnter ? (
          <ButtonLink to={`/cases/${item.id}/documents/new`} purpose="primary">
            {texts.enter}
          </ButtonLink>
        ) : undefined
      }
    >
      <Loaded query={documents}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
          ) : (
            <>
              <DocumentTable documents={items} />
              {items.some(({ state }) => state === 'RELEASED') ? <Bundle caseId={item.id} /> : null}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Bundle({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(documentTexts).served;
  const bundle = `${API_BASE}/cases/${caseId}/document-bundle`;
  return (
    <p>
      {texts.bundle}{' '}
      <a href={`${bundle}?as=PDF`} download>
        {texts.bundlePdf}
      </a>
      ,{' '}
      <a href={`${bundle}?as=ZIP`} download>
        {texts.bundleZip}
      </a>
    </p>
  );
}

function DocumentTable({ documents }: { readonly documents: readonly CaseDocument[] }) {
  const texts = useTexts(documentTexts).list;
  const words = useTexts(documentWords);
  const narrow = useTexts(audienceTexts).narrowed;
  const columns: readonly Column<CaseDocument>[] = [
    {
      key: 'title',
      title: texts.name,
      sort: ({ title }) => title,
      cell: ({ id, caseId, title }) => <Link to={`/cases/${caseId}/documents/${id}`}>{title}</Link>,
    },
    {
      key: 'kind',
      title: texts.kind,
      sort: ({ kind }) => words.kinds[kind],
      cell: ({ kind }) => words.kinds[kind],
    },
    {
      key: 'state',
      title: texts.state,
      sort: ({ state }) => words.states[state].word,
      cell: ({ state, narrowed }) => (
        <>
          <StateTag state={words.states[state]} />
          {narrowed ? <span className="quiet"> {narrow}</span> : null}
        </>
      ),
    },
    {
      key: 'open',
      title: texts.open,
      figures: true,
      sort: ({ openPlaces }) => openPlaces,
      cell: ({ openPlaces }) => (openPlaces === 0 ? '–' : String(openPlaces)),
    },
    {
      key: 'entered',
      title: texts.entered,
      sort: ({ enteredAt }) => enteredAt,
      cell: ({ enteredAt }) => <Moment at={enteredAt} short plain />,
    },
  ];
  return (
    <>
      <DataTable caption={texts.title} columns={columns} rows={documents} rowKey={({ id }) => id} />
      <StateLegend title={texts.legend} states={Object.values(words.states)} />
    </>
  );
}
