import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { CheckField, ChecksField, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { contentChange, type StepFieldsProps } from './content-change.js';
import { choicesOf, fromYesNo, type YesNo, yesNo } from './choices.js';
import type { Ground } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { ViewingStep } from './viewing-facts.js';
import { useGroundWords, useOffenceWords } from './words.js';
import { writeTexts } from './write-texts.js';

/** Step 1: which child and counts, and what was seen and asked before. */
export function ChildStep({ motion, draft: { content }, change }: StepFieldsProps) {
  const texts = useTexts(writeTexts).fields;
  const words = useTexts(motionWords);
  const set = contentChange(change);
  const offences = useOffenceWords();
  const yesNoChoices: readonly { readonly value: YesNo; readonly label: string }[] = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
  const unseen = motion.recordings.some(({ notViewedMs }) => notViewedMs > 0);
  return (
    <>
      <ChecksField
        pointer="/factsConcerned"
        label={texts.facts}
        hint={texts.factsHint}
        values={content.factsConcerned ?? []}
        onChange={(factsConcerned) => {
          set({ factsConcerned });
        }}
        choices={offences.map(({ id, words: label }) => ({ value: id, label }))}
      />
      <RadioField
        pointer="/incriminating"
        label={texts.incriminating}
        hint={texts.incriminatingHint}
        value={yesNo(content.incriminating)}
        choices={yesNoChoices}
        onChange={(value) => {
          set({ incriminating: fromYesNo(value) });
        }}
      />
      <RadioField
        pointer="/defenceHadOpportunity"
        label={texts.opportunity}
        hint={texts.opportunityHint}
        value={yesNo(content.defenceHadOpportunity)}
        choices={yesNoChoices}
        onChange={(value) => {
          set({ defenceHadOpportunity: fromYesNo(value) });
        }}
      />
      <RadioField
        pointer="/weightOfStatement"
        label={texts.weight}
        value={content.weightOfStatement ?? ''}
        choices={choicesOf(words.weights)}
        onChange={(value) => {
          set({ weightOfStatement: value === '' ? null : value });
        }}
      />
      {unseen ? (
        <>
          <RadioField
            pointer="/notViewedReason"
            label={texts.notViewed}
            hint={texts.notViewedHint}
            value={content.notViewedReason ?? ''}
            choices={choicesOf(words.notViewed)}
            onChange={(value) => {
              set({ notViewedReason: value === '' ? null : value });
            }}
          />
          <p>
            <Link to={`/cases/${motion.caseId}/recordings`}>{texts.watch}</Link>
          </p>
        </>
      ) : null}
      <ViewingStep
        motion={motion}
        values={content.viewingCertificates ?? []}
        onChange={(viewingCertificates) => {
          set({ viewingCertificates });
        }}
      />
    </>
  );
}

/** Step 2: what is asked, on which ground, and how soon. */
export function AskStep({ motion, draft: { content }, change }: StepFieldsProps) {
  const texts = useTexts(writeTexts).fields;
  const words = useTexts(motionWords);
  const set = contentChange(change);
  const grounds = useGroundWords();
  const chosen = content.legalBasis ?? [];
  const choices = (kind: Ground['kind']) =>
    grounds.all
      .filter(
        (ground) =>
          ground.kind === kind &&
          (ground.code !== 'PRESUMED_INTEREST' || motion.applicantFunction === 'DEFENCE_COUNSEL'),
      )
      .map(({ code, source }) => ({ value: code, label: grounds.label(code), hint: source }));
  const urgency = content.urgency ?? null;
  return (
    <>
      <ChecksField
        pointer="/legalBasis"
        label={texts.basis}
        values={chosen}
        onChange={(legalBasis) => {
          set({ legalBasis });
        }}
        choices={choices('BASIS')}
      />
      <ChecksField
        pointer="/legalBasis/reasons"
        label={texts.reasons}
        values={chosen}
        onChange={(legalBasis) => {
          set({ legalBasis });
        }}
        choices={choices('REASON')}
      />
      <RadioField
        pointer="/requestedForm"
        label={texts.form}
        value={content.requestedForm ?? ''}
        choices={choicesOf(words.forms)}
        onChange={(value) => {
          set({ requestedForm: value === '' ? null : value });
        }}
      />
      {content.requestedForm === 'AT_TRIAL' ? (
        <LongTextField
          pointer="/atTrialReason"
          label={texts.atTrialReason}
          hint={texts.atTrialHint}
          rows={4}
          value={content.atTrialReason ?? ''}
          onChange={(atTrialReason) => {
            set({ atTrialReason });
          }}
        />
      ) : null}
      <CheckField
        pointer="/urgency"
        label={texts.urgent}
        checked={urgency !== null}
        onChange={(checked) => {
          set({ urgency: checked ? { reason: null, on: null } : null });
        }}
      />
      {urgency === null ? null : (
        <div className="group">
          <LongTextField
            pointer="/urgency/reason"
            label={texts.urgentReason}
            rows={3}
            value={urgency.reason ?? ''}
            onChange={(reason) => {
              set({ urgency: { ...urgency, reason } });
            }}
          />
          <TextField
            pointer="/urgency/on"
            type="date"
            label={texts.urgentOn}
            value={urgency.on ?? ''}
            onChange={(on) => {
              set({ urgency: { ...urgency, on: on === '' ? null : on } });
            }}
          />
          <LegalNote>{texts.urgentNote}</LegalNote>
        </div>
      )}
      <LongTextField
        pointer="/newCircumstances"
        label={texts.newCircumstances}
        hint={texts.newCircumstancesHint}
        optional
        rows={3}
        value={content.newCircumstances ?? ''}
        onChange={(newCircumstances) => {
          set({ newCircumstances: newCircumstances === '' ? null : newCircumstances });
        }}
      />
    </>
  );
}
