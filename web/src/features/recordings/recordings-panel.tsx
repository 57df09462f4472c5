import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShare } from '../../kernel/numbers.js';
import { formatPosition } from '../../kernel/time.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { copiesTexts } from './copies-texts.js';
import { Losses } from './custody-forms.js';
import { type Recording, useRecordings } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import './recordings.css';
import { retentionTexts } from './retention-texts.js';
import { usesTexts } from './uses-texts.js';

const OUTSIDE_RIGHTS = ['CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR'];
const OUTSIDE_USES = ['DEFENCE_COUNSEL', ...OUTSIDE_RIGHTS];

/** The recordings of a case that the reader may know of. */
export function RecordingsPanel() {
  const texts = useTexts(recordingTexts);
  const item = useCaseContext();
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      acts={<Places caseId={item.id} functions={item.functions} />}
    >
      <Loaded query={useRecordings(item.id)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.list.noneTitle}>{texts.list.none}</EmptyState>
          ) : (
            <WithLegend recordings={items} />
          )
        }
      </Loaded>
      <Losses caseId={item.id} />
    </Panel>
  );
}

interface PlacesProps {
  readonly caseId: string;
  readonly functions: readonly string[];
}

/** Beside the list: rights to view, and use in another proceeding for those whom it concerns. */
function Places({ caseId, functions }: PlacesProps) {
  const texts = useTexts(recordingTexts);
  const uses = useTexts(usesTexts);
  const retention = useTexts(retentionTexts);
  const copies = useTexts(copiesTexts);
  const isOutside = (places: readonly string[]) => functions.every((one) => places.includes(one));
  return (
    <>
      {isOutside(OUTSIDE_RIGHTS) ? null : (
        <ButtonLink to={`/cases/${caseId}/viewing`}>{texts.rights}</ButtonLink>
      )}
      {isOutside(OUTSIDE_USES) ? null : (
        <>
          <ButtonLink to={`/cases/${caseId}/recording-uses`}>{uses.link}</ButtonLink>
          <ButtonLink to={`/cases/${caseId}/retention`}>{retention.link}</ButtonLink>
          <ButtonLink to={`/cases/${caseId}/copies`}>{copies.link}</ButtonLink>
        </>
      )}
    </>
  );
}

function WithLegend({ recordings }: { readonly recordings: readonly Recording[] }) {
  const texts = useTexts(recordingTexts);
  return (
    <>
      <RecordingsTable recordings={recordings} />
      <StateLegend title={texts.legend} states={Object.values(texts.states)} />
    </>
  );
}

export function RecordingsTable({ recordings }: { readonly recordings: readonly Recording[] }) {
  const texts = useTexts(recordingTexts);
  const columns: readonly Column<Recording>[] = [
    {
      key: 'track',
      title: texts.list.track,
      sort: ({ track }) => texts.tracks[track],
      cell: ({ id, caseId, track }) => (
        <Link to={`/cases/${caseId}/recordings/${id}`}>{texts.tracks[track]}</Link>
      ),
    },
    {
      key: 'child',
      title: texts.list.child,
      cell: ({ childNumber }) => <ChildNumber number={childNumber} />,
    },
    {
      key: 'state',
      title: texts.list.state,
      cell: (recording) => <Standing recording={recording} />,
    },
    {
      key: 'length',
      title: texts.list.length,
      figures: true,
      sort: ({ durationMs }) => durationMs ?? 0,
      cell: ({ durationMs }) => (durationMs === null ? '–' : formatPosition(durationMs)),
    },
    {
      key: 'since',
      title: texts.list.since,
      sort: ({ announcedAt }) => announcedAt,
      cell: ({ announcedAt }) => <Moment at={announcedAt} short plain />,
    },
    { key: 'act', title: texts.list.act, cell: (recording) => <Act recording={recording} /> },
  ];
  return (
    <DataTable caption={texts.title} columns={columns} rows={recordings} rowKey={({ id }) => id} />
  );
}

function Standing({
  recording: {
    state,
    rejectedFor,
    hasAudio,
    looksSilent,
    looksBlack,
    beforeChildMs,
    receivedBytes,
    sizeBytes,
  },
}: {
  readonly recording: Recording;
}) {
  const texts = useTexts(recordingTexts);
  const { language } = useLanguage();
  return (
    <span className="standing">
      <StateTag state={texts.states[state]} />
      {state === 'RECEIVING' && sizeBytes > 0 ? (
        <span className="quiet">
          {texts.list.received(formatShare(receivedBytes / sizeBytes, language))}
        </span>
      ) : null}
      {rejectedFor === null ? null : (
        <span className="quiet">{texts.list.rejected[rejectedFor]}</span>
      )}
      {looksSilent === true ? <StateTag state={texts.looks.silent} /> : null}
      {looksBlack === true ? <StateTag state={texts.looks.black} /> : null}
      {beforeChildMs !== null && beforeChildMs < 0 ? <StateTag state={texts.looks.late} /> : null}
      {hasAudio === false ? (
        <StateTag
          state={{
            word: texts.list.noSound,
            meaning: texts.list.noSoundMeaning,
            tone: 'attention',
          }}
        />
      ) : null}
    </span>
  );
}

function Act({
  recording: { id, caseId, bookingId, track, childNumber, actions },
}: {
  readonly recording: Recording;
}) {
  const texts = useTexts(recordingTexts);
  if (actions.includes('upload'))
    return (
      <Link to={`/cases/${caseId}/bookings/${bookingId}/recordings`}>{texts.list.handIn}</Link>
    );
  if (!actions.includes('play')) return null;
  return (
    <Link
      to={`/cases/${caseId}/recordings/${id}`}
      title={texts.list.watch(texts.tracks[track], childNumber)}
    >
      {texts.list.watchShort}
    </Link>
  );
}
