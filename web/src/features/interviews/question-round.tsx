import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Button } from '../../ui/button.js';
import { choicesOf, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Day } from '../../ui/moment.js';
import { Facts, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import {
  type Round,
  type RoundQuestion,
  useAnswerRound,
  useCloseRound,
  useMarkQuestion,
  useOpenRound,
  usePreparation,
} from './preparation-queries.js';
import { preparationTexts, preparationWords } from './preparation-texts.js';

interface OpenRoundProps {
  readonly caseId: string;
  readonly childRef: string;
}

export function OpenRoundForm({ caseId, childRef }: OpenRoundProps) {
  const texts = useTexts(preparationTexts);
  const announce = useAnnounce();
  const open = useOpenRound(caseId, childRef);
  const [answerBy, setAnswerBy] = useState('');
  return (
    <Form
      minor
      label={texts.open}
      problem={problemOf(open.error)}
      busy={open.isPending}
      submit={texts.open}
      onSubmit={() => {
        open.mutate(answerBy, {
          onSuccess: () => {
            announce(texts.opened);
          },
        });
      }}
    >
      <TextField
        pointer="/answerBy"
        type="date"
        label={texts.answerBy}
        value={answerBy}
        onChange={setAnswerBy}
      />
    </Form>
  );
}

interface RoundProps {
  readonly caseId: string;
  readonly round: Round;
}

/** One round: who was asked, who answered, and what became of each question the reader may see. */
export function RoundSection({ caseId, round }: RoundProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(sharedWords);
  const close = useCloseRound(caseId, round.id);
  const problem = problemOf(close.error);
  return (
    <Section
      title={`${texts.round}, ${round.closedAt === null ? texts.running : texts.closed}`}
      level={3}
      acts={
        round.actions.includes('close') ? (
          <Button
            busy={close.isPending}
            onPress={() => {
              close.mutate();
            }}
          >
            {texts.close}
          </Button>
        ) : undefined
      }
    >
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Facts
        items={[
          [texts.term, <Day key="term" day={round.answerBy} />],
          [
            texts.parties,
            <ul key="parties" className="plain-list">
              {round.parties.map((party, index) => (
                <li key={index}>
                  {words.roles[party.function]}
                  {party.own ? ` (${texts.you})` : ''}:{' '}
                  {party.answeredAt === null
                    ? texts.waiting
                    : party.late
                      ? texts.late
                      : texts.answered}
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      {round.actions.includes('answer') ? <AnswerForm caseId={caseId} round={round} /> : null}
      <QuestionList caseId={caseId} round={round} />
    </Section>
  );
}

function AnswerForm({ caseId, round }: RoundProps) {
  const texts = useTexts(preparationTexts);
  const announce = useAnnounce();
  const answer = useAnswerRound(caseId, round.id);
  const [typed, setTyped] = useState('');
  const questions = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <Form
      label={texts.yourQuestions}
      problem={problemOf(answer.error)}
      busy={answer.isPending}
      submit={questions.length === 0 ? texts.handNone : texts.hand}
      onSubmit={() => {
        answer.mutate(questions, {
          onSuccess: () => {
            announce(texts.handed);
          },
        });
      }}
    >
      <LongTextField
        pointer="/questions"
        label={texts.yourQuestions}
        hint={texts.yourHint}
        value={typed}
        onChange={setTyped}
      />
    </Form>
  );
}

function QuestionList({ caseId, round }: RoundProps) {
  const texts = useTexts(preparationTexts);
  const mayMark = round.actions.includes('mark');
  if (round.questions.length === 0) return <p className="quiet">{texts.noQuestions}</p>;
  return (
    <ul className="rows">
      {round.questions.map((question) => (
        <li key={question.id} className="card">
          <QuestionCard caseId={caseId} question={question} mayMark={mayMark} />
        </li>
      ))}
    </ul>
  );
}

interface QuestionProps {
  readonly caseId: string;
  readonly question: RoundQuestion;
  readonly mayMark: boolean;
}

function QuestionCard({ caseId, question, mayMark }: QuestionProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(preparationWords);
  const roles = useTexts(sharedWords).roles;
  const { text, mark, reason } = question;
  return (
    <div className="stack">
      <p className="flush">
        <strong>{text}</strong>
      </p>
      <p className="flush quiet">
        {texts.from(roles[question.function])} ·{' '}
        {mark === null ? texts.unmarked : words.marks[mark]}
        {reason === null ? '' : `: ${reason}`}
      </p>
      {mayMark ? <MarkForm caseId={caseId} question={question} /> : null}
    </div>
  );
}

function MarkForm({ caseId, question }: Omit<QuestionProps, 'mayMark'>) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(preparationWords);
  const announce = useAnnounce();
  const send = useMarkQuestion(caseId, question.id);
  const [mark, setMark] = useState<Schemas['QuestionMark'] | ''>(question.mark ?? '');
  const [reason, setReason] = useState(question.reason ?? '');
  return (
    <Form
      minor
      label={`${texts.mark} ${question.text}`}
      problem={problemOf(send.error)}
      busy={send.isPending}
      submit={texts.markSave}
      onSubmit={() => {
        if (mark === '') return;
        send.mutate(
          { mark, reason: mark === 'NOT_ASKED' && reason.trim() !== '' ? reason : null },
          {
            onSuccess: () => {
              announce(texts.marked);
            },
          },
        );
      }}
    >
      <RadioField
        pointer={`/mark/${question.id}`}
        label={texts.mark}
        value={mark}
        choices={choicesOf(words.marks)}
        onChange={setMark}
      />
      {mark === 'NOT_ASKED' ? (
        <TextField pointer="/reason" label={texts.markWhy} value={reason} onChange={setReason} />
      ) : null}
    </Form>
  );
}

interface SessionQuestionsProps {
  readonly caseId: string;
  readonly childRef: string;
}

/** The questions of the parties beside the session, for the interviewer to mark as it goes. */
export function SessionQuestions({ caseId, childRef }: SessionQuestionsProps) {
  const texts = useTexts(preparationTexts);
  const rounds = usePreparation(caseId, childRef).data?.rounds ?? [];
  const asked = rounds.filter(({ questions }) => questions.length > 0);
  if (asked.length === 0) return null;
  return (
    <Section title={texts.sessionTitle} level={3}>
      {asked.map((round) => (
        <QuestionList key={round.id} caseId={caseId} round={round} />
      ))}
    </Section>
  );
}
