import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { daysUntil, dayOf, now } from '../../kernel/time.js';
import { ageRank, sharedWords } from '../../kernel/words.js';
import { ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page, Section } from '../../ui/page.js';
import { uiTexts } from '../../ui/texts.js';
import { Appointment } from './appointment.js';
import { useWork, type WorkItem, type WorkKind } from './work-queries.js';
import { workTexts } from './work-texts.js';

const BANDS: readonly WorkItem['band'][] = ['TODAY', 'THIS_WEEK', 'LATER', 'WAITING'];

/** One list in four bands; every row has one act. */
export function WorkPage() {
  const texts = useTexts(workTexts);
  const work = useWork();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={work}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.emptyTitle}>{texts.empty}</EmptyState>
          ) : (
            <Bands items={items} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Bands({ items }: { readonly items: readonly WorkItem[] }) {
  const texts = useTexts(workTexts);
  const [query] = useSearchParams();
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const kind = kinds.find((one) => one === query.get('kind'));
  const shown = kind === undefined ? items : items.filter((item) => item.kind === kind);
  return (
    <>
      {kinds.length > 1 ? <Kinds kinds={kinds} chosen={kind} /> : null}
      {BANDS.map((band) => {
        const rows = ordered(shown.filter((item) => item.band === band));
        return (
          <Section key={band} title={`${texts.bands[band]} (${String(rows.length)})`}>
            {rows.length === 0 ? (
              <p className="quiet">{texts.bandEmpty[band]}</p>
            ) : (
              <Rows items={rows} />
            )}
          </Section>
        );
      })}
    </>
  );
}

const WAITING: ReadonlySet<WorkKind> = new Set(['CHILD_TO_BOOK', 'NEEDS_TO_RECORD']);

/** Waiting children first, longest waiting and youngest on top; the rest by its term. */
function ordered(items: readonly WorkItem[]): readonly WorkItem[] {
  const rank = (item: WorkItem) => (WAITING.has(item.kind) ? 0 : 1);
  return [...items].sort(
    (left, right) =>
      rank(left) - rank(right) ||
      (left.dueAt ?? '9999').localeCompare(right.dueAt ?? '9999') ||
      ageRank(left.ageBand) - ageRank(right.ageBand) ||
      left.since.localeCompare(right.since),
  );
}

function Kinds({
  kinds,
  chosen,
}: {
  readonly kinds: readonly WorkKind[];
  readonly chosen: WorkKind | undefined;
}) {
  const texts = useTexts(workTexts);
  return (
    <nav className="filters" aria-label={texts.filter}>
      <Link className="chip" to="/" aria-current={chosen === undefined}>
        {texts.all}
      </Link>
      {kinds.map((kind) => (
        <Link key={kind} className="chip" to={`/?kind=${kind}`} aria-current={kind === chosen}>
          {texts.kinds[kind].what}
        </Link>
      ))}
    </nav>
  );
}

function Rows({ items }: { readonly items: readonly WorkItem[] }) {
  return (
    <ul className="rows">
      {items.map((item) => (
        <WorkRow key={`${item.kind} ${item.subjectId}`} item={item} />
      ))}
    </ul>
  );
}

function WorkRow({ item }: { readonly item: WorkItem }) {
  const texts = useTexts(workTexts);
  const words = useTexts(sharedWords);
  const { what, act, why } =
    item.appointment === null ? texts.kinds[item.kind] : texts.appointmentItem;
  return (
    <li className="row">
      <div>
        <p className="row__what">{what}</p>
        {item.title === null ? null : <p>{item.title}</p>}
        {item.appointment === null ? null : <Appointment appointment={item.appointment} />}
        <p className="row__small">{why}</p>
      </div>
      <div>
        <p>
          <Link to={`/cases/${item.caseId}`}>{item.parketnummer}</Link>
        </p>
        {item.childNumber === null ? null : <ChildNumber number={item.childNumber} />}
        {item.ageBand === null ? null : (
          <p className="row__small">{words.ageBands[item.ageBand]}</p>
        )}
      </div>
      <Term item={item} />
      <ButtonLink to={item.path} purpose={item.band === 'WAITING' ? 'subtle' : 'secondary'}>
        {item.band === 'WAITING' ? texts.look : act}
      </ButtonLink>
    </li>
  );
}

function Term({ item }: { readonly item: WorkItem }) {
  const texts = useTexts(workTexts);
  const shared = useTexts(uiTexts);
  const waited = -daysUntil(dayOf(new Date(item.since)));
  // What waits on others is not the reader's to be late with.
  const late = item.band !== 'WAITING' && item.dueAt !== null && new Date(item.dueAt) < now();
  return (
    <div>
      {item.appointment !== null ? null : item.dueAt === null ? (
        <p className="row__small">{texts.noTerm}</p>
      ) : (
        <p>
          {late ? texts.overdue : texts.due} <Moment at={item.dueAt} short />
        </p>
      )}
      {waited > 0 ? <p className="row__small">{shared.since(waited)}</p> : null}
    </div>
  );
}
