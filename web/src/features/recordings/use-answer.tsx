import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { formatPosition, instantFromLocal } from '../../kernel/time.js';
import { ChecksField, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useRecordings } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { type RecordingUse, useAnswerUse } from './use-queries.js';
import { usesTexts } from './uses-texts.js';

interface AnswerUseProps {
  readonly caseId: string;
  readonly use: RecordingUse;
}

/** Lets another proceeding use the recordings of the child for a time, all or some, or says why not. */
export function AnswerUseForm({ caseId, use: { id, childNumber } }: AnswerUseProps) {
  const texts = useTexts(usesTexts).answer;
  const announce = useAnnounce();
  const give = useAnswerUse(caseId, id);
  const [granted, setGranted] = useState<'yes' | 'part' | 'no' | ''>('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [endsAt, setEndsAt] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Form
      label={texts.title}
      scope={`-${id}`}
      problem={problemOf(give.error)}
      busy={give.isPending}
      submit={texts.submit}
      needs={{ '/granted': granted }}
      onSubmit={() => {
        if (granted === '') return;
        const until = granted === 'no' ? {} : { endsAt: instantFromLocal(endsAt) ?? endsAt };
        const part = granted === 'part' ? { recordingIds: [...chosen] } : {};
        give.mutate(
          { granted: granted !== 'no', reason, ...until, ...part },
          {
            onSuccess: () => {
              announce(texts.done);
            },
          },
        );
      }}
    >
      <RadioField
        pointer="/granted"
        label={texts.granted}
        value={granted}
        onChange={setGranted}
        choices={[
          { value: 'yes', label: texts.grant },
          { value: 'part', label: texts.grantPart },
          { value: 'no', label: texts.refuse },
        ]}
      />
      {granted === 'part' ? (
        <Part caseId={caseId} childNumber={childNumber} values={chosen} onChange={setChosen} />
      ) : null}
      {granted === 'yes' || granted === 'part' ? (
        <TextField
          pointer="/endsAt"
          type="datetime-local"
          label={texts.endsAt}
          hint={texts.endsHint}
          value={endsAt}
          onChange={setEndsAt}
        />
      ) : null}
      <LongTextField
        pointer="/reason"
        label={texts.reason}
        hint={texts.reasonHint}
        rows={2}
        value={reason}
        onChange={setReason}
      />
    </Form>
  );
}

interface PartProps {
  readonly caseId: string;
  readonly childNumber: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

function Part({ caseId, childNumber, values, onChange }: PartProps) {
  const texts = useTexts(usesTexts).answer;
  const { tracks } = useTexts(recordingTexts);
  const recordings = useRecordings(caseId).data?.items ?? [];
  return (
    <ChecksField
      pointer="/recordingIds"
      label={texts.which}
      hint={texts.whichHint}
      values={values}
      onChange={onChange}
      choices={recordings
        .filter((one) => one.state === 'VERIFIED' && one.childNumber === childNumber)
        .map(({ id, track, durationMs }) => ({
          value: id,
          label: `${tracks[track]} (${formatPosition(durationMs ?? 0)})`,
        }))}
    />
  );
}
