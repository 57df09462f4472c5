import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { CheckField, LongTextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useAskGrants } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { watchTexts } from './watch-texts.js';

/** Refusals that the page of rights explains, or where the next step is. */
const BY_RIGHT: ReadonlySet<string> = new Set([
  'recordings.right-missing',
  'recordings.right-not-begun',
  'recordings.presence-missing',
]);

interface DoorProps {
  readonly recordingId: string;
  readonly ended?: boolean;
  /** Another track that is opened with the same agreement and reason; empty for none. */
  readonly besideId?: string;
  readonly children?: ReactNode;
}

/** Agreement and reason before anything is shown; asked each time. */
export function Door({ recordingId, ended = false, besideId = '', children }: DoorProps) {
  const texts = useTexts(watchTexts).door;
  const { rights } = useTexts(recordingTexts);
  const ask = useAskGrants(besideId === '' ? [recordingId] : [recordingId, besideId]);
  const [agreement, setAgreement] = useState(false);
  const [reason, setReason] = useState('');
  const { id: caseId } = useCaseContext();
  const problem = problemOf(ask.error);
  return (
    <Section title={texts.title} level={3}>
      {ended ? (
        <Note title={texts.ended} tone="warning" level={4}>
          <p>{texts.endedNext}</p>
        </Note>
      ) : null}
      <p>{texts.lead}</p>
      <ul className="bullets">
        {texts.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <LegalNote source={texts.rulesSource}>{texts.recorded}</LegalNote>
      <Form
        label={texts.title}
        problem={problem}
        busy={ask.isPending}
        submit={texts.submit}
        scope={`-door-${recordingId}`}
        onSubmit={() => {
          ask.mutate({ agreement, reason });
        }}
      >
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        {children}
        <CheckField
          pointer="/agreement"
          label={texts.agree}
          checked={agreement}
          onChange={setAgreement}
        />
      </Form>
      {problem !== null && BY_RIGHT.has(problem.code) ? (
        <p>
          <Link to={`/cases/${caseId}/viewing`}>{rights}</Link>
        </p>
      ) : null}
    </Section>
  );
}
