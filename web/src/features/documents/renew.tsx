import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { LongTextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Note } from '../../ui/problem-note.js';
import { type CaseDocument, useRenewDocument } from './document-queries.js';
import { documentTexts } from './document-texts.js';

/** Says that a released document names a child after all, and mends it in one act. */
export function Recognised({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  if (document.recognised === 0) return null;
  return (
    <Note title={texts.recognised} tone="warning" level={3}>
      <p>{texts.recognisedText(document.recognised)}</p>
      <RenewForm document={document} />
    </Note>
  );
}

/** A reader saw what the vault does not know: the document is looked at again, with all that was decided about it. */
export function Renew({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  if (document.recognised > 0) return null;
  return (
    <details className="group">
      <summary>{texts.renew}</summary>
      <p>{texts.renewLead}</p>
      <RenewForm document={document} />
    </details>
  );
}

function RenewForm({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  const announce = useAnnounce();
  const navigate = useNavigate();
  const renew = useRenewDocument(document.caseId, document.id);
  const [reason, setReason] = useState('');
  return (
    <Form
      minor
      label={texts.renew}
      problem={problemOf(renew.error)}
      busy={renew.isPending}
      submit={texts.renew}
      onSubmit={() => {
        renew.mutate(reason, {
          onSuccess: ({ id }) => {
            announce(texts.renewed);
            void navigate(`/cases/${document.caseId}/documents/${id}`);
          },
        });
      }}
    >
      <LongTextField
        pointer="/reason"
        label={texts.withdrawReason}
        value={reason}
        onChange={setReason}
        rows={2}
      />
    </Form>
  );
}
