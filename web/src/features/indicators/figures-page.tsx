import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatNumber } from '../../kernel/numbers.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Page } from '../../ui/page.js';
import { FigureSection } from './figure-section.js';
import './figures.css';
import { type Figures, type OffenceFigure, useFigures } from './indicator-queries.js';
import { indicatorTexts } from './indicators-texts.js';

/** National figures: one question a section, each answered in a sentence with its number first. */
export function FiguresPage() {
  const texts = useTexts(indicatorTexts);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={useFigures()}>{(figures) => <Questions figures={figures} />}</Loaded>
    </Page>
  );
}

function Questions({ figures }: { readonly figures: Figures }) {
  const texts = useTexts(indicatorTexts);
  const years = [
    ...new Set(
      [
        ...figures.daysToFirstInterview,
        ...figures.interviewsPerChild,
        ...figures.childrenByOffence,
      ].map(({ year }) => year),
    ),
  ].sort((left, right) => right - left);
  const [query] = useSearchParams();
  const year = years.find((one) => String(one) === query.get('year')) ?? years[0];
  if (year === undefined) return <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>;
  return (
    <>
      <Waiting figures={figures} year={year} />
      {years.length > 1 ? <Years years={years} chosen={year} /> : null}
      <PerChild figures={figures} year={year} />
      <Offences figures={figures} year={year} />
      <Certified figures={figures} />
      <Uses figures={figures} />
      <Rounds figures={figures} />
      <p className="quiet">{texts.provisional}</p>
    </>
  );
}

function Years({ years, chosen }: { readonly years: readonly number[]; readonly chosen: number }) {
  const texts = useTexts(indicatorTexts);
  return (
    <nav className="filters" aria-label={texts.year}>
      {years.map((year) => (
        <Link
          key={year}
          className="chip"
          to={`?year=${String(year)}`}
          aria-current={year === chosen}
          preventScrollReset
        >
          {texts.yearOne(year)}
        </Link>
      ))}
    </nav>
  );
}

interface PartProps {
  readonly figures: Figures;
  readonly year: number;
}

function Waiting({ figures, year }: PartProps) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const own = texts.days;
  const rows = figures.daysToFirstInterview;
  const shown =
    rows.find((row) => row.year === year && row.medianDays !== null) ??
    rows.find(({ medianDays }) => medianDays !== null);
  const answer =
    shown === undefined || shown.medianDays === null ? (
      own.none
    ) : (
      <>
        <strong>{own.answer(formatNumber(shown.medianDays, language))}</strong>
        {own.answerRest(shown.year)}{' '}
        {shown.p90Days === null ? '' : own.p90(formatNumber(shown.p90Days, language))}
      </>
    );
  return (
    <FigureSection
      texts={own}
      smallest={figures.smallestGroup}
      answer={answer}
      legend={own.legend}
      bars={rows.map((row) => ({
        label: String(row.year),
        value: row.medianDays,
        marks: [row.p80Days, row.p90Days].filter((days) => days !== null),
      }))}
      rows={rows}
      columns={[
        { key: 'year', title: texts.year, value: (row) => String(row.year) },
        { key: 'children', title: texts.children, value: (row) => row.children, figures: true },
        { key: 'median', title: own.median, value: (row) => row.medianDays, figures: true },
        { key: 'p80', title: own.p80, value: (row) => row.p80Days, figures: true },
        { key: 'p90', title: own.p90Head, value: (row) => row.p90Days, figures: true },
      ]}
    />
  );
}

function PerChild({ figures, year }: PartProps) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const own = texts.perChild;
  const rows = figures.interviewsPerChild.filter((row) => row.year === year);
  const more = rows.filter(({ interviews }) => interviews !== '0' && interviews !== '1');
  const known = more.flatMap(({ children }) => (children === null ? [] : [children]));
  const total = known.reduce((sum, children) => sum + children, 0);
  const answer =
    known.length < more.length || rows.length === 0 ? (
      own.none
    ) : (
      <>
        <strong>{own.answer(formatNumber(total, language))}</strong>
        {own.answerRest(year)}
      </>
    );
  return (
    <FigureSection
      texts={own}
      smallest={figures.smallestGroup}
      answer={answer}
      bars={rows.map((row) => ({ label: own.times(row.interviews), value: row.children }))}
      rows={rows}
      columns={[
        { key: 'year', title: texts.year, value: (row) => String(row.year) },
        { key: 'interviews', title: own.interviews, value: (row) => own.times(row.interviews) },
        { key: 'children', title: texts.children, value: (row) => row.children, figures: true },
      ]}
    />
  );
}

function Offences({ figures, year }: PartProps) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const own = texts.offences;
  const rows = [...figures.childrenByOffence].filter((row) => row.year === year).sort(mostFirst);
  const [most] = rows;
  const top = rows
    .filter(({ children }) => children !== null && children === most?.children)
    .map(({ article }) => own.articleOf(article));
  const statute = (version: string) => own.statutes[version] ?? version;
  const answer =
    most === undefined || most.children === null ? (
      own.none
    ) : (
      <>
        <strong>{own.answer(formatNumber(most.children, language))}</strong>
        {own.answerRest(new Intl.ListFormat(language).format(top), year, top.length > 1)}
      </>
    );
  return (
    <FigureSection
      texts={own}
      smallest={figures.smallestGroup}
      answer={answer}
      bars={rows.map((row) => ({
        label: `${own.articleOf(row.article)}, ${statute(row.statuteVersion)}`,
        value: row.children,
      }))}
      rows={rows}
      columns={[
        { key: 'year', title: texts.year, value: (row) => String(row.year) },
        { key: 'article', title: own.article, value: (row) => own.articleOf(row.article) },
        { key: 'statute', title: own.statute, value: (row) => statute(row.statuteVersion) },
        { key: 'children', title: texts.children, value: (row) => row.children, figures: true },
      ]}
    />
  );
}

function Certified({ figures }: Pick<PartProps, 'figures'>) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const own = texts.certified;
  const rows = figures.certifiedSessions;
  const shown = rows.find(({ deviations }) => deviations !== null);
  return (
    <FigureSection
      texts={own}
      smallest={figures.smallestGroup}
      answer={
        shown === undefined || shown.deviations === null ? (
          own.none
        ) : (
          <>
            <strong>{own.answer(formatNumber(shown.deviations, language))}</strong>
            {own.answerRest(shown.year)}
          </>
        )
      }
      bars={rows.map((row) => ({ label: String(row.year), value: row.deviations }))}
      rows={rows}
      columns={[
        { key: 'year', title: texts.year, value: (row) => String(row.year) },
        { key: 'sessions', title: own.sessions, value: (row) => row.sessions, figures: true },
        { key: 'deviations', title: own.deviations, value: (row) => row.deviations, figures: true },
      ]}
    />
  );
}

function Uses({ figures }: Pick<PartProps, 'figures'>) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const own = texts.uses;
  const rows = figures.recordingUses;
  const shown = rows.find(({ avoided }) => avoided !== null);
  return (
    <FigureSection
      texts={own}
      smallest={figures.smallestGroup}
      answer={
        shown === undefined || shown.avoided === null ? (
          own.none
        ) : (
          <>
            <strong>{own.answer(formatNumber(shown.avoided, language))}</strong>
            {own.answerRest(shown.year)}
          </>
        )
      }
      bars={rows.map((row) => ({ label: String(row.year), value: row.avoided }))}
      rows={rows}
      columns={[
        { key: 'year', title: texts.year, value: (row) => String(row.year) },
        { key: 'asked', title: own.asked, value: (row) => row.asked, figures: true },
        { key: 'granted', title: own.granted, value: (row) => row.granted, figures: true },
        { key: 'avoided', title: own.avoided, value: (row) => row.avoided, figures: true },
      ]}
    />
  );
}

function Rounds({ figures }: Pick<PartProps, 'figures'>) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const own = texts.rounds;
  const rows = figures.questionRounds;
  const shown = rows.find(({ share }) => share !== null);
  return (
    <FigureSection
      texts={own}
      smallest={figures.smallestGroup}
      answer={
        shown === undefined || shown.share === null ? (
          own.none
        ) : (
          <>
            <strong>{own.answer(formatNumber(shown.share, language))}</strong>
            {own.answerRest(shown.year)}
          </>
        )
      }
      bars={rows.map((row) => ({ label: String(row.year), value: row.share }))}
      rows={rows}
      columns={[
        { key: 'year', title: texts.year, value: (row) => String(row.year) },
        { key: 'cases', title: own.cases, value: (row) => row.cases, figures: true },
        { key: 'offered', title: own.offered, value: (row) => row.offered, figures: true },
        { key: 'share', title: own.share, value: (row) => row.share, figures: true },
      ]}
    />
  );
}

function mostFirst(left: OffenceFigure, right: OffenceFigure): number {
  return (
    (right.children ?? -1) - (left.children ?? -1) ||
    left.article.localeCompare(right.article, 'nl', { numeric: true })
  );
}
