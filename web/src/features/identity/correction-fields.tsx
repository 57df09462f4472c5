import { useTexts } from '../../kernel/language.js';
import { TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { CORRECTED_TEXTS, type CorrectedText, type CorrectedTexts } from './corrected-texts.js';
import type { Correction } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

interface CorrectionFieldsProps {
  readonly values: CorrectedTexts;
  readonly onChange: (values: CorrectedTexts) => void;
}

/** Only what must change; the current data are not shown here. */
export function CorrectionFields({ values, onChange }: CorrectionFieldsProps) {
  const texts = useTexts(vaultTexts);
  return (
    <Section title={texts.changes}>
      <p className="quiet">{texts.changesHint}</p>
      {CORRECTED_TEXTS.map((name) => (
        <TextField
          key={name}
          optional
          pointer={POINTERS[name]}
          label={texts.fields[name]}
          type={name === 'dateOfBirth' ? 'date' : 'text'}
          value={values[name] ?? ''}
          onChange={(text) => {
            onChange({ ...values, [name]: text });
          }}
        />
      ))}
    </Section>
  );
}

const POINTERS: Readonly<Record<CorrectedText, string>> = {
  callName: '/changes/callName',
  givenNames: '/changes/givenNames',
  prefix: '/changes/prefix',
  surname: '/changes/surname',
  dateOfBirth: '/changes/dateOfBirth',
  placeOfBirth: '/changes/placeOfBirth',
  bsn: '/changes/bsn',
  school: '/changes/school/name',
};

/** As the API takes it: what is empty is left out. */
export function readCorrected(values: CorrectedTexts): Correction {
  const { givenNames = '', school = '', ...rest } = values;
  const stated = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value.trim() !== ''),
  );
  return {
    ...stated,
    ...(givenNames.trim() === '' ? {} : { givenNames: givenNames.trim().split(/\s+/) }),
    ...(school.trim() === '' ? {} : { school: { name: school.trim() } }),
  };
}
