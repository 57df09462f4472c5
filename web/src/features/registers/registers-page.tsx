import { Link } from 'react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { daysUntil } from '../../kernel/time.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { Facts, Page, Section } from '../../ui/page.js';
import { PrintButton } from './filter-bar.js';
import { type Norms, useInterviewers, useSetNorms } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';
import { type Studio, useStudioRegister } from './studio-queries.js';
import { lastDayOf, wordOr } from './words-of.js';

type Register = Schemas['InterviewerRegisterView'];

/** What a keeper of the registers has to see coming. */
export function RegistersPage() {
  const texts = useTexts(registerTexts);
  const register = useInterviewers();
  const studios = useStudioRegister();
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      wide
      acts={
        <>
          <ButtonLink to="/registers/interviewers">{texts.interviewers}</ButtonLink>
          <ButtonLink to="/registers/studios">{texts.studios}</ButtonLink>
          <ButtonLink to="/registers/attendants">{texts.attendants}</ButtonLink>
          <ButtonLink to="/registers/closed-dates">{texts.closedDates}</ButtonLink>
          <PrintButton />
        </>
      }
    >
      <Loaded query={register}>
        {(found) => (
          <div className="stack stack--wide">
            <Expiring register={found} studios={studios.data?.items ?? []} />
            <BelowNorm register={found} />
            <NormSection register={found} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

interface ExpiringRow {
  readonly key: string;
  readonly to: string;
  readonly whose: string;
  readonly what: string;
  readonly lastDay: string;
  readonly within: number;
}

const TERMS = [30, 60, 90] as const;

function expiringRows(register: Register, words: Readonly<Record<string, string>>): ExpiringRow[] {
  return register.items.flatMap((one) =>
    one.certificates
      .filter(({ state }) => state === 'EXPIRING')
      .map((paper) => ({
        key: paper.id,
        to: `/registers/interviewers/${one.id}`,
        whose: one.staffNumber ?? one.name,
        what: wordOr(words, paper.scheme),
        lastDay: lastDayOf(paper.to),
        within: TERMS.find((term) => paper.daysLeft <= term) ?? 90,
      })),
  );
}

/** Certificates of studios that end within ninety days. */
function expiringStudios(studios: readonly Studio[], what: string): ExpiringRow[] {
  return studios.flatMap((one) => {
    const paper = one.certificates.find(({ revokedAt }) => revokedAt === null);
    if (one.state !== 'EXPIRING' || paper === undefined) return [];
    const lastDay = lastDayOf(paper.to);
    const within = TERMS.find((term) => daysUntil(lastDay) <= term) ?? 90;
    const to = `/registers/studios/${one.id}`;
    return [{ key: paper.id, to, whose: one.name, what, lastDay, within }];
  });
}

interface ExpiringProps {
  readonly register: Register;
  readonly studios: readonly Studio[];
}

function Expiring({ register, studios }: ExpiringProps) {
  const texts = useTexts(registerTexts);
  const words = useTexts(registerWords);
  const rows = [
    ...expiringRows(register, words.schemes),
    ...expiringStudios(studios, texts.studioPaper),
  ].sort((left, right) => left.lastDay.localeCompare(right.lastDay));
  const columns: readonly Column<ExpiringRow>[] = [
    {
      key: 'within',
      title: texts.within,
      sort: (row) => row.within,
      cell: (row) => texts.withinDays(row.within),
    },
    {
      key: 'whose',
      title: texts.whose,
      sort: (row) => row.whose,
      cell: (row) => <Link to={row.to}>{row.whose}</Link>,
    },
    { key: 'what', title: texts.what, sort: (row) => row.what, cell: (row) => row.what },
    {
      key: 'lastDay',
      title: texts.lastDay,
      sort: (row) => row.lastDay,
      cell: (row) => <Day day={row.lastDay} short />,
    },
  ];
  return (
    <Section title={texts.expires}>
      {rows.length === 0 ? (
        <p className="quiet">{texts.expiresNone}</p>
      ) : (
        <DataTable
          caption={texts.expires}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  );
}

function BelowNorm({ register }: { readonly register: Register }) {
  const texts = useTexts(registerTexts);
  const words = useTexts(registerWords);
  const rows = register.items.filter(({ shortfalls }) => shortfalls.length > 0);
  const columns: readonly Column<Register['items'][number]>[] = [
    {
      key: 'whose',
      title: texts.whose,
      sort: (row) => row.staffNumber ?? '',
      cell: (row) => (
        <Link to={`/registers/interviewers/${row.id}`}>{row.staffNumber ?? row.name}</Link>
      ),
    },
    {
      key: 'region',
      title: texts.list.region,
      sort: (row) => row.region ?? '',
      cell: (row) => row.region ?? '–',
    },
    {
      key: 'held',
      title: texts.list.held,
      figures: true,
      sort: (row) => row.heldLastYear,
      cell: (row) => row.heldLastYear,
    },
    {
      key: 'shortfall',
      title: texts.shortfall,
      cell: (row) => row.shortfalls.map((one) => words.shortfalls[one]).join(', '),
    },
  ];
  return (
    <Section title={texts.below}>
      {rows.length === 0 ? (
        <p className="quiet">{texts.belowNone}</p>
      ) : (
        <DataTable caption={texts.below} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

function NormSection({ register }: { readonly register: Register }) {
  const texts = useTexts(registerTexts);
  const [changing, setChanging] = useState(false);
  const mayChange = register.actions.includes('set-norms');
  const { norms } = register;
  return (
    <Section title={texts.norms}>
      <LegalNote>{texts.normsRule}</LegalNote>
      {changing ? (
        <NormForm
          norms={norms}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        <>
          <Facts
            items={[
              [texts.interviewsAYear, norms.interviewsAYear],
              [texts.refresherMonths, norms.refresherMonths],
              [texts.supervisionMonths, norms.supervisionMonths],
              [texts.peerReviewMonths, norms.peerReviewMonths],
            ]}
          />
          {mayChange ? (
            <Button
              onPress={() => {
                setChanging(true);
              }}
            >
              {texts.changeNorms}
            </Button>
          ) : null}
        </>
      )}
    </Section>
  );
}

function NormForm({ norms, onDone }: { readonly norms: Norms; readonly onDone: () => void }) {
  const texts = useTexts(registerTexts);
  const announce = useAnnounce();
  const set = useSetNorms();
  const [typed, setTyped] = useState({
    interviewsAYear: String(norms.interviewsAYear),
    refresherMonths: String(norms.refresherMonths),
    supervisionMonths: String(norms.supervisionMonths),
    peerReviewMonths: String(norms.peerReviewMonths),
  });
  const field = (name: keyof Norms) => (
    <TextField
      pointer={`/${name}`}
      type="number"
      label={texts[name]}
      value={typed[name]}
      onChange={(value) => {
        setTyped({ ...typed, [name]: value });
      }}
    />
  );
  return (
    <Form
      label={texts.norms}
      problem={problemOf(set.error)}
      busy={set.isPending}
      submit={texts.changeNorms}
      onSubmit={() => {
        set.mutate(
          {
            interviewsAYear: Number(typed.interviewsAYear),
            refresherMonths: Number(typed.refresherMonths),
            supervisionMonths: Number(typed.supervisionMonths),
            peerReviewMonths: Number(typed.peerReviewMonths),
          },
          {
            onSuccess: () => {
              announce(texts.normsChanged);
              onDone();
            },
          },
        );
      }}
    >
      <div className="form__row">
        {field('interviewsAYear')}
        {field('refresherMonths')}
        {field('supervisionMonths')}
        {field('peerReviewMonths')}
      </div>
    </Form>
  );
}
