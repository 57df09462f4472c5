import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import {
  CheckField,
  ChecksField,
  LongTextField,
  RadioField,
  SelectField,
  TextField,
} from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { answerTexts } from './answer-texts.js';
import { choicesOf } from './choices.js';
import { useRecordChildView } from './motion-queries.js';
import { motionWords } from './motion-words.js';

type Kind = Schemas['ConditionKind'];

interface Draft {
  readonly asked: 'yes' | 'no' | '';
  readonly askedBy: Schemas['AskedBy'] | '';
  readonly askedOn: string;
  readonly method: Schemas['AskingMethod'] | '';
  readonly ownWords: string;
  readonly wish: Schemas['ChildWish'] | '';
  readonly kinds: readonly Kind[];
  readonly texts: Readonly<Partial<Record<Kind, string>>>;
  readonly share: boolean;
  readonly reason: string;
}

const EMPTY: Draft = {
  asked: '',
  askedBy: '',
  askedOn: '',
  method: '',
  ownWords: '',
  wish: '',
  kinds: [],
  texts: {},
  share: false,
  reason: '',
};

function requestFrom(draft: Draft): Schemas['RecordChildViewRequest'] {
  if (draft.asked === 'no')
    return {
      sharedWithDefence: false,
      ...(draft.reason.trim() === '' ? {} : { reasonNotAsked: draft.reason }),
    };
  const conditions =
    draft.wish === 'ONLY_IF'
      ? draft.kinds.map((kind) => ({ kind, text: draft.texts[kind] ?? null }))
      : [];
  return {
    sharedWithDefence: draft.share,
    conditions,
    ...(draft.askedBy === '' ? {} : { askedBy: draft.askedBy }),
    ...(draft.askedOn === '' ? {} : { askedOn: draft.askedOn }),
    ...(draft.method === '' ? {} : { method: draft.method }),
    ...(draft.ownWords.trim() === '' ? {} : { ownWords: draft.ownWords }),
    ...(draft.wish === '' ? {} : { wantsToSpeak: draft.wish }),
  };
}

interface ChildViewFormProps {
  readonly caseId: string;
  readonly motionId: string;
}

/** What the child said, in its own words, or why it was not asked. */
export function ChildViewForm({ caseId, motionId }: ChildViewFormProps) {
  const texts = useTexts(answerTexts).childView;
  const announce = useAnnounce();
  const record = useRecordChildView(caseId, motionId);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const change = (part: Partial<Draft>) => {
    setDraft((known) => ({ ...known, ...part }));
  };
  function save() {
    record.mutate(requestFrom(draft), {
      onSuccess: () => {
        announce(texts.saved);
        setDraft(EMPTY);
      },
    });
  }
  return (
    <Section title={texts.formTitle} level={3}>
      <p>{texts.lead}</p>
      <Form
        label={texts.formTitle}
        problem={problemOf(record.error)}
        busy={record.isPending}
        submit={texts.submit}
        onSubmit={save}
      >
        <RadioField
          pointer="/asked"
          label={texts.way}
          value={draft.asked}
          onChange={(asked) => {
            change({ asked });
          }}
          choices={[
            { value: 'yes', label: texts.wasAsked },
            { value: 'no', label: texts.wasNotAsked },
          ]}
        />
        {draft.asked === 'yes' ? <AskedFields draft={draft} change={change} /> : null}
        {draft.asked === 'no' ? (
          <LongTextField
            pointer="/reasonNotAsked"
            label={texts.reason}
            rows={3}
            value={draft.reason}
            onChange={(reason) => {
              change({ reason });
            }}
          />
        ) : null}
        <LegalNote source={texts.ruleSource}>{texts.rule}</LegalNote>
      </Form>
    </Section>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

function AskedFields({ draft, change }: FieldsProps) {
  const texts = useTexts(answerTexts).childView;
  const words = useTexts(motionWords);
  return (
    <>
      <div className="form__row">
        <SelectField
          pointer="/askedBy"
          label={texts.askedBy}
          value={draft.askedBy}
          onChange={(askedBy) => {
            change({ askedBy });
          }}
          choices={choicesOf(words.askedBy)}
        />
        <SelectField
          pointer="/method"
          label={texts.method}
          value={draft.method}
          onChange={(method) => {
            change({ method });
          }}
          choices={choicesOf(words.methods)}
        />
        <TextField
          pointer="/askedOn"
          type="date"
          label={texts.askedOn}
          value={draft.askedOn}
          onChange={(askedOn) => {
            change({ askedOn });
          }}
        />
      </div>
      <LongTextField
        pointer="/ownWords"
        label={texts.ownWords}
        hint={texts.ownWordsHint}
        rows={6}
        value={draft.ownWords}
        onChange={(ownWords) => {
          change({ ownWords });
        }}
      />
      <RadioField
        pointer="/wantsToSpeak"
        label={texts.wants}
        value={draft.wish}
        onChange={(wish) => {
          change({ wish });
        }}
        choices={choicesOf(words.wishes)}
      />
      {draft.wish === 'ONLY_IF' ? (
        <>
          <ChecksField
            pointer="/conditions"
            label={texts.conditions}
            values={draft.kinds}
            onChange={(kinds) => {
              change({ kinds });
            }}
            choices={choicesOf(words.conditions)}
          />
          {draft.kinds.map((kind, index) => (
            <TextField
              key={kind}
              pointer={`/conditions/${String(index)}/text`}
              label={texts.conditionText(words.conditions[kind])}
              optional
              value={draft.texts[kind] ?? ''}
              onChange={(text) => {
                change({ texts: { ...draft.texts, [kind]: text } });
              }}
            />
          ))}
        </>
      ) : null}
      <CheckField
        pointer="/sharedWithDefence"
        label={texts.mayShare}
        hint={texts.mayShareHint}
        checked={draft.share}
        onChange={(share) => {
          change({ share });
        }}
      />
    </>
  );
}
