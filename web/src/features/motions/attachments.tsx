import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { ChecksField } from '../../ui/fields.js';
import { useDocuments } from '../documents/document-queries.js';
import { entryTexts } from './entry-texts.js';

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
  const choices = (data?.items ?? [])
    .filter(({ state }) => state === 'RELEASED')
    .map(({ id, title }) => ({ value: id, label: title }));
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
