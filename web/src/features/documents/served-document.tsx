import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { LongTextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Section } from '../../ui/page.js';
import { Audience } from './audience.js';
import { type CaseDocument, useServed, useWithdrawDocument } from './document-queries.js';
import { documentTexts } from './document-texts.js';
import { Recognised, Renew } from './renew.js';
import { Copies, ScanReport } from './scan-report.js';

export function ServedDocument({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  const served = useServed(document.id);
  return (
    <Loaded query={served}>
      {({ text, replaced, servedFrom }) => (
        <>
          <Recognised document={document} />
          <LegalNote>{texts.recorded}</LegalNote>
          <div className="sheet">{text}</div>
          <Section title={texts.report} level={3}>
            <Facts
              items={[
                [texts.since, <Moment key="since" at={servedFrom} />],
                ...(document.releasedBy === null
                  ? []
                  : [[texts.releasedBy, document.releasedBy] as const]),
                [texts.replaced(replaced), ''],
              ]}
            />
            <ScanReport document={document} />
          </Section>
          <Copies document={document} />
          <Audience document={document} />
          {document.actions.includes('withdraw') ? (
            <>
              <Renew document={document} />
              <Withdraw document={document} />
            </>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

export function WithdrawnDocument({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  return (
    <Facts
      items={[
        [texts.enteredBy, document.enteredBy],
        [texts.withdrawnBecause, document.withdrawalReason ?? ''],
      ]}
    />
  );
}

export function Withdraw({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  const announce = useAnnounce();
  const withdraw = useWithdrawDocument(document.caseId, document.id);
  const [reason, setReason] = useState('');
  return (
    <details className="group">
      <summary>{texts.withdraw}</summary>
      <Form
        minor
        label={texts.withdraw}
        problem={problemOf(withdraw.error)}
        busy={withdraw.isPending}
        submit={texts.withdraw}
        onSubmit={() => {
          withdraw.mutate(reason, {
            onSuccess: () => {
              announce(texts.withdrawn);
            },
          });
        }}
      >
        <LongTextField
          pointer="/reason"
          label={texts.withdrawReason}
          value={reason}
          onChange={setReason}
          rows={3}
        />
      </Form>
    </details>
  );
}
