import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { answerTexts } from './answer-texts.js';
import type { Motion, Response } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { useGroundWords } from './words.js';

interface AnswersProps {
  readonly motion: Motion;
  readonly level?: 2 | 3 | 4;
}

/** What the parties say to the motion, the newest last. */
export function Answers({ motion: { responses }, level = 3 }: AnswersProps) {
  const texts = useTexts(answerTexts).answers;
  return (
    <Section title={texts.title} level={level}>
      {responses.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        responses.map((response) => <Answer key={response.id} response={response} />)
      )}
    </Section>
  );
}

function Answer({ response }: { readonly response: Response }) {
  const texts = useTexts(answerTexts).answers;
  const words = useTexts(motionWords);
  const roles = useTexts(sharedWords).roles;
  const grounds = useGroundWords();
  const {
    party,
    supplements,
    by,
    position,
    text,
    late,
    answeredAt,
    protectionWishes,
    conflictCheck,
    wantsToBeHeard,
  } = response;
  return (
    <article className="said">
      <p className="said__head">
        <strong>{words.parties[party]}</strong>
        {position === null ? '' : `: ${words.positions[position]}`}
        {supplements === null ? '' : ` (${texts.supplement})`}{' '}
        {late ? (
          <span className="tag tag--attention" title={texts.lateMeaning}>
            {texts.late}
          </span>
        ) : null}
      </p>
      <p className="words">{text}</p>
      {response.grounds.length === 0 ? null : (
        <p>
          {texts.grounds}: {response.grounds.map(grounds.label).join('; ')}
        </p>
      )}
      {protectionWishes === null ? null : (
        <p>
          <strong>{texts.wishes}:</strong> <span className="words">{protectionWishes}</span>
        </p>
      )}
      {conflictCheck === null ? null : (
        <p>
          {texts.conflict}: {words.conflicts[conflictCheck]}
        </p>
      )}
      {wantsToBeHeard ? <p>{texts.wantsToBeHeard}</p> : null}
      <p className="quiet">
        {by}, {roles[response.function]}, <Moment at={answeredAt} short plain />
      </p>
    </article>
  );
}
