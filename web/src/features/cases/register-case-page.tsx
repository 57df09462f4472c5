import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Button } from '../../ui/button.js';
import { CheckField, type Choice, choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { useOrganisations, useRegisterCase } from './case-queries.js';
import { OffenceFields, type OffenceDraft } from './offence-fields.js';
import { registerCaseTexts } from './register-case-texts.js';

type Relationship = Schemas['Relationship'];

interface SuspectDraft {
  readonly relationship: Relationship | '';
  readonly adult: boolean;
}

const NO_OFFENCE: OffenceDraft = { article: '', committedFrom: '', committedUntil: '' };

export function RegisterCasePage() {
  const texts = useTexts(registerCaseTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const register = useRegisterCase();
  const [parketnummer, setParketnummer] = useState('');
  const [courtId, setCourtId] = useState('');
  const [officeId, setOfficeId] = useState('');
  const [reportedOn, setReportedOn] = useState('');
  const [offences, setOffences] = useState<readonly OffenceDraft[]>([NO_OFFENCE]);
  const [suspects, setSuspects] = useState<readonly SuspectDraft[]>([
    { relationship: '', adult: true },
  ]);
  const courts = useChoices(['COURT', 'COURT_OF_APPEAL']);
  const offices = useChoices(['PROSECUTION_OFFICE']);
  function save() {
    const known = suspects.flatMap(({ relationship, adult }) =>
      relationship === '' ? [] : [{ relationship, adult }],
    );
    const periods = offences.map((offence) => ({
      ...offence,
      committedUntil:
        offence.committedUntil === '' ? offence.committedFrom : offence.committedUntil,
    }));
    register.mutate(
      { parketnummer, courtId, officeId, reportedOn, offences: periods, suspects: known },
      {
        onSuccess: ({ id }) => {
          announce(texts.registered);
          void navigate(`/cases/${id}`);
        },
      },
    );
  }
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Form
        label={texts.title}
        problem={problemOf(register.error)}
        busy={register.isPending}
        submit={texts.submit}
        onSubmit={save}
      >
        <TextField
          pointer="/parketnummer"
          label={texts.parketnummer}
          hint={texts.parketnummerHint}
          value={parketnummer}
          onChange={setParketnummer}
        />
        <SelectField
          pointer="/courtId"
          label={texts.court}
          value={courtId}
          choices={courts}
          onChange={setCourtId}
        />
        <SelectField
          pointer="/officeId"
          label={texts.office}
          value={officeId}
          choices={offices}
          onChange={setOfficeId}
        />
        <TextField
          pointer="/reportedOn"
          type="date"
          label={texts.reportedOn}
          value={reportedOn}
          onChange={setReportedOn}
        />
        <Section title={texts.offences}>
          {offences.map((offence, index) => (
            <OffenceFields
              key={index}
              index={index}
              offence={offence}
              onChange={(changed) => {
                setOffences(replaced(offences, index, changed));
              }}
              onRemove={
                offences.length > 1
                  ? () => {
                      setOffences(offences.filter((_, at) => at !== index));
                    }
                  : undefined
              }
            />
          ))}
          <Button
            onPress={() => {
              setOffences([...offences, NO_OFFENCE]);
            }}
          >
            {texts.addOffence}
          </Button>
        </Section>
        <Suspects suspects={suspects} onChange={setSuspects} />
      </Form>
    </Page>
  );
}

interface SuspectsProps {
  readonly suspects: readonly SuspectDraft[];
  readonly onChange: (suspects: readonly SuspectDraft[]) => void;
}

function Suspects({ suspects, onChange }: SuspectsProps) {
  const texts = useTexts(registerCaseTexts);
  const words = useTexts(sharedWords);
  const relationships = choicesOf(words.relationships);
  return (
    <Section title={texts.suspects}>
      <p className="hint">{texts.suspectsHint}</p>
      {suspects.map((suspect, index) => (
        <fieldset key={index} className="group">
          <legend className="ams-visually-hidden">{texts.suspect(index + 1)}</legend>
          <div className="group__head">
            <strong aria-hidden="true">{texts.suspect(index + 1)}</strong>
            <Button
              purpose="subtle"
              label={texts.removeSuspect(index + 1)}
              onPress={() => {
                onChange(suspects.filter((_, at) => at !== index));
              }}
            >
              ×
            </Button>
          </div>
          <SelectField
            pointer={`/suspects/${String(index)}/relationship`}
            label={texts.relationship}
            value={suspect.relationship}
            choices={relationships}
            onChange={(relationship) => {
              onChange(replaced(suspects, index, { ...suspect, relationship }));
            }}
          />
          <CheckField
            pointer={`/suspects/${String(index)}/adult`}
            label={texts.adult}
            checked={suspect.adult}
            onChange={(adult) => {
              onChange(replaced(suspects, index, { ...suspect, adult }));
            }}
          />
        </fieldset>
      ))}
      <Button
        onPress={() => {
          onChange([...suspects, { relationship: '', adult: true }]);
        }}
      >
        {texts.addSuspect}
      </Button>
    </Section>
  );
}

function replaced<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.map((kept, at) => (at === index ? item : kept));
}

function useChoices(
  kinds: readonly [Schemas['OrganisationKind'], Schemas['OrganisationKind']?],
): readonly Choice[] {
  const first = useOrganisations(kinds[0]);
  const second = useOrganisations(kinds[1] ?? kinds[0]);
  const all = [
    ...(first.data?.items ?? []),
    ...(kinds[1] === undefined ? [] : (second.data?.items ?? [])),
  ];
  return all.map(({ id, name }) => ({ value: id, label: name }));
}
