import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Facts, Page, Section } from '../../ui/page.js';
import { BarChart } from './bar-chart.js';
import { type Cell, csvOf, download } from './csv.js';
import { FigureAnswer } from './figure-answer.js';
import './figures.css';
import { type Figures, useFigures } from './indicator-queries.js';
import { indicatorTexts } from './indicators-texts.js';
import { type Figure, QUESTIONS, yearsOf } from './questions.js';

/** One question: the answer with its number first, then chart, table, definition, source and download. */
export function FigurePage() {
  return <Loaded query={useFigures()}>{(figures) => <Asked figures={figures} />}</Loaded>;
}

function Asked({ figures }: { readonly figures: Figures }) {
  const texts = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const { question = '' } = useParams();
  const [query] = useSearchParams();
  const ask = QUESTIONS.get(question);
  const years = yearsOf(figures);
  const year = years.find((one) => String(one) === query.get('year')) ?? years[0];
  if (ask === undefined || year === undefined)
    return (
      <Page title={texts.title} acts={<ButtonLink to="/figures">{texts.all}</ButtonLink>}>
        <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
      </Page>
    );
  const figure = ask({ figures, year, texts, language });
  return (
    <Answered figure={figure} smallest={figures.smallestGroup}>
      {figure.ofYear && years.length > 1 ? <Years years={years} chosen={year} /> : null}
    </Answered>
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

interface AnsweredProps {
  readonly figure: Figure;
  readonly smallest: number;
  readonly children: ReactNode;
}

function Answered({ figure, smallest, children }: AnsweredProps) {
  const texts = useTexts(indicatorTexts);
  const { texts: own, heads, cells, bars, legend } = figure;
  const hidden = texts.hidden(smallest);
  return (
    <Page
      title={own.question}
      acts={
        <>
          <Button
            purpose="primary"
            onPress={() => {
              download(
                own.file,
                csvOf(
                  heads.map(({ title }) => title),
                  cells,
                  hidden,
                ),
              );
            }}
          >
            {texts.download}
          </Button>
          <ButtonLink to="/figures" purpose="subtle">
            {texts.all}
          </ButtonLink>
        </>
      }
    >
      <FigureAnswer figure={figure} />
      {children}
      {cells.length === 0 ? null : (
        <>
          <BarChart label={texts.chart(own.question)} bars={bars} hidden={hidden} />
          {legend === undefined ? null : <p className="quiet">{legend}</p>}
          <DataTable<readonly Cell[]>
            caption={texts.table(own.question)}
            columns={heads.map(({ title, figures }, at) => ({
              key: title,
              title,
              figures,
              cell: (row) => row[at] ?? <span className="quiet">{hidden}</span>,
              sort: (row) => row[at] ?? (figures ? -1 : ''),
            }))}
            rows={cells}
            rowKey={(row) => row.map(String).join(' ')}
          />
        </>
      )}
      <Section title={texts.about}>
        <Facts
          items={[
            [texts.definition, own.definition],
            [texts.unit, own.unit],
            [texts.source, own.source],
            [texts.counting, texts.countingText(smallest)],
          ]}
        />
      </Section>
      <p className="quiet">{texts.provisional}</p>
    </Page>
  );
}
