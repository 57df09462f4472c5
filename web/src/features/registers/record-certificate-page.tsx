import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { languageCodes, languageName } from '../../kernel/language-names.js';
import { ChecksField, choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Page } from '../../ui/page.js';
import { interviewWords } from '../interviews/interview-words.js';
import { useRecordCertificate } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

/** Thirty-six months later, less a day: the usual last day. Source: domain 3.1. */
function usualEnd(from: string): string {
  const begins = new Date(`${from}T12:00:00Z`);
  if (Number.isNaN(begins.getTime())) return '';
  return new Date(
    Date.UTC(begins.getUTCFullYear() + 3, begins.getUTCMonth(), begins.getUTCDate() - 1, 12),
  )
    .toISOString()
    .slice(0, 10);
}

export function RecordCertificatePage() {
  const { personId = '' } = useParams();
  const texts = useTexts(registerTexts);
  const words = useTexts(registerWords);
  const bands = useTexts(interviewWords).bands;
  const announce = useAnnounce();
  const navigate = useNavigate();
  const record = useRecordCertificate(personId);
  const [scheme, setScheme] = useState<Schemas['CertificateScheme'] | ''>('STUDIOVERHOOR');
  const [ageBands, setAgeBands] = useState<Schemas['StudioAgeBand'][]>([]);
  const [specialisms, setSpecialisms] = useState<Schemas['Specialism'][]>([]);
  const { language } = useLanguage();
  const [languages, setLanguages] = useState(() => languageName('nl', language));
  const [issuer, setIssuer] = useState('');
  const [evidence, setEvidence] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [validThrough, setValidThrough] = useState('');
  function save() {
    if (scheme === '') return;
    record.mutate(
      {
        scheme,
        ageBands,
        specialisms,
        languages: languageCodes(languages),
        issuer,
        evidenceReference: evidence,
        validFrom,
        validThrough,
      },
      {
        onSuccess: () => {
          announce(texts.certificate.saved);
          void navigate(`/registers/interviewers/${personId}`);
        },
      },
    );
  }
  return (
    <Page title={texts.certificate.title} lead={texts.certificate.lead}>
      <Form
        label={texts.certificate.title}
        problem={problemOf(record.error)}
        busy={record.isPending}
        submit={texts.certificate.submit}
        needs={{ '/scheme': scheme }}
        onSubmit={save}
      >
        <SelectField
          pointer="/scheme"
          label={texts.file.scheme}
          value={scheme}
          onChange={setScheme}
          choices={choicesOf(words.schemes)}
        />
        <ChecksField
          pointer="/ageBands"
          label={texts.file.bands}
          values={ageBands}
          onChange={setAgeBands}
          choices={choicesOf(bands)}
        />
        <ChecksField
          pointer="/specialisms"
          label={texts.file.specialisms}
          values={specialisms}
          onChange={setSpecialisms}
          choices={choicesOf(words.specialisms)}
        />
        <TextField
          pointer="/languages"
          label={texts.certificate.languages}
          hint={texts.certificate.languagesHint}
          value={languages}
          onChange={setLanguages}
        />
        <TextField
          pointer="/issuer"
          label={texts.certificate.issuer}
          value={issuer}
          onChange={setIssuer}
        />
        <TextField
          pointer="/evidenceReference"
          label={texts.certificate.evidence}
          value={evidence}
          onChange={setEvidence}
        />
        <div className="form__row">
          <TextField
            pointer="/validFrom"
            type="date"
            label={texts.certificate.validFrom}
            value={validFrom}
            onChange={(value) => {
              setValidFrom(value);
              setValidThrough(usualEnd(value));
            }}
          />
          <TextField
            pointer="/validThrough"
            type="date"
            label={texts.certificate.validThrough}
            value={validThrough}
            onChange={setValidThrough}
          />
        </div>
        <LegalNote>{texts.certificate.validity}</LegalNote>
      </Form>
    </Page>
  );
}
