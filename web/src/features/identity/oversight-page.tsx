import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { now } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { type Finding, type Oversight, useOversight, useReview } from './identity-queries.js';
import { useFieldWords, usePurposeWord } from './identity-words.js';
import { oversightTexts } from './oversight-texts.js';

type Alert = Oversight['alerts'][number];
type Lookup = Oversight['lookups'][number];

/** The security officer's desk. */
export function OversightPage() {
  const texts = useTexts(oversightTexts);
  const [query] = useSearchParams();
  const caseId = query.get('case') ?? undefined;
  const oversight = useOversight(caseId);
  return (
    <Page wide title={texts.title} lead={caseId === undefined ? texts.lead : texts.ofCaseLead}>
      {caseId === undefined ? null : (
        <p>
          <Link to="/oversight">{texts.ofAll}</Link>
        </p>
      )}
      <Loaded query={oversight}>
        {({ alerts, lookups }) => (
          <>
            <Alerts alerts={alerts} />
            <Emergencies lookups={lookups.filter(({ reviewDueAt }) => reviewDueAt !== null)} />
            <Lookups lookups={lookups} oneCase={caseId !== undefined} />
            <p className="quiet">{texts.rule}</p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Alerts({ alerts }: { readonly alerts: readonly Alert[] }) {
  const texts = useTexts(oversightTexts);
  return (
    <Section title={texts.alerts}>
      {alerts.length === 0 ? (
        <EmptyState title={texts.noAlerts}>{texts.noAlertsLead}</EmptyState>
      ) : (
        <ul className="rows">
          {alerts.map((alert) => (
            <ReviewRow key={alert.id} kind="alert" item={alert} what={texts.kinds[alert.kind]}>
              <Moment at={alert.raisedAt} />
            </ReviewRow>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Emergencies({ lookups }: { readonly lookups: readonly Lookup[] }) {
  const texts = useTexts(oversightTexts);
  return (
    <Section title={texts.emergencies}>
      {lookups.length === 0 ? (
        <EmptyState title={texts.noEmergencies}>{texts.noEmergenciesLead}</EmptyState>
      ) : (
        <ul className="rows">
          {lookups.map((lookup) => (
            <ReviewRow key={lookup.id} kind="lookup" item={lookup} what={lookup.reason}>
              <Term lookup={lookup} />
            </ReviewRow>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Term({ lookup: { askedAt, reviewDueAt, reviewedAt } }: { readonly lookup: Lookup }) {
  const texts = useTexts(oversightTexts);
  const late =
    reviewDueAt !== null && reviewedAt === null && Date.parse(reviewDueAt) <= now().getTime();
  return (
    <span>
      <Moment at={askedAt} short plain />
      {reviewDueAt === null || reviewedAt !== null ? null : (
        <>
          ,{' '}
          <span className={late ? 'tag tag--attention' : undefined}>
            {late ? texts.overdue : texts.due}
          </span>{' '}
          <Moment at={reviewDueAt} short />
        </>
      )}
    </span>
  );
}

interface ReviewRowProps {
  readonly kind: 'alert' | 'lookup';
  readonly item: Alert | Lookup;
  readonly what: string;
  readonly children: ReactNode;
}

function ReviewRow({ kind, item, what, children }: ReviewRowProps) {
  const texts = useTexts(oversightTexts);
  const announce = useAnnounce();
  const review = useReview(kind);
  const problem = problemOf(review.error);
  const give = (finding: Finding) => {
    review.mutate(
      { id: item.id, finding },
      {
        onSuccess: () => {
          announce(texts.reviewed);
        },
      },
    );
  };
  return (
    <li className="review-row">
      <div>
        <p className="row__what">{what}</p>
        <p className="quiet">
          {item.personName}, {item.organisation}
        </p>
        {children}
        <OfCase item={item} what={what} />
      </div>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {item.finding !== null && item.reviewedAt !== null ? (
        <p>
          {texts.findings[item.finding]}{' '}
          <span className="quiet">
            {texts.by} {item.reviewedBy}, <Moment at={item.reviewedAt} short plain />
          </span>
        </p>
      ) : item.actions.includes('review') ? (
        <Acts>
          <Button
            busy={review.isPending}
            label={`${texts.acts.JUSTIFIED}: ${what}, ${item.personName}`}
            onPress={() => {
              give('JUSTIFIED');
            }}
          >
            {texts.acts.JUSTIFIED}
          </Button>
          <Button
            danger
            busy={review.isPending}
            label={`${texts.acts.NOT_JUSTIFIED}: ${what}, ${item.personName}`}
            onPress={() => {
              give('NOT_JUSTIFIED');
            }}
          >
            {texts.acts.NOT_JUSTIFIED}
          </Button>
        </Acts>
      ) : (
        <p className="quiet">{texts.open}</p>
      )}
    </li>
  );
}

/** The way to everything that was looked up in the same case; the officer acts in none, so it is not named. */
function OfCase({ item, what }: { readonly item: Alert | Lookup; readonly what: string }) {
  const texts = useTexts(oversightTexts);
  const [query] = useSearchParams();
  if (item.caseId === null || query.get('case') !== null) return null;
  return (
    <p>
      <Link to={`/oversight?case=${item.caseId}`} aria-label={`${texts.ofCase}: ${what}`}>
        {texts.ofCase}
      </Link>
    </p>
  );
}

function Lookups({
  lookups,
  oneCase,
}: {
  readonly lookups: readonly Lookup[];
  readonly oneCase: boolean;
}) {
  const texts = useTexts(oversightTexts);
  const fieldWords = useFieldWords();
  const purposeWord = usePurposeWord();
  const columns: readonly Column<Lookup>[] = [
    {
      key: 'when',
      title: texts.when,
      cell: ({ askedAt }) => <Moment at={askedAt} short plain />,
      sort: ({ askedAt }) => askedAt,
    },
    {
      key: 'who',
      title: texts.who,
      cell: ({ personName, organisation }) => (
        <>
          {personName}
          <br />
          <span className="quiet">{organisation}</span>
        </>
      ),
      sort: ({ personName }) => personName,
    },
    {
      key: 'why',
      title: texts.why,
      cell: ({ purpose, reason }) => (
        <>
          {purposeWord(purpose)}
          <br />
          <span className="quiet">{reason}</span>
        </>
      ),
      sort: ({ purpose }) => purposeWord(purpose),
    },
    {
      key: 'what',
      title: texts.what,
      cell: (lookup) => (
        <>
          {fieldWords(lookup.fields)}
          <OfCase item={lookup} what={`${lookup.personName}, ${fieldWords(lookup.fields)}`} />
        </>
      ),
    },
  ];
  return (
    <Section title={oneCase ? texts.lookupsOfCase : texts.lookups}>
      {lookups.length === 0 ? (
        <EmptyState title={texts.noLookups}>{texts.noLookupsLead}</EmptyState>
      ) : (
        <DataTable
          caption={oneCase ? texts.lookupsOfCase : texts.lookups}
          columns={columns}
          rows={lookups}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
