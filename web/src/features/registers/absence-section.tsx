import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, SelectField } from '../../ui/fields.js';
import { AbsenceForm, Absences } from './absences.js';
import { type InterviewerFile, useRecordAbsence, useWithdrawAbsence } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

export function AbsenceSection({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const withdraw = useWithdrawAbsence(file.id);
  return (
    <Absences
      absences={file.absences}
      first={[{ key: 'kind', title: texts.kind, cell: (row) => words.absences[row.kind] }]}
      withdraw={withdraw}
      mayRecord={file.actions.includes('record-absence')}
    >
      <KindOfAbsence personId={file.id} />
    </Absences>
  );
}

function KindOfAbsence({ personId }: { readonly personId: string }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const record = useRecordAbsence(personId);
  const [kind, setKind] = useState<Schemas['AbsenceKind'] | ''>('LEAVE');
  return (
    <AbsenceForm
      problem={problemOf(record.error)}
      busy={record.isPending}
      needs={{ '/kind': kind }}
      onRecord={(period, onSuccess) => {
        if (kind !== '') record.mutate({ kind, ...period }, { onSuccess });
      }}
    >
      <SelectField
        pointer="/kind"
        label={texts.kind}
        value={kind}
        onChange={setKind}
        choices={choicesOf(words.absences)}
      />
    </AbsenceForm>
  );
}
