import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Page } from '../../ui/page.js';
import './figures.css';
import { FigureAnswer } from './figure-answer.js';
import { type Figures, useFigures } from './indicator-queries.js';
import { indicatorTexts } from './indicators-texts.js';
import { QUESTIONS, yearsOf } from './questions.js';

/** The questions with their answers; each has a page of its own. */
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
  const { language } = useLanguage();
  const [year] = yearsOf(figures);
  if (year === undefined) return <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>;
  return (
    <>
      <ul className="figure-list">
        {[...QUESTIONS].map(([place, ask]) => {
          const figure = ask({ figures, year, texts, language });
          return (
            <li key={place}>
              <h2 className="figure-list__question">
                <Link to={`/figures/${place}`}>{figure.texts.question}</Link>
              </h2>
              <FigureAnswer figure={figure} />
            </li>
          );
        })}
      </ul>
      <p className="quiet">{texts.provisional}</p>
    </>
  );
}
