import { useTexts } from '../../kernel/language.js';
import { Section } from '../../ui/page.js';
import type { IdentityDraft } from '../cases/child-identity.js';
import { IdentityFields } from '../cases/child-identity-fields.js';
import { vaultTexts } from './vault-texts.js';

interface CorrectionFieldsProps {
  readonly draft: IdentityDraft;
  readonly onChange: (draft: IdentityDraft) => void;
}

/** Only what must change; the current data are not shown here. */
export function CorrectionFields({ draft, onChange }: CorrectionFieldsProps) {
  const texts = useTexts(vaultTexts);
  return (
    <>
      <Section title={texts.changes}>
        <p className="quiet">{texts.changesHint}</p>
      </Section>
      <IdentityFields partial at="/changes" draft={draft} onChange={onChange} />
    </>
  );
}
