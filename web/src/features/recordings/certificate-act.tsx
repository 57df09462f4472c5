import { API_BASE } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { fileName } from '../../kernel/file-name.js';
import { today } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useCertify, useVerification } from './custody-queries.js';
import { custodyTexts } from './custody-texts.js';

interface CertificateActProps {
  readonly recordingId: string;
  readonly childNumber: string;
  readonly personId: string;
  readonly name: string;
}

/** Puts the viewing of one person on paper, as it is at this moment. */
export function CertificateAct({ recordingId, childNumber, personId, name }: CertificateActProps) {
  const texts = useTexts(custodyTexts).certificate;
  const certify = useCertify(recordingId);
  const problem = problemOf(certify.error);
  if (certify.data !== undefined)
    return <Papers certificateId={certify.data.id} childNumber={childNumber} />;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Button
        label={texts.makeFor(name)}
        busy={certify.isPending}
        onPress={() => {
          certify.mutate(personId);
        }}
      >
        {texts.make}
      </Button>
    </>
  );
}

interface PapersProps {
  readonly certificateId: string;
  readonly childNumber: string;
}

function Papers({ certificateId, childNumber }: PapersProps) {
  const texts = useTexts(custodyTexts).certificate;
  const verified = useVerification(certificateId).data;
  const at = `${API_BASE}/viewing-certificates/${certificateId}`;
  return (
    <span role="status">
      <a href={`${at}/paper`} download>
        {texts.pdf}
      </a>{' '}
      <a href={at} download={`${fileName(childNumber, 'kijkbewijs', today())}.json`}>
        {texts.json}
      </a>{' '}
      {verified === undefined ? null : (
        <span className="quiet">
          {verified.contentUnchanged && verified.auditUnchanged ? texts.sound : texts.changed}
        </span>
      )}
    </span>
  );
}
