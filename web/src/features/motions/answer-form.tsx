import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { CheckField, ChecksField, LongTextField, RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { answerTexts } from './answer-texts.js';
import { choicesOf } from './choices.js';
import { type Motion, useRespond } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { useGroundWords } from './words.js';

interface AnswerFormProps {
  readonly motion: Motion;
  readonly supplement: boolean;
  readonly forChild: boolean;
  /** Who represents a child also says whether the representative's interest is another; a victim of age answers itself. */
  readonly represents: boolean;
}

/** The answer of one party, or an addition to it. */
export function AnswerForm({ motion, supplement, forChild, represents }: AnswerFormProps) {
  const texts = useTexts(answerTexts).answers;
  const words = useTexts(motionWords);
  const grounds = useGroundWords();
  const announce = useAnnounce();
  const respond = useRespond(motion.caseId, motion.id);
  const [position, setPosition] = useState<Schemas['ResponsePosition'] | ''>('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [text, setText] = useState('');
  const [wishes, setWishes] = useState('');
  const [conflict, setConflict] = useState<Schemas['ConflictCheck'] | ''>('');
  const [heard, setHeard] = useState(false);
  const title = supplement ? texts.supplementTitle : texts.formTitle;
  function send() {
    respond.mutate(
      {
        text,
        supplement,
        wantsToBeHeard: heard,
        ...(position === '' ? {} : { position }),
        ...(chosen.length === 0 ? {} : { grounds: chosen }),
        ...(wishes.trim() === '' ? {} : { protectionWishes: wishes }),
        ...(conflict === '' ? {} : { conflictCheck: conflict }),
      },
      {
        onSuccess: () => {
          announce(texts.given);
          setText('');
          setWishes('');
        },
      },
    );
  }
  return (
    <Section title={title} level={3}>
      <Form
        label={title}
        problem={problemOf(respond.error)}
        busy={respond.isPending}
        submit={supplement ? texts.submitSupplement : texts.submit}
        onSubmit={send}
      >
        {supplement ? null : (
          <RadioField
            pointer="/position"
            label={texts.position}
            value={position}
            onChange={setPosition}
            choices={choicesOf(words.positions)}
          />
        )}
        <LongTextField
          pointer="/text"
          label={texts.text}
          hint={texts.textHint}
          rows={6}
          value={text}
          onChange={setText}
        />
        {supplement || forChild ? null : (
          <details className="group">
            <summary>{texts.grounds}</summary>
            <ChecksField
              pointer="/grounds"
              label={texts.grounds}
              values={chosen}
              onChange={setChosen}
              choices={grounds.all
                .filter(({ kind }) => kind === 'REFUSAL')
                .map(({ code, source }) => ({
                  value: code,
                  label: grounds.label(code),
                  hint: source,
                }))}
            />
          </details>
        )}
        {forChild ? (
          <>
            <LongTextField
              pointer="/protectionWishes"
              label={texts.wishes}
              hint={texts.protectionHint}
              optional
              rows={3}
              value={wishes}
              onChange={setWishes}
            />
            {supplement || !represents ? null : (
              <RadioField
                pointer="/conflictCheck"
                label={texts.conflict}
                hint={texts.conflictHint}
                value={conflict}
                onChange={setConflict}
                choices={choicesOf(words.conflicts)}
              />
            )}
            <CheckField
              pointer="/wantsToBeHeard"
              label={texts.heard}
              checked={heard}
              onChange={setHeard}
            />
          </>
        ) : null}
        <LegalNote>{texts.settled}</LegalNote>
      </Form>
    </Section>
  );
}
