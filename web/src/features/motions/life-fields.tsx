import { useTexts } from '../../kernel/language.js';
import { LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { choicesOf } from './choices.js';
import type { LifeDraft, SentAct } from './life-queries.js';
import { lifeTexts } from './life-texts.js';
import type { Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';

/** The fields each act asks; the dialog shows them in this order. */
const ASKED: Readonly<Record<SentAct, readonly (keyof LifeDraft)[]>> = {
  suspend: ['judgeId', 'kind', 'reason'],
  resume: ['outcome'],
  object: ['reason'],
  'settle-objection': ['settlement', 'reason'],
  'declare-moot': ['reason'],
  'extend-leave': ['validUntil'],
  correct: ['reasoning', 'bestInterest', 'childView'],
  'report-deviation': ['deviation', 'text'],
  'tell-child': ['text', 'explainedBy', 'toldOn', 'reaction'],
};
const OPTIONAL: readonly (keyof LifeDraft)[] = ['reaction'];

/** Whether everything the act asks was given. */
export function isAnswered(act: SentAct, draft: LifeDraft): boolean {
  return ASKED[act].every((key) => OPTIONAL.includes(key) || draft[key].trim() !== '');
}

interface LifeFieldsProps {
  readonly act: SentAct;
  readonly motion: Motion;
  readonly draft: LifeDraft;
  readonly change: (part: Partial<LifeDraft>) => void;
}

export function LifeFields(props: LifeFieldsProps) {
  return ASKED[props.act].map((key) => <LifeField key={key} field={key} {...props} />);
}

type LifeFieldProps = LifeFieldsProps & { readonly field: keyof LifeDraft };

const CHOICES: readonly (keyof LifeDraft)[] = [
  'judgeId',
  'kind',
  'outcome',
  'settlement',
  'deviation',
  'explainedBy',
];
const DAYS: readonly (keyof LifeDraft)[] = ['validUntil', 'toldOn'];

function LifeField(props: LifeFieldProps) {
  if (CHOICES.includes(props.field)) return <ChoiceOf {...props} />;
  return DAYS.includes(props.field) ? <DayOf {...props} /> : <WordsOf {...props} />;
}

function DayOf({ field, draft, change }: LifeFieldProps) {
  const texts = useTexts(lifeTexts).fields;
  const key = field === 'validUntil' ? 'validUntil' : 'toldOn';
  return (
    <TextField
      pointer={`/${key}`}
      type="date"
      label={texts[key]}
      value={draft[key]}
      onChange={(value) => {
        change({ [key]: value });
      }}
    />
  );
}

const POINTERS: Readonly<Partial<Record<keyof LifeDraft, string>>> = {
  bestInterest: '/bestInterestParagraph',
  childView: '/childViewWeight',
};

function WordsOf({ act, field, draft, change }: LifeFieldProps) {
  const texts = useTexts(lifeTexts).fields;
  const child = act === 'tell-child' && field === 'text';
  const labels: Readonly<Partial<Record<keyof LifeDraft, string>>> = {
    reason: texts.reason,
    reasoning: texts.reasoning,
    bestInterest: texts.bestInterest,
    childView: texts.childView,
    text: child ? texts.childText : texts.text,
    reaction: texts.reaction,
  };
  return (
    <LongTextField
      pointer={POINTERS[field] ?? `/${field}`}
      label={labels[field] ?? field}
      hint={child ? texts.childTextHint : undefined}
      optional={OPTIONAL.includes(field)}
      rows={4}
      value={draft[field]}
      onChange={(value) => {
        change({ [field]: value });
      }}
    />
  );
}

function ChoiceOf({ field, motion, draft, change }: LifeFieldProps) {
  const texts = useTexts(lifeTexts);
  const words = useTexts(motionWords);
  const own = texts.fields;
  if (field === 'judgeId')
    return (
      <SelectField
        pointer="/judgeId"
        label={own.judge}
        value={draft.judgeId}
        choices={motion.judges.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(judgeId) => {
          change({ judgeId });
        }}
      />
    );
  if (field === 'explainedBy')
    return (
      <SelectField
        pointer="/explainedBy"
        label={own.explainedBy}
        value={draft.explainedBy}
        choices={choicesOf(words.askedBy)}
        onChange={(explainedBy) => {
          change({ explainedBy });
        }}
      />
    );
  if (field === 'deviation')
    return (
      <SelectField
        pointer="/kind"
        label={own.deviation}
        value={draft.deviation}
        choices={choicesOf(texts.deviationKinds)}
        onChange={(deviation) => {
          change({ deviation });
        }}
      />
    );
  return <ShortChoice field={field} draft={draft} change={change} />;
}

function ShortChoice({ field, draft, change }: Pick<LifeFieldProps, 'field' | 'draft' | 'change'>) {
  const texts = useTexts(lifeTexts);
  const own = texts.fields;
  if (field === 'kind')
    return (
      <RadioField
        pointer="/kind"
        label={own.kind}
        value={draft.kind}
        choices={choicesOf(texts.recusalKinds)}
        onChange={(kind) => {
          change({ kind });
        }}
      />
    );
  if (field === 'outcome')
    return (
      <RadioField
        pointer="/outcome"
        label={own.outcome}
        value={draft.outcome}
        choices={choicesOf(texts.recusalOutcomes)}
        onChange={(outcome) => {
          change({ outcome });
        }}
      />
    );
  return (
    <RadioField
      pointer="/upheld"
      label={own.settlement}
      value={draft.settlement}
      choices={choicesOf(texts.settlements)}
      onChange={(settlement) => {
        change({ settlement });
      }}
    />
  );
}
