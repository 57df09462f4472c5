import { useState } from 'react';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { languageCodes, languageNames } from '../../kernel/language-names.js';
import {
  CheckField,
  choicesOf,
  LongTextField,
  RadioField,
  SelectField,
  TextField,
} from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { BusyFields, CareFields, type NeedsPartProps } from './needs-care-fields.js';
import { interviewWords } from './interview-words.js';
import { needsTexts } from './needs-texts.js';
import { needsWords } from './needs-words.js';

export function NeedsFields({ body, onChange }: NeedsPartProps) {
  const texts = useTexts(needsTexts);
  const words = useTexts(interviewWords);
  const more = useTexts(needsWords);
  const set = (part: Partial<NeedsPartProps['body']>) => {
    onChange({ ...body, ...part });
  };
  return (
    <>
      <Languages body={body} onChange={onChange} />
      <Support body={body} onChange={onChange} />
      <Section title={texts.wishes} level={3}>
        <CheckField
          pointer="/childAsked"
          label={texts.childAsked}
          checked={body.childAsked}
          onChange={(childAsked) => {
            set({ childAsked });
          }}
        />
        <RadioField
          pointer="/interviewerSex"
          label={texts.sex}
          value={body.interviewerSex ?? 'none'}
          choices={[{ value: 'none', label: texts.noPreference }, ...choicesOf(words.sexes)]}
          onChange={(value) => {
            set({ interviewerSex: value === 'F' || value === 'M' ? value : null });
          }}
        />
        <RadioField
          pointer="/wishedDaytime"
          label={more.daytime}
          value={body.wishedDaytime ?? 'none'}
          choices={[{ value: 'none', label: more.noPreference }, ...choicesOf(more.daytimes)]}
          onChange={(value) => {
            set({ wishedDaytime: value === 'MORNING' || value === 'AFTERNOON' ? value : null });
          }}
        />
        <LongTextField
          pointer="/childWishes"
          label={texts.childWishes}
          optional
          rows={3}
          value={body.childWishes ?? ''}
          onChange={(value) => {
            set({ childWishes: filled(value) });
          }}
        />
      </Section>
      <CareFields body={body} onChange={onChange} />
      <BusyFields body={body} onChange={onChange} />
      <Representation body={body} onChange={onChange} />
      <Section title={texts.travel} level={3}>
        <TextField
          pointer="/travelLimitMinutes"
          type="number"
          label={texts.travelLimit}
          optional
          value={body.travelLimitMinutes === null ? '' : String(body.travelLimitMinutes)}
          onChange={(value) => {
            set({ travelLimitMinutes: value === '' ? null : Number(value) });
          }}
        />
        <SelectField
          pointer="/estimatedAgeBand"
          label={texts.band}
          hint={texts.bandHint}
          optional
          value={body.estimatedAgeBand ?? ''}
          choices={choicesOf(words.bands)}
          onChange={(value) => {
            set({ estimatedAgeBand: value === '' ? null : value });
          }}
        />
        <CheckField
          pointer="/adultProcedureChosen"
          label={texts.adult}
          checked={body.adultProcedureChosen}
          onChange={(adultProcedureChosen) => {
            set({ adultProcedureChosen });
          }}
        />
      </Section>
      <CheckField
        pointer="/complete"
        label={texts.complete}
        hint={texts.completeHint}
        checked={body.complete}
        onChange={(complete) => {
          set({ complete });
        }}
      />
      <LegalNote>{texts.completeRule}</LegalNote>
    </>
  );
}

/** Written by name or by code; what is sent are the codes. */
function Languages({ body, onChange }: NeedsPartProps) {
  const texts = useTexts(needsTexts);
  const { language } = useLanguage();
  const [spoken, setSpoken] = useState(() => languageNames(body.languages, language));
  const [interpreted, setInterpreted] = useState(() =>
    languageNames(body.interpreterLanguage === null ? [] : [body.interpreterLanguage], language),
  );
  return (
    <Section title={texts.language} level={3}>
      <TextField
        pointer="/languages"
        label={texts.languages}
        hint={texts.languagesHint}
        value={spoken}
        onChange={(value) => {
          setSpoken(value);
          onChange({ ...body, languages: languageCodes(value) });
        }}
      />
      <TextField
        pointer="/interpreterLanguage"
        label={texts.interpreter}
        hint={texts.interpreterHint}
        optional
        value={interpreted}
        onChange={(value) => {
          setInterpreted(value);
          onChange({ ...body, interpreterLanguage: filled(languageCodes(value).join(', ')) });
        }}
      />
    </Section>
  );
}

function Support({ body, onChange }: NeedsPartProps) {
  const texts = useTexts(needsTexts);
  const words = useTexts(interviewWords);
  const wished =
    body.supportPersonWished === null ? 'unknown' : body.supportPersonWished ? 'yes' : 'no';
  return (
    <Section title={texts.support} level={3}>
      <CheckField
        pointer="/supportPersonOffered"
        label={texts.supportOffered}
        checked={body.supportPersonOffered}
        onChange={(supportPersonOffered) => {
          onChange({ ...body, supportPersonOffered });
        }}
      />
      <LegalNote source={texts.supportSource}>{texts.supportNote}</LegalNote>
      <RadioField
        pointer="/supportPersonWished"
        label={texts.supportWished}
        value={wished}
        choices={[
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
          { value: 'unknown', label: texts.notAsked },
        ]}
        onChange={(value) => {
          const supportPersonWished = value === 'unknown' ? null : value === 'yes';
          onChange({
            ...body,
            supportPersonWished,
            ...(supportPersonWished === true ? {} : { supportPersonRole: null }),
          });
        }}
      />
      {body.supportPersonWished === true ? (
        <SelectField
          pointer="/supportPersonRole"
          label={texts.supportRole}
          value={body.supportPersonRole ?? ''}
          choices={choicesOf(words.support)}
          onChange={(value) => {
            onChange({ ...body, supportPersonRole: value === '' ? null : value });
          }}
        />
      ) : null}
    </Section>
  );
}

function Representation({ body, onChange }: NeedsPartProps) {
  const texts = useTexts(needsTexts);
  const more = useTexts(needsWords);
  const set = (part: Partial<NeedsPartProps['body']>) => {
    onChange({ ...body, ...part });
  };
  return (
    <>
      <Section title={texts.representation} level={3}>
        <CheckField
          pointer="/representativeInformed"
          label={texts.informed}
          checked={body.representativeInformed}
          onChange={(representativeInformed) => {
            set({ representativeInformed });
          }}
        />
        {body.representativeInformed ? null : (
          <LongTextField
            pointer="/representativeReason"
            label={texts.notInformedReason}
            rows={2}
            value={body.representativeReason ?? ''}
            onChange={(value) => {
              set({ representativeReason: filled(value) });
            }}
          />
        )}
        <RadioField
          pointer="/representationConflict"
          label={more.conflict}
          hint={more.conflictHint}
          value={body.representationConflict}
          choices={choicesOf(more.conflicts)}
          onChange={(representationConflict) => {
            if (representationConflict !== '') set({ representationConflict });
          }}
        />
        <LegalNote source={more.conflictSource}>{more.conflictNote}</LegalNote>
        <CheckField
          pointer="/guardianRequested"
          label={texts.guardian}
          checked={body.guardianRequested}
          onChange={(guardianRequested) => {
            set({ guardianRequested });
          }}
        />
      </Section>
      <Section title={texts.privilege} level={3}>
        <CheckField
          pointer="/privilegeNoticeNeeded"
          label={texts.privilegeNeeded}
          checked={body.privilegeNoticeNeeded}
          onChange={(privilegeNoticeNeeded) => {
            set({ privilegeNoticeNeeded });
          }}
        />
        {body.privilegeNoticeNeeded ? (
          <CheckField
            pointer="/privilegeNoticePlanned"
            label={texts.privilegePlanned}
            checked={body.privilegeNoticePlanned}
            onChange={(privilegeNoticePlanned) => {
              set({ privilegeNoticePlanned });
            }}
          />
        ) : null}
        <LegalNote source={texts.privilegeSource}>{texts.privilegeNote}</LegalNote>
      </Section>
    </>
  );
}

function filled(value: string): string | null {
  return value === '' ? null : value;
}
