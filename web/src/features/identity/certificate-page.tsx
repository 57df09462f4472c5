import { useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Page } from '../../ui/page.js';
import { useCertificate } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

/** What proves an erasure; one page, fit for print. */
export function CertificatePage() {
  const texts = useTexts(vaultTexts);
  const { certificateId = '' } = useParams();
  const certificate = useCertificate(certificateId);
  return (
    <Page
      title={texts.certificate}
      lead={texts.certificateLead}
      acts={
        <>
          <Button
            onPress={() => {
              window.print();
            }}
          >
            {texts.print}
          </Button>
          <ButtonLink to="/vault" purpose="subtle">
            {texts.back}
          </ButtonLink>
        </>
      }
    >
      <Loaded query={certificate}>
        {(item) => (
          <Facts
            items={[
              [texts.number, item.childNumber],
              [texts.reason, item.reason],
              [
                texts.requested,
                <By
                  key="requested"
                  name={item.requestedBy}
                  id={item.requestedById}
                  at={item.requestedAt}
                />,
              ],
              [
                texts.approved,
                <By
                  key="approved"
                  name={item.approvedBy}
                  id={item.approvedById}
                  at={item.approvedAt}
                />,
              ],
              [texts.originals, String(item.originals)],
              [texts.keyId, <code key="key">{item.keyId}</code>],
              [texts.fingerprint, <Long key="fingerprint" text={item.keyFingerprint} />],
              [texts.hash, <Long key="hash" text={item.hash} />],
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}

function By({ name, id, at }: { readonly name: string; readonly id: string; readonly at: string }) {
  return (
    <>
      {name}, <Moment at={at} plain />
      <br />
      <Long text={`${id} · ${at}`} />
    </>
  );
}

/** Sixty-four signs in groups, so that they can be read aloud and break on a narrow screen. */
function Long({ text }: { readonly text: string }) {
  return <code className="quiet">{text.replaceAll(/([0-9a-f]{8})(?=[0-9a-f])/g, '$1\u200b')}</code>;
}
