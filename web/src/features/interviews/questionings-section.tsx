import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortDay } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { usePeople } from '../cases/case-queries.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useMe } from '../session/session-queries.js';
import { useDetectives } from './exception-queries.js';
import {
  type Questioning,
  useQuestionings,
  useRecordQuestioning,
  useWithdrawQuestioning,
} from './questioning-queries.js';
import { questioningTexts } from './questioning-texts.js';

/** Which interviewers questioned a suspect: the engine leaves them out, the screen says why. */
export function QuestioningsSection({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(questioningTexts);
  const found = useQuestionings(caseId).data;
  if (found === undefined) return null;
  return (
    <Section title={texts.title} level={3}>
      <p className="quiet">{texts.lead}</p>
      {found.items.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul className="plain-list">
          {found.items.map((one) => (
            <Line
              key={one.id}
              caseId={caseId}
              one={one}
              mayWithdraw={found.actions.includes('withdraw')}
            />
          ))}
        </ul>
      )}
      {found.actions.includes('record') ? <Record caseId={caseId} /> : null}
    </Section>
  );
}

interface LineProps {
  readonly caseId: string;
  readonly one: Questioning;
  readonly mayWithdraw: boolean;
}

function Line({ caseId, one, mayWithdraw }: LineProps) {
  const texts = useTexts(questioningTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const withdraw = useWithdrawQuestioning(caseId);
  const problem = problemOf(withdraw.error);
  const { interviewer, suspect, questionedOn } = one;
  const line = texts.line(interviewer.name, suspect, formatShortDay(questionedOn, language));
  return (
    <li>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {line}{' '}
      {mayWithdraw ? (
        <Button
          purpose="subtle"
          label={`${texts.withdraw}: ${line}`}
          busy={withdraw.isPending}
          onPress={() => {
            withdraw.mutate(one.id, {
              onSuccess: () => {
                announce(texts.withdrawn);
              },
            });
          }}
        >
          {texts.withdraw}
        </Button>
      ) : null}
    </li>
  );
}

/** The coordinator knows them from the register, the prosecution from the list of professionals. */
function useInterviewers(open: boolean): readonly { readonly id: string; readonly name: string }[] {
  const registered = useMe().data?.roles.includes('INTERVIEW_COORDINATOR') === true;
  const listed = useDetectives(open && registered).data?.items;
  const named = usePeople(open && !registered ? 'CHILD_INTERVIEWER' : '').data?.items;
  return listed ?? named ?? [];
}

const NOTHING = { suspectId: '', personId: '', questionedOn: '' };

function Record({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(questioningTexts);
  const announce = useAnnounce();
  const item = useCaseContext();
  const [open, setOpen] = useState(false);
  const people = useInterviewers(open);
  const record = useRecordQuestioning(caseId);
  const [body, setBody] = useState(NOTHING);
  const set = (part: Partial<typeof NOTHING>) => {
    setBody({ ...body, ...part });
  };
  return (
    <details
      className="group"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{texts.record}</summary>
      <Form
        minor
        label={texts.record}
        problem={problemOf(record.error)}
        busy={record.isPending}
        submit={texts.record}
        onSubmit={() => {
          record.mutate(body, {
            onSuccess: () => {
              announce(texts.recorded);
              setBody(NOTHING);
            },
          });
        }}
      >
        <SelectField
          pointer="/suspectId"
          label={texts.suspect}
          value={body.suspectId}
          choices={item.suspects.map(({ id, label }) => ({ value: id, label }))}
          onChange={(suspectId) => {
            set({ suspectId });
          }}
        />
        <SelectField
          pointer="/personId"
          label={texts.person}
          value={body.personId}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(personId) => {
            set({ personId });
          }}
        />
        <TextField
          pointer="/questionedOn"
          type="date"
          label={texts.on}
          value={body.questionedOn}
          onChange={(questionedOn) => {
            set({ questionedOn });
          }}
        />
        <LegalNote>{texts.rule}</LegalNote>
      </Form>
    </details>
  );
}
