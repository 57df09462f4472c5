import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { ChecksField, choicesOf, LongTextField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useAskDisclosure } from './disclosure-queries.js';
import { disclosureTexts } from './disclosure-texts.js';
import type { IdentityField } from './identity-queries.js';
import { identityTexts } from './identity-texts.js';

/** The defence asks; what it asks for is not shown by asking. */
export function AskDisclosurePanel() {
  const texts = useTexts(disclosureTexts);
  const { fieldNames } = useTexts(identityTexts);
  const words = useTexts(sharedWords);
  const item = useCaseContext();
  const { childRef = '' } = useParams();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const ask = useAskDisclosure(item.id, childRef);
  const [fields, setFields] = useState<readonly IdentityField[]>([]);
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const child = item.children.find((one) => one.childRef === childRef);
  return (
    <Panel title={texts.askTitle} lead={texts.askLead}>
      {child === undefined ? null : (
        <p>
          <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
        </p>
      )}
      <Form
        label={texts.askTitle}
        problem={problemOf(ask.error)}
        busy={ask.isPending}
        submit={texts.submit}
        onSubmit={() => {
          ask.mutate(
            { fields: [...fields], reason, legalBasis },
            {
              onSuccess: ({ id }) => {
                announce(texts.submitted);
                void navigate(`/cases/${item.id}/identity/requests/${id}`);
              },
            },
          );
        }}
      >
        <ChecksField
          pointer="/fields"
          label={texts.fields}
          hint={texts.fieldsHint}
          values={fields}
          onChange={setFields}
          choices={choicesOf(fieldNames)}
        />
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
        />
        <TextField
          pointer="/legalBasis"
          label={texts.basis}
          hint={texts.basisHint}
          value={legalBasis}
          onChange={setLegalBasis}
        />
      </Form>
    </Panel>
  );
}
