import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type DocumentKind, isReviewer, useEnterDocument } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';
import { EnterFile } from './enter-file.js';

export function EnterDocumentPanel() {
  const texts = useTexts(documentTexts).enter;
  const item = useCaseContext();
  const [how, setHow] = useState<'file' | 'text' | ''>('file');
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
      {how === 'text' ? <EnterText /> : <EnterFile />}
    </Panel>
  );
}

function EnterText() {
  const texts = useTexts(documentTexts).enter;
  const words = useTexts(documentWords);
  const item = useCaseContext();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const enter = useEnterDocument(item.id);
  const [documentKey, setDocumentKey] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<DocumentKind | ''>('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  function save() {
    enter.mutate(
      { documentKey, kind: kind === '' ? 'OVERIG' : kind, title, text },
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
      onSubmit={save}
    >
      <SelectField
        pointer="/kind"
        label={texts.kind}
        value={kind}
        onChange={setKind}
        choices={choicesOf(words.kinds)}
      />
      <TextField
        pointer="/title"
        label={texts.name}
        hint={texts.nameHint}
        value={title}
        onChange={setTitle}
      />
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
