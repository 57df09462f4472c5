import { useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useViewers, type Viewer } from './identity-queries.js';
import { useFieldWords, usePurposeWord } from './identity-words.js';
import { identityTexts } from './identity-texts.js';

/** Who has seen this child's identity: one page, from the log, fit for print. */
export function ViewersPanel() {
  const texts = useTexts(identityTexts);
  const words = useTexts(sharedWords);
  const item = useCaseContext();
  const { childRef = '' } = useParams();
  const viewers = useViewers(item.id, childRef);
  const child = item.children.find((one) => one.childRef === childRef);
  return (
    <Panel
      wide
      title={texts.viewersTitle}
      lead={texts.viewersLead}
      acts={
        <>
          <Button
            onPress={() => {
              window.print();
            }}
          >
            {texts.print}
          </Button>
          <ButtonLink to={`/cases/${item.id}/identity`} purpose="subtle">
            {texts.back}
          </ButtonLink>
        </>
      }
    >
      {child === undefined ? null : (
        <p>
          <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
        </p>
      )}
      <Loaded query={viewers}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.nobody}>{texts.nobodyLead}</EmptyState>
          ) : (
            <ViewersTable items={items} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function ViewersTable({ items }: { readonly items: readonly Viewer[] }) {
  const texts = useTexts(identityTexts);
  const words = useTexts(sharedWords);
  const fieldWords = useFieldWords();
  const purposeWord = usePurposeWord();
  const columns: readonly Column<Viewer>[] = [
    {
      key: 'when',
      title: texts.when,
      cell: ({ occurredAt }) => <Moment at={occurredAt} short plain />,
      sort: ({ occurredAt }) => occurredAt,
    },
    {
      key: 'who',
      title: texts.who,
      cell: ({ personName, actorRole, organisation }) => (
        <>
          {personName}
          <br />
          <span className="quiet">
            {[
              actorRole === 'SYSTEM' || actorRole === 'STUDIO_SYSTEM' || actorRole === 'NONE'
                ? null
                : words.roles[actorRole],
              organisation,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </>
      ),
      sort: ({ personName }) => personName ?? '',
    },
    {
      key: 'why',
      title: texts.why,
      cell: ({ purposeCode, justification }) => (
        <>
          {purposeWord(purposeCode)}
          <br />
          <span className="quiet">{justification}</span>
        </>
      ),
    },
    {
      key: 'what',
      title: texts.what,
      cell: (row) => (
        <>
          {fieldWords(row.fields)}
          <br />
          <Outcome row={row} />
        </>
      ),
    },
    {
      key: 'recipients',
      title: texts.recipients,
      cell: ({ recipients }) => (recipients.length === 0 ? '–' : recipients.join(', ')),
    },
  ];
  return (
    <DataTable
      caption={texts.viewersTitle}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

/** A state is a word: refused, asked for, shown at a moment, or disclosed. */
function Outcome({ row }: { readonly row: Viewer }) {
  const texts = useTexts(identityTexts);
  if (!row.allowed) return <span className="tag tag--stopped">{texts.refused}</span>;
  if (row.operation === 'DISCLOSURE')
    return <span className="tag tag--attention">{texts.disclosed}</span>;
  return row.firstShownAt === null ? (
    <span className="quiet">{texts.neverShown}</span>
  ) : (
    <span className="quiet">
      {texts.shownAt} <Moment at={row.firstShownAt} short plain />
    </span>
  );
}
