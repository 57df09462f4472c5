import { useTexts } from '../../kernel/language.js';
import { SelectField } from '../../ui/fields.js';
import { usePreparation } from '../interviews/preparation-queries.js';
import { transcriptTexts } from './transcript-texts.js';

/** Longest title of a chapter. */
const LONGEST = 300;

interface RoundQuestionsProps {
  readonly caseId: string;
  readonly childRef: string;
  readonly title: string;
  readonly onChoose: (title: string) => void;
}

/** The questions that parties handed in for this child, so that nobody copies one by hand. */
export function RoundQuestions({ caseId, childRef, title, onChoose }: RoundQuestionsProps) {
  const texts = useTexts(transcriptTexts).correct;
  const rounds = usePreparation(caseId, childRef).data?.rounds ?? [];
  const asked = rounds.flatMap(({ questions }) =>
    questions
      .filter(({ mark }) => mark !== 'NOT_ASKED')
      .map(({ text }) => text.slice(0, LONGEST).trim()),
  );
  if (asked.length === 0) return <p className="quiet">{texts.noRound}</p>;
  return (
    <SelectField
      pointer="/chapters/0/question"
      label={texts.question}
      optional
      value={asked.includes(title) ? title : ''}
      choices={[...new Set(asked)].map((value) => ({ value, label: value }))}
      onChange={onChoose}
    />
  );
}
