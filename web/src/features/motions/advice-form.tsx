import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { CheckField, LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { useFileAdvice, useSetTerm } from './advice-queries.js';
import { adviceTexts } from './advice-texts.js';
import { choicesOf } from './choices.js';

interface AdviceFormProps {
  readonly caseId: string;
  readonly motionId: string;
  /** The kinds this person can file. */
  readonly kinds: readonly Schemas['AdviceKind'][];
}

interface AdviceFields {
  readonly kind: Schemas['AdviceKind'] | '';
  readonly author: string;
  readonly registerNumber: string;
  readonly datedOn: string;
  readonly question: string;
  readonly text: string;
  readonly burden: string;
  readonly feasibility: string;
  readonly topic: string;
  readonly ask: string;
  readonly sawRecording: boolean;
}

const EMPTY: AdviceFields = {
  kind: '',
  author: '',
  registerNumber: '',
  datedOn: '',
  question: '',
  text: '',
  burden: '',
  feasibility: '',
  topic: '',
  ask: '',
  sawRecording: false,
};

/** Advice, a note, a report, or joining with questions of one's own. */
export function AdviceForm({ caseId, motionId, kinds }: AdviceFormProps) {
  const texts = useTexts(adviceTexts);
  const announce = useAnnounce();
  const file = useFileAdvice(caseId, motionId);
  const [fields, setFields] = useState<AdviceFields>({
    ...EMPTY,
    kind: kinds.length === 1 ? (kinds[0] ?? '') : '',
  });
  const set = (part: Partial<AdviceFields>) => {
    setFields({ ...fields, ...part });
  };
  const joins = fields.kind === 'JOINDER';
  const title = joins ? texts.joinHeading : texts.addHeading;
  function send() {
    if (fields.kind === '') return;
    file.mutate(adviceFrom(fields, fields.kind), {
      onSuccess: () => {
        announce(joins ? texts.joined : texts.filed);
        setFields({ ...EMPTY, kind: fields.kind });
      },
    });
  }
  return (
    <Section title={title} level={3}>
      <Form
        label={title}
        problem={problemOf(file.error)}
        busy={file.isPending}
        submit={joins ? texts.join : texts.add}
        blockedBecause={fields.kind === '' ? texts.incomplete : undefined}
        onSubmit={send}
      >
        <LegalNote>{joins ? texts.joinNote : texts.addNote}</LegalNote>
        {kinds.length > 1 ? (
          <SelectField
            pointer="/kind"
            label={texts.kind}
            value={fields.kind}
            choices={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
            onChange={(kind) => {
              set({ kind });
            }}
          />
        ) : null}
        <AdviceWords fields={fields} set={set} />
      </Form>
    </Section>
  );
}

interface WordsProps {
  readonly fields: AdviceFields;
  readonly set: (part: Partial<AdviceFields>) => void;
}

function AdviceWords({ fields, set }: WordsProps) {
  const texts = useTexts(adviceTexts);
  return (
    <>
      <TextField
        pointer="/author"
        label={texts.author}
        value={fields.author}
        onChange={(author) => {
          set({ author });
        }}
      />
      <TextField
        pointer="/datedOn"
        type="date"
        label={texts.datedOn}
        value={fields.datedOn}
        onChange={(datedOn) => {
          set({ datedOn });
        }}
      />
      {fields.kind === 'EXPERT_ADVICE' ? <ExpertWords fields={fields} set={set} /> : null}
      <LongTextField
        pointer="/text"
        label={texts.text}
        rows={5}
        value={fields.text}
        onChange={(text) => {
          set({ text });
        }}
      />
      {fields.kind === 'JOINDER' ? (
        <>
          <TextField
            pointer="/extraQuestions/0/topic"
            label={texts.topic}
            value={fields.topic}
            onChange={(topic) => {
              set({ topic });
            }}
          />
          <TextField
            pointer="/extraQuestions/0/question"
            label={texts.ask}
            value={fields.ask}
            onChange={(ask) => {
              set({ ask });
            }}
          />
        </>
      ) : null}
      <CheckField
        pointer="/sawRecording"
        label={texts.sawRecording}
        checked={fields.sawRecording}
        onChange={(sawRecording) => {
          set({ sawRecording });
        }}
      />
    </>
  );
}

function ExpertWords({ fields, set }: WordsProps) {
  const texts = useTexts(adviceTexts);
  return (
    <>
      <TextField
        pointer="/registerNumber"
        label={texts.register}
        optional
        value={fields.registerNumber}
        onChange={(registerNumber) => {
          set({ registerNumber });
        }}
      />
      <LongTextField
        pointer="/question"
        label={texts.question}
        rows={2}
        value={fields.question}
        onChange={(question) => {
          set({ question });
        }}
      />
      <LongTextField
        pointer="/burden"
        label={texts.burden}
        rows={3}
        value={fields.burden}
        onChange={(burden) => {
          set({ burden });
        }}
      />
      <LongTextField
        pointer="/feasibility"
        label={texts.feasibility}
        rows={3}
        value={fields.feasibility}
        onChange={(feasibility) => {
          set({ feasibility });
        }}
      />
    </>
  );
}

function adviceFrom(
  fields: AdviceFields,
  kind: Schemas['AdviceKind'],
): Schemas['FileAdviceRequest'] {
  const { author, datedOn, text, sawRecording, topic, ask } = fields;
  const stated = (key: 'registerNumber' | 'question' | 'burden' | 'feasibility') =>
    fields[key].trim() === '' ? {} : { [key]: fields[key] };
  return {
    kind,
    author,
    datedOn,
    text,
    sawRecording,
    ...(kind === 'EXPERT_ADVICE'
      ? {
          ...stated('registerNumber'),
          ...stated('question'),
          ...stated('burden'),
          ...stated('feasibility'),
        }
      : {}),
    ...(kind === 'JOINDER' ? { extraQuestions: [{ topic, question: ask }] } : {}),
  };
}

/** The court asks an office, or gives it longer. */
export function TermForm({ caseId, motionId }: Omit<AdviceFormProps, 'kinds'>) {
  const texts = useTexts(adviceTexts);
  const announce = useAnnounce();
  const setTerm = useSetTerm(caseId, motionId);
  const [office, setOffice] = useState<Schemas['Office'] | ''>('');
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const offices: Readonly<Record<Schemas['Office'], string>> = texts.offices;
  const { PROSECUTION, CHILD_SIDE, CHILD_VIEW, EXPERT, INTERVIEWER, CO_ACCUSED } = offices;
  return (
    <details className="legend">
      <summary>{texts.term}</summary>
      <Form
        label={texts.termHeading}
        problem={problemOf(setTerm.error)}
        busy={setTerm.isPending}
        submit={texts.term}
        blockedBecause={office === '' || lastDay === '' ? texts.incomplete : undefined}
        onSubmit={() => {
          if (office === '') return;
          setTerm.mutate(
            { office, lastDay, reason },
            {
              onSuccess: () => {
                announce(texts.termSet);
                setReason('');
              },
            },
          );
        }}
      >
        <LegalNote>{texts.termNote}</LegalNote>
        <SelectField
          pointer="/office"
          label={texts.office}
          value={office}
          choices={choicesOf({
            PROSECUTION,
            CHILD_SIDE,
            CHILD_VIEW,
            EXPERT,
            INTERVIEWER,
            CO_ACCUSED,
          })}
          onChange={setOffice}
        />
        <TextField
          pointer="/lastDay"
          type="date"
          label={texts.lastDay}
          value={lastDay}
          onChange={setLastDay}
        />
        <TextField pointer="/reason" label={texts.reason} value={reason} onChange={setReason} />
      </Form>
    </details>
  );
}
