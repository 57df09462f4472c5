import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { LongTextField, RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { AboutFields, type AboutProps, NOTHING_SAID } from './about-fields.js';
import { isReviewer, useEnterDocument } from './document-queries.js';
import { documentTexts } from './document-texts.js';
import { EnterFile } from './enter-file.js';

export function EnterDocumentPanel() {
  const texts = useTexts(documentTexts).enter;
  const item = useCaseContext();
  const [how, setHow] = useState<'file' | 'text' | ''>('file');
  // Whoever finds out halfway that pasting is easier keeps what was said already.
  const [about, setAbout] = useState(NOTHING_SAID);
  return (
    <Panel title={texts.title} lead={isReviewer(item) ? texts.lead : texts.leadBrought}>
      <RadioField
        pointer="/how"
        label={texts.how}
        value={how}
        onChange={setHow}
        choices={[
          { value: 'file', label: texts.asFile },
          { value: 'text', label: texts.asText },
        ]}
      />
      {how === 'text' ? (
        <EnterText about={about} onAbout={setAbout} />
      ) : (
        <EnterFile about={about} onAbout={setAbout} />
      )}
    </Panel>
  );
}

function EnterText({ about, onAbout }: AboutProps) {
  const texts = useTexts(documentTexts).enter;
  const item = useCaseContext();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const enter = useEnterDocument(item.id);
  const [documentKey, setDocumentKey] = useState(() => crypto.randomUUID());
  const { kind, title } = about;
  const [text, setText] = useState('');
  function save() {
    if (kind === '') return;
    enter.mutate(
      { documentKey, kind, title, text },
      {
        onSuccess: ({ id }) => {
          announce(isReviewer(item) ? texts.entered : texts.brought);
          void navigate(`/cases/${item.id}/documents/${id}`);
        },
        // A changed text under the same key would be refused.
        onError: () => {
          setDocumentKey(crypto.randomUUID());
        },
      },
    );
  }
  return (
    <Form
      label={texts.asText}
      problem={problemOf(enter.error)}
      busy={enter.isPending}
      submit={texts.submit}
      needs={{ '/kind': kind }}
      onSubmit={save}
    >
      <AboutFields about={about} onAbout={onAbout} />
      <LongTextField
        pointer="/text"
        label={texts.text}
        hint={texts.textHint}
        value={text}
        onChange={setText}
        rows={18}
      />
    </Form>
  );
}
