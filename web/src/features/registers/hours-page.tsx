import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { HoursFields } from './hours-fields.js';
import { type InterviewerFile, useInterviewer, useSetHours } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

export function HoursPage() {
  const { personId = '' } = useParams();
  const texts = useTexts(registerTexts).hours;
  const file = useInterviewer(personId);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={file}>{(found) => <HoursForm file={found} />}</Loaded>
    </Page>
  );
}

function HoursForm({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts);
  const words = useTexts(registerWords);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const set = useSetHours(file.id);
  const [baseTown, setBaseTown] = useState(file.baseTown ?? '');
  const [sex, setSex] = useState<Schemas['Sex'] | ''>(file.sex ?? '');
  const [working, setWorking] = useState(file.working);
  return (
    <Form
      label={texts.hours.title}
      problem={problemOf(set.error)}
      busy={set.isPending}
      submit={texts.hours.submit}
      onSubmit={() => {
        set.mutate(
          {
            baseTown: baseTown.trim() === '' ? null : baseTown,
            sex: sex === '' ? null : sex,
            working,
          },
          {
            onSuccess: () => {
              announce(texts.hours.saved);
              void navigate(`/registers/interviewers/${file.id}`);
            },
          },
        );
      }}
    >
      <div className="form__row">
        <TextField
          pointer="/baseTown"
          label={texts.file.base}
          optional
          value={baseTown}
          onChange={setBaseTown}
        />
        <SelectField
          pointer="/sex"
          label={texts.file.sex}
          optional
          value={sex}
          onChange={setSex}
          choices={choicesOf(words.sexes)}
        />
      </div>
      <HoursFields name="working" hours={working} onChange={setWorking} />
    </Form>
  );
}
