import type { Language } from '../../kernel/language.js';
import { formatNumber } from '../../kernel/numbers.js';
import type { Bar } from './bar-chart.js';
import type { Cell } from './csv.js';
import type { Explained } from './explained.js';
import type { Figures, OffenceFigure } from './indicator-queries.js';
import type { indicatorTexts } from './indicators-texts.js';

type Texts = typeof indicatorTexts.nl;

/** One question with everything that is shown of it. */
export interface Figure {
  readonly texts: Explained;
  /** The number that answers it and the rest of the sentence; null where it is not shown. */
  readonly answer: readonly [string, string] | null;
  readonly legend?: string;
  readonly bars: readonly Bar[];
  readonly heads: readonly { readonly title: string; readonly figures: boolean }[];
  readonly cells: readonly (readonly Cell[])[];
  /** The years between which the reader chooses; without them all years stand in one table. */
  readonly ofYear: boolean;
}

interface Given {
  readonly figures: Figures;
  readonly year: number;
  readonly texts: Texts;
  readonly language: Language;
}

type Question = (given: Given) => Figure;

const words = (...titles: readonly string[]) => titles.map((title) => ({ title, figures: false }));
const numbers = (...titles: readonly string[]) => titles.map((title) => ({ title, figures: true }));

function waiting({ figures, year, texts, language }: Given): Figure {
  const own = texts.days;
  const rows = figures.daysToFirstInterview;
  const shown =
    rows.find((row) => row.year === year && row.medianDays !== null) ??
    rows.find(({ medianDays }) => medianDays !== null);
  const rest =
    shown === undefined
      ? ''
      : [
          own.answerRest(shown.year),
          shown.p90Days === null ? '' : own.p90(formatNumber(shown.p90Days, language)),
        ].join(' ');
  return {
    texts: own,
    ofYear: false,
    answer: answered(shown?.medianDays, (days) => own.answer(formatNumber(days, language)), rest),
    legend: own.legend,
    bars: rows.map((row) => ({
      label: String(row.year),
      value: row.medianDays,
      marks: [row.p80Days, row.p90Days].filter((days) => days !== null),
    })),
    heads: [...words(texts.year), ...numbers(texts.children, own.median, own.p80, own.p90Head)],
    cells: rows.map((row) => [
      String(row.year),
      row.children,
      row.medianDays,
      row.p80Days,
      row.p90Days,
    ]),
  };
}

function perChild({ figures, year, texts, language }: Given): Figure {
  const own = texts.perChild;
  const rows = figures.interviewsPerChild.filter((row) => row.year === year);
  const more = rows.filter(({ interviews }) => interviews !== '0' && interviews !== '1');
  const known = more.flatMap(({ children }) => (children === null ? [] : [children]));
  const total =
    known.length < more.length || rows.length === 0
      ? null
      : known.reduce((sum, children) => sum + children, 0);
  return {
    texts: own,
    ofYear: true,
    answer: answered(
      total,
      (children) => own.answer(formatNumber(children, language)),
      own.answerRest(year),
    ),
    bars: rows.map((row) => ({ label: own.times(row.interviews), value: row.children })),
    heads: [...words(texts.year, own.interviews), ...numbers(texts.children)],
    cells: rows.map((row) => [String(row.year), own.times(row.interviews), row.children]),
  };
}

function offences({ figures, year, texts, language }: Given): Figure {
  const own = texts.offences;
  const rows = figures.childrenByOffence.filter((row) => row.year === year).toSorted(mostFirst);
  const [most] = rows;
  const top = rows
    .filter(({ children }) => children !== null && children === most?.children)
    .map(({ article }) => own.articleOf(article));
  const statute = (version: string) => own.statutes[version] ?? version;
  return {
    texts: own,
    ofYear: true,
    answer: answered(
      most?.children,
      (children) => own.answer(formatNumber(children, language)),
      own.answerRest(new Intl.ListFormat(language).format(top), year, top.length > 1),
    ),
    bars: rows.map((row) => ({
      label: `${own.articleOf(row.article)}, ${statute(row.statuteVersion)}`,
      value: row.children,
    })),
    heads: [...words(texts.year, own.article, own.statute), ...numbers(texts.children)],
    cells: rows.map((row) => [
      String(row.year),
      own.articleOf(row.article),
      statute(row.statuteVersion),
      row.children,
    ]),
  };
}

function certified({ figures, texts, language }: Given): Figure {
  const own = texts.certified;
  const rows = figures.certifiedSessions;
  const shown = rows.find(({ deviations }) => deviations !== null);
  return {
    texts: own,
    ofYear: false,
    answer: answered(
      shown?.deviations,
      (sessions) => own.answer(formatNumber(sessions, language)),
      shown === undefined ? '' : own.answerRest(shown.year),
    ),
    bars: rows.map((row) => ({ label: String(row.year), value: row.deviations })),
    heads: [...words(texts.year), ...numbers(own.sessions, own.deviations)],
    cells: rows.map((row) => [String(row.year), row.sessions, row.deviations]),
  };
}

function uses({ figures, texts, language }: Given): Figure {
  const own = texts.uses;
  const rows = figures.recordingUses;
  const shown = rows.find(({ avoided }) => avoided !== null);
  return {
    texts: own,
    ofYear: false,
    answer: answered(
      shown?.avoided,
      (interviews) => own.answer(formatNumber(interviews, language)),
      shown === undefined ? '' : own.answerRest(shown.year),
    ),
    bars: rows.map((row) => ({ label: String(row.year), value: row.avoided })),
    heads: [...words(texts.year), ...numbers(own.asked, own.granted, own.avoided)],
    cells: rows.map((row) => [String(row.year), row.asked, row.granted, row.avoided]),
  };
}

function rounds({ figures, texts, language }: Given): Figure {
  const own = texts.rounds;
  const rows = figures.questionRounds;
  const shown = rows.find(({ share }) => share !== null);
  return {
    texts: own,
    ofYear: false,
    answer: answered(
      shown?.share,
      (percent) => own.answer(formatNumber(percent, language)),
      shown === undefined ? '' : own.answerRest(shown.year),
    ),
    bars: rows.map((row) => ({ label: String(row.year), value: row.share })),
    heads: [...words(texts.year), ...numbers(own.cases, own.offered, own.share)],
    cells: rows.map((row) => [String(row.year), row.cases, row.offered, row.share]),
  };
}

/** Every question by its place on the address, in the order in which they are listed. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  ['waiting', waiting],
  ['interviews-per-child', perChild],
  ['offences', offences],
  ['certificates', certified],
  ['recordings-used', uses],
  ['question-rounds', rounds],
]);

/** The years with any figure, the last one first. */
export function yearsOf(figures: Figures): readonly number[] {
  const { daysToFirstInterview, interviewsPerChild, childrenByOffence } = figures;
  const rows = [...daysToFirstInterview, ...interviewsPerChild, ...childrenByOffence];
  return [...new Set(rows.map(({ year }) => year))].sort((left, right) => right - left);
}

function answered(
  value: number | null | undefined,
  say: (value: number) => string,
  rest: string,
): Figure['answer'] {
  return value === null || value === undefined ? null : [say(value), rest];
}

function mostFirst(left: OffenceFigure, right: OffenceFigure): number {
  return (
    (right.children ?? -1) - (left.children ?? -1) ||
    left.article.localeCompare(right.article, 'nl', { numeric: true })
  );
}
