import type { ReactNode } from 'react';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Facts, Section } from '../../ui/page.js';
import { type Bar, BarChart } from './bar-chart.js';
import { type Cell, csvOf, download } from './csv.js';
import { indicatorTexts } from './indicators-texts.js';

export interface FigureColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly value: (row: Row) => Cell;
  readonly figures?: boolean;
}

interface Explained {
  readonly question: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  readonly file: string;
}

interface FigureSectionProps<Row> {
  readonly texts: Explained;
  readonly smallest: number;
  readonly answer: ReactNode;
  readonly legend?: string;
  readonly bars: readonly Bar[];
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
}

/** One question: the answer with its number first, then chart, table, definition, source and download. */
export function FigureSection<Row>({
  texts: own,
  smallest,
  answer,
  legend,
  bars,
  columns,
  rows,
}: FigureSectionProps<Row>) {
  const texts = useTexts(indicatorTexts);
  const hidden = texts.hidden(smallest);
  const shown: readonly Column<Row>[] = columns.map(({ key, title, value, figures = false }) => ({
    key,
    title,
    figures,
    cell: (row) => value(row) ?? <span className="quiet">{hidden}</span>,
    sort: (row) => value(row) ?? (figures ? -1 : ''),
  }));
  function save() {
    const cells = rows.map((row) => columns.map(({ value }) => value(row)));
    download(
      own.file,
      csvOf(
        columns.map(({ title }) => title),
        cells,
        hidden,
      ),
    );
  }
  return (
    <Section
      title={own.question}
      acts={
        <Button purpose="subtle" label={texts.downloadOf(own.question)} onPress={save}>
          {texts.download}
        </Button>
      }
    >
      <p className="figure-answer">{answer}</p>
      <BarChart label={texts.chart(own.question)} bars={bars} hidden={hidden} />
      {legend === undefined ? null : <p className="quiet">{legend}</p>}
      <DataTable
        caption={texts.table(own.question)}
        columns={shown}
        rows={rows}
        rowKey={(row) => columns.map(({ value }) => String(value(row))).join(' ')}
      />
      <details className="legend">
        <summary>
          {texts.about}
          <span className="ams-visually-hidden">: {own.question}</span>
        </summary>
        <Facts
          items={[
            [texts.definition, own.definition],
            [texts.unit, own.unit],
            [texts.source, own.source],
            [texts.counting, texts.countingText(smallest)],
          ]}
        />
      </details>
    </Section>
  );
}
