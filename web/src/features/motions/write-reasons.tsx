import type { Schemas } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { CheckField, LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { useRecordings } from '../recordings/recording-queries.js';
import { recordingTexts } from '../recordings/recordings-texts.js';
import { isWhole, type PassageDraft, passageOf } from './draft.js';
import { contentChange, type StepFieldsProps } from './content-change.js';
import { CheckFields } from './question-passages.js';
import { writeTexts } from './write-texts.js';

/** Step 3: the questions, the passages that raise them, and why. */
export function ReasonsStep(props: StepFieldsProps) {
  const { motion, draft, change } = props;
  const texts = useTexts(writeTexts).fields;
  const set = contentChange(change);
  const { content } = draft;
  const defence = motion.applicantFunction === 'DEFENCE_COUNSEL';
  return (
    <>
      <QuestionFields {...props} />
      <PassageFields {...props} />
      <MotivationField
        pointer="/addedValue"
        label={texts.addedValue}
        hint={texts.addedValueHint}
        answer={content.addedValue ?? null}
        defence={defence}
        onChange={(addedValue) => {
          set({ addedValue });
        }}
      />
      <MotivationField
        pointer="/whyRecordingInsufficient"
        label={texts.insufficient}
        hint={texts.insufficientHint}
        answer={content.whyRecordingInsufficient ?? null}
        defence={defence}
        onChange={(whyRecordingInsufficient) => {
          set({ whyRecordingInsufficient });
        }}
      />
    </>
  );
}

function replaced<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.map((kept, at) => (at === index ? item : kept));
}

function QuestionFields({ motion, draft, change }: StepFieldsProps) {
  const texts = useTexts(writeTexts).fields;
  const put = (questions: readonly Schemas['QuestionInput'][]) => {
    change((known) => ({ ...known, questions }));
  };
  const { questions } = draft;
  return (
    <Section title={texts.questionsTitle} level={4}>
      <p className="hint">{texts.questionsLead}</p>
      <CheckField
        pointer="/topicsOnly"
        label={texts.sealed}
        checked={draft.topicsOnly}
        onChange={(topicsOnly) => {
          change((known) => ({ ...known, topicsOnly }));
        }}
      />
      {draft.topicsOnly ? (
        <>
          <LongTextField
            pointer="/topicsOnly/topics"
            label={texts.topics}
            hint={texts.topicsHint}
            rows={4}
            value={draft.topics}
            onChange={(topics) => {
              change((known) => ({ ...known, topics }));
            }}
          />
          <LongTextField
            pointer="/topicsOnly/reason"
            label={texts.topicsReason}
            rows={3}
            value={draft.topicsReason}
            onChange={(topicsReason) => {
              change((known) => ({ ...known, topicsReason }));
            }}
          />
          <LongTextField
            pointer="/sealedQuestions"
            label={texts.sealedQuestions}
            hint={texts.sealedHint}
            optional
            rows={4}
            value={draft.sealed}
            onChange={(sealed) => {
              change((known) => ({ ...known, sealed }));
            }}
          />
        </>
      ) : (
        <>
          {questions.map((question, index) => (
            <fieldset key={index} className="group">
              <legend className="ams-visually-hidden">{texts.questionN(index + 1)}</legend>
              <div className="group__head">
                <strong aria-hidden="true">{texts.questionN(index + 1)}</strong>
                <Button
                  purpose="subtle"
                  label={texts.removeQuestion(index + 1)}
                  onPress={() => {
                    put(questions.filter((_, at) => at !== index));
                  }}
                >
                  ×
                </Button>
              </div>
              <TextField
                pointer={`/questions/${String(index)}/topic`}
                label={texts.topic}
                value={question.topic}
                onChange={(topic) => {
                  put(replaced(questions, index, { ...question, topic }));
                }}
              />
              <LongTextField
                pointer={`/questions/${String(index)}/question`}
                label={texts.question}
                rows={2}
                value={question.question}
                onChange={(text) => {
                  put(replaced(questions, index, { ...question, question: text }));
                }}
              />
              {isWhole(question) ? (
                <CheckFields
                  caseId={motion.caseId}
                  motionId={motion.id}
                  place={index}
                  index={questions.slice(0, index).filter(isWhole).length}
                  check={question.check}
                  onChange={(check) => {
                    put(replaced(questions, index, { ...question, check }));
                  }}
                />
              ) : (
                <p className="quiet">{texts.halfQuestion}</p>
              )}
            </fieldset>
          ))}
          <div>
            <Button
              onPress={() => {
                put([...questions, { topic: '', question: '' }]);
              }}
            >
              {texts.addQuestion}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function PassageFields({ motion, draft, change }: StepFieldsProps) {
  const texts = useTexts(writeTexts).fields;
  const tracks = useTexts(recordingTexts).tracks;
  const known = useRecordings(motion.caseId).data?.items ?? [];
  const recordings = known
    .filter(({ childRef, state }) => childRef === motion.childRef && state === 'VERIFIED')
    .map(({ id, track }) => ({ value: id, label: tracks[track] }));
  const { passages } = draft;
  const put = (changed: readonly PassageDraft[]) => {
    change((before) => ({ ...before, passages: changed }));
  };
  return (
    <Section title={texts.passagesTitle} level={4}>
      <p className="hint">{texts.passagesLead}</p>
      {passages.map((passage, index) => (
        <fieldset key={index} className="group">
          <legend className="ams-visually-hidden">{texts.passageN(index + 1)}</legend>
          <div className="group__head">
            <strong aria-hidden="true">{texts.passageN(index + 1)}</strong>
            <Button
              purpose="subtle"
              label={texts.removePassage(index + 1)}
              onPress={() => {
                put(passages.filter((_, at) => at !== index));
              }}
            >
              ×
            </Button>
          </div>
          <div className="form__row">
            <SelectField
              pointer={`/fragmentReferences/${String(index)}/recordingId`}
              label={texts.recording}
              value={passage.recordingId}
              choices={recordings}
              onChange={(recordingId) => {
                put(replaced(passages, index, { ...passage, recordingId }));
              }}
            />
            <TextField
              pointer={`/fragmentReferences/${String(index)}/fromMs`}
              label={texts.from}
              hint={texts.position}
              size={7}
              value={passage.from}
              onChange={(from) => {
                put(replaced(passages, index, { ...passage, from }));
              }}
            />
            <TextField
              pointer={`/fragmentReferences/${String(index)}/toMs`}
              label={texts.to}
              hint={texts.position}
              size={7}
              value={passage.to}
              onChange={(to) => {
                put(replaced(passages, index, { ...passage, to }));
              }}
            />
          </div>
          <TextField
            pointer={`/fragmentReferences/${String(index)}/note`}
            label={texts.note}
            optional
            value={passage.note}
            onChange={(note) => {
              put(replaced(passages, index, { ...passage, note }));
            }}
          />
          {passageOf(passage) === null ? <p className="quiet">{texts.badPassage}</p> : null}
        </fieldset>
      ))}
      <div>
        <Button
          onPress={() => {
            put([
              ...passages,
              { recordingId: recordings[0]?.value ?? '', from: '', to: '', note: '' },
            ]);
          }}
        >
          {texts.addPassage}
        </Button>
      </div>
    </Section>
  );
}

interface MotivationFieldProps {
  readonly pointer: '/addedValue' | '/whyRecordingInsufficient';
  readonly label: string;
  readonly hint: string;
  readonly answer: Schemas['MotivationInput'] | null;
  readonly defence: boolean;
  readonly onChange: (answer: Schemas['MotivationInput'] | null) => void;
}

/** Words, or for the defence the presumed interest. */
function MotivationField({
  pointer,
  label,
  hint,
  answer,
  defence,
  onChange,
}: MotivationFieldProps) {
  const texts = useTexts(writeTexts).fields;
  const presumed = answer?.ground === 'PRESUMED_INTEREST';
  return (
    <div className="stack stack--wide">
      <LongTextField
        pointer={pointer}
        label={label}
        hint={hint}
        optional={presumed}
        rows={5}
        value={answer?.text ?? ''}
        onChange={(text) => {
          onChange({ ground: answer?.ground ?? null, text });
        }}
      />
      {defence ? (
        <>
          <CheckField
            pointer={`${pointer}/ground`}
            label={texts.presumed}
            checked={presumed}
            onChange={(checked) => {
              onChange({
                ground: checked ? 'PRESUMED_INTEREST' : null,
                text: answer?.text ?? null,
              });
            }}
          />
          <LegalNote source={texts.presumedSource}>{texts.presumedHint}</LegalNote>
        </>
      ) : null}
    </div>
  );
}
