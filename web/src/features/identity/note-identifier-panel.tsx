import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { choicesOf, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type LearnedKind, useNoteIdentifier } from './identity-queries.js';
import { noteTexts } from './note-texts.js';

const NOWHERE = { street: '', number: '', postcode: '', town: '' };

/** Something new about a child goes into the vault; this screen forgets it once it is there. */
export function NoteIdentifierPanel() {
  const texts = useTexts(noteTexts);
  const words = useTexts(sharedWords);
  const item = useCaseContext();
  const { childRef = '' } = useParams();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const note = useNoteIdentifier(item.id, childRef);
  const [kind, setKind] = useState<LearnedKind | ''>('');
  const [value, setValue] = useState('');
  const [address, setAddress] = useState(NOWHERE);
  const child = item.children.find((one) => one.childRef === childRef);
  const part = (name: keyof typeof NOWHERE) => (
    <TextField
      pointer={`/address/${name}`}
      label={texts.parts[name]}
      value={address[name]}
      onChange={(text) => {
        setAddress((known) => ({ ...known, [name]: text }));
      }}
    />
  );
  function save() {
    if (kind === '') return;
    note.mutate(kind === 'ADDRESS' ? { kind, address } : { kind, value }, {
      onSuccess: () => {
        announce(texts.noted);
        void navigate(`/cases/${item.id}/identity`);
      },
    });
  }
  return (
    <Panel title={texts.title} lead={texts.lead}>
      {child === undefined ? null : (
        <p>
          <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
        </p>
      )}
      <Form
        label={texts.title}
        problem={problemOf(note.error)}
        busy={note.isPending}
        submit={texts.submit}
        blockedBecause={kind === '' ? texts.needsKind : undefined}
        onSubmit={save}
      >
        <RadioField
          pointer="/kind"
          label={texts.kind}
          value={kind}
          onChange={setKind}
          choices={choicesOf(texts.kinds)}
        />
        {kind === 'ADDRESS' ? (
          <>
            {part('street')}
            {part('number')}
            {part('postcode')}
            {part('town')}
          </>
        ) : kind === '' ? null : (
          <TextField pointer="/value" label={texts.kinds[kind]} value={value} onChange={setValue} />
        )}
      </Form>
    </Panel>
  );
}
