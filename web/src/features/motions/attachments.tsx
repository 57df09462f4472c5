import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { ChecksField } from '../../ui/fields.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { NOTHING_SAID } from '../documents/about-fields.js';
import { isReviewer, useDocuments } from '../documents/document-queries.js';
import { documentTexts } from '../documents/document-texts.js';
import { EnterFile } from '../documents/enter-file.js';
import { attachable } from './attachable.js';
import { contentChange } from './content-change.js';
import { entryTexts } from './entry-texts.js';
import type { DraftControl } from './use-motion-draft.js';

interface AttachmentsProps {
  readonly caseId: string;
  readonly values: readonly string[];
}

/** In the form: which served documents of the file go along. */
export function AttachmentsField({
  caseId,
  values,
  onChange,
}: AttachmentsProps & { readonly onChange: (values: string[]) => void }) {
  const texts = useTexts(entryTexts);
  const { data } = useDocuments(caseId);
  const choices = attachable(data?.items ?? [], texts.beingChecked);
  if (choices.length === 0) return null;
  return (
    <ChecksField
      pointer="/attachments"
      label={texts.attachments}
      hint={texts.attachmentsHint}
      values={values}
      choices={choices}
      onChange={onChange}
    />
  );
}

/** Below the form: a document of one's own, through the file as any other, and at once among the attachments. */
export function BringAttachment({ control }: { readonly control: DraftControl }) {
  const texts = useTexts(entryTexts);
  const { leadBrought } = useTexts(documentTexts).enter;
  const item = useCaseContext();
  const set = contentChange(control.change);
  const [about, setAbout] = useState(NOTHING_SAID);
  if (!item.actions.includes('enter-document') || isReviewer(item)) return null;
  const attached = control.draft.content.attachments ?? [];
  return (
    <details className="group">
      <summary>{texts.bring}</summary>
      <p className="hint">{leadBrought}</p>
      <EnterFile
        key={attached.length}
        about={about}
        onAbout={setAbout}
        onEntered={(id) => {
          set({ attachments: [...attached, id] });
          setAbout(NOTHING_SAID);
        }}
      />
    </details>
  );
}

/** As it is read: the way to each document. */
export function AttachmentsView({ caseId, values }: AttachmentsProps) {
  const texts = useTexts(entryTexts);
  const { data } = useDocuments(caseId, values.length > 0);
  if (values.length === 0) return <span className="quiet">{texts.noAttachments}</span>;
  return (
    <ul className="bullets">
      {values.map((id) => {
        const known = data?.items.find((one) => one.id === id);
        return (
          <li key={id}>
            {known === undefined ? (
              texts.unknownDocument
            ) : (
              <Link to={`/cases/${caseId}/documents/${id}`}>{known.title}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
