import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, LongTextField, RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { useAssess, useLosses, useReportLoss, type Usability } from './custody-queries.js';
import { custodyTexts } from './custody-texts.js';
import type { Recording } from './recording-queries.js';

/** Whether this one track can be used, by people who may say so. */
export function AssessForm({ recording }: { readonly recording: Recording }) {
  const all = useTexts(custodyTexts);
  const texts = all.assess;
  const announce = useAnnounce();
  const assess = useAssess(recording.caseId, recording.id);
  const [usability, setUsability] = useState<Usability | ''>(recording.usability ?? '');
  const [reason, setReason] = useState('');
  if (!recording.actions.includes('assess')) return null;
  return (
    <details className="group">
      <summary>{texts.title}</summary>
      <p>{texts.lead}</p>
      <Form
        label={texts.title}
        problem={problemOf(assess.error)}
        busy={assess.isPending}
        submit={texts.submit}
        needs={{ '/usability': usability }}
        scope="-usability"
        onSubmit={() => {
          if (usability === '') return;
          assess.mutate(
            { usability, reason },
            {
              onSuccess: () => {
                announce(texts.done);
                setReason('');
              },
            },
          );
        }}
      >
        <RadioField
          pointer="/usability"
          label={texts.usability}
          value={usability}
          onChange={setUsability}
          choices={choicesOf(all.usabilities)}
        />
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </details>
  );
}

interface LossFormProps {
  readonly caseId: string;
  readonly bookingId: string;
}

/** The interviewer says that no usable recording of this session exists. */
export function LossForm({ caseId, bookingId }: LossFormProps) {
  const all = useTexts(custodyTexts);
  const texts = all.loss;
  const announce = useAnnounce();
  const report = useReportLoss(caseId, bookingId);
  const [reason, setReason] = useState('');
  return (
    <details className="group">
      <summary>{texts.title}</summary>
      <LegalNote source={texts.source}>{texts.lead}</LegalNote>
      <Form
        label={texts.title}
        problem={problemOf(report.error)}
        busy={report.isPending}
        submit={texts.submit}
        onSubmit={() => {
          report.mutate(reason, {
            onSuccess: () => {
              announce(texts.done);
              setReason('');
            },
          });
        }}
      >
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={all.assess.reasonHint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </details>
  );
}

interface LossesProps {
  readonly caseId: string;
  /** Of this session alone; of the whole case when not told. */
  readonly bookingId?: string;
}

/** Sessions of this case without a usable recording; nothing is shown when there are none. */
export function Losses({ caseId, bookingId }: LossesProps) {
  const texts = useTexts(custodyTexts).loss;
  const ofOne = ({ bookingId: of }: { readonly bookingId: string }) =>
    bookingId === undefined || of === bookingId;
  return (
    <Loaded query={useLosses(caseId)}>
      {({ items }) =>
        !items.some(ofOne) ? null : (
          <Section title={bookingId === undefined ? texts.listTitle : texts.title} level={3}>
            <ul className="bullets">
              {items.filter(ofOne).map(({ id, reason, reportedBy, reportedAt, partial }) => (
                <li key={id}>
                  {reason} ({texts.by} {reportedBy}, <Moment at={reportedAt} short plain />;{' '}
                  {partial.length === 0
                    ? texts.noPart
                    : partial.map(({ sha256 }) => texts.part(sha256)).join('; ')}
                  )
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  );
}
