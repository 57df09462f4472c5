import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { CertificateAct } from './certificate-act.js';
import { custodyTexts } from './custody-texts.js';
import { type PersonViewing, type Recording, useViewings } from './recording-queries.js';
import { watchTexts } from './watch-texts.js';
import { Stripe } from './viewed-strip.js';

/** Who watched which parts, for those who may know; counsel for the defence see their own. */
export function Viewings({ recording }: { readonly recording: Recording }) {
  const texts = useTexts(watchTexts).viewings;
  return (
    <Section title={texts.title} level={3}>
      <p className="quiet">{texts.lead}</p>
      <Loaded query={useViewings(recording.caseId, recording.id, true)}>
        {({ items, durationMs }) =>
          items.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ViewingsTable recording={recording} items={items} durationMs={durationMs} />
          )
        }
      </Loaded>
    </Section>
  );
}

function ViewingsTable({
  recording,
  items,
  durationMs,
}: {
  readonly recording: Recording;
  readonly items: readonly PersonViewing[];
  readonly durationMs: number;
}) {
  const texts = useTexts(watchTexts).viewings;
  const { certificate } = useTexts(custodyTexts);
  const columns: readonly Column<PersonViewing>[] = [
    { key: 'who', title: texts.who, sort: ({ name }) => name, cell: ({ name }) => name },
    {
      key: 'organisation',
      title: texts.organisation,
      sort: ({ organisation }) => organisation,
      cell: ({ organisation }) => organisation,
    },
    {
      key: 'seen',
      title: texts.seen,
      figures: true,
      sort: ({ totalMs }) => totalMs,
      cell: ({ totalMs }) => texts.seenOf(formatPosition(totalMs), formatPosition(durationMs)),
    },
    {
      key: 'parts',
      title: texts.parts,
      cell: ({ ranges }) => <Stripe stretches={ranges} durationMs={durationMs} />,
    },
    {
      key: 'first',
      title: texts.first,
      sort: ({ firstAt }) => firstAt,
      cell: ({ firstAt }) => <Moment at={firstAt} short plain />,
    },
    {
      key: 'last',
      title: texts.last,
      sort: ({ lastAt }) => lastAt,
      cell: ({ lastAt }) => <Moment at={lastAt} short plain />,
    },
    {
      key: 'certificate',
      title: certificate.column,
      cell: ({ personId, name }) => (
        <CertificateAct
          recordingId={recording.id}
          childNumber={recording.childNumber}
          personId={personId}
          name={name}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={texts.title}
      columns={columns}
      rows={items}
      rowKey={({ personId }) => personId}
    />
  );
}
