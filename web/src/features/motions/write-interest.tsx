import { useTexts } from '../../kernel/language.js';
import { ChecksField, LongTextField, TextField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { AttachmentsField } from './attachments.js';
import { choicesOf } from './choices.js';
import { motionWords } from './motion-words.js';
import { contentChange, type StepFieldsProps } from './content-change.js';
import { writeTexts } from './write-texts.js';

/** Step 4: less heavy ways, and the child's interest first. */
export function InterestStep({ motion, draft: { content }, change }: StepFieldsProps) {
  const texts = useTexts(writeTexts).fields;
  const words = useTexts(motionWords);
  const set = contentChange(change);
  const chosen = content.alternativesConsidered ?? [];
  return (
    <>
      <ChecksField
        pointer="/alternativesConsidered"
        label={texts.alternatives}
        hint={texts.alternativesHint}
        values={chosen.map(({ kind }) => kind)}
        choices={choicesOf(words.alternatives)}
        onChange={(kinds) => {
          set({
            alternativesConsidered: kinds.map((kind) => ({
              kind,
              note: chosen.find((one) => one.kind === kind)?.note ?? null,
            })),
          });
        }}
      />
      {chosen.map(({ kind, note }, index) => (
        <TextField
          key={kind}
          pointer={`/alternativesConsidered/${String(index)}/note`}
          label={texts.alternativeNote(words.alternatives[kind])}
          optional
          value={note ?? ''}
          onChange={(text) => {
            set({
              alternativesConsidered: chosen.map((one) =>
                one.kind === kind ? { kind, note: text } : one,
              ),
            });
          }}
        />
      ))}
      <LongTextField
        pointer="/bestInterestStatement"
        label={texts.bestInterest}
        hint={texts.bestInterestHint}
        rows={6}
        value={content.bestInterestStatement ?? ''}
        onChange={(bestInterestStatement) => {
          set({ bestInterestStatement });
        }}
      />
      <AttachmentsField
        caseId={motion.caseId}
        values={content.attachments ?? []}
        onChange={(attachments) => {
          set({ attachments });
        }}
      />
      <LegalNote source={texts.bestInterestSource}>{texts.bestInterestRule}</LegalNote>
    </>
  );
}
