import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { BOX_FIELDS } from './area-box.js';
import { useAddArea } from './area-queries.js';
import { areaTexts } from './area-texts.js';
import type { AreaKind } from './document-queries.js';
import type { AreaDraft } from './use-area-draft.js';

interface AreaFormProps {
  readonly documentId: string;
  readonly page: number;
  readonly draft: AreaDraft;
  readonly onDone: () => void;
}

/** What is seen in the new area, and where it lies for whoever does not draw. */
export function AreaForm({ documentId, page, draft, onDone }: AreaFormProps) {
  const texts = useTexts(areaTexts);
  const announce = useAnnounce();
  const add = useAddArea(documentId);
  const [kind, setKind] = useState<AreaKind | ''>('FACE');
  const { written, box } = draft;
  if (written === null) return null;
  function save() {
    if (box === null || kind === '') return;
    add.mutate(
      { page, ...box, kind },
      {
        onSuccess: () => {
          announce(texts.added);
          onDone();
        },
      },
    );
  }
  return (
    <Form
      minor
      scope="-area"
      label={texts.formTitle}
      problem={problemOf(add.error)}
      busy={add.isPending}
      submit={texts.submit}
      onSubmit={save}
      blockedBecause={box === null ? texts.notYet : undefined}
      acts={
        <Button purpose="subtle" onPress={onDone}>
          {texts.cancel}
        </Button>
      }
    >
      <SelectField
        pointer="/kind"
        label={texts.kind}
        value={kind}
        onChange={setKind}
        choices={choicesOf(texts.kinds)}
      />
      <p className="hint" id="area-draft-hint">
        {texts.draftHint}
      </p>
      <div className="area-fields">
        {BOX_FIELDS.map((field) => (
          <TextField
            key={field}
            pointer={`/${field}`}
            label={texts.fields[field]}
            type="number"
            value={written[field]}
            onChange={(value) => {
              draft.write(field, value);
            }}
          />
        ))}
      </div>
    </Form>
  );
}
