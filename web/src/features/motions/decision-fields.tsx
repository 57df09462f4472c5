import type { Schemas } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { CheckField, ChecksField, LongTextField, RadioField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { choicesOf } from './choices.js';
import {
  asksChildVersion,
  asksOverride,
  deniesPresumed,
  opensSession,
  weighsFairness,
} from './decision-draft.js';
import { ChildVersionFields } from './child-version-fields.js';
import { decisionTexts } from './decision-texts.js';
import { type DecisionFieldsProps, ModalityFields } from './modality-fields.js';
import { motionWords } from './motion-words.js';
import { useGroundWords } from './words.js';

/** What the judge writes, in the order in which it is read. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { motion, draft, change } = props;
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  return (
    <>
      <CriterionFields {...props} />
      <RadioField
        pointer="/outcome"
        label={texts.outcome}
        value={draft.outcome}
        onChange={(outcome) => {
          change({ outcome });
        }}
        choices={choicesOf(words.outcomes, words.outcomeHints)}
      />
      {draft.outcome === 'WRITTEN_QUESTIONS' ? (
        <CheckField
          pointer="/byInterviewer"
          label={texts.byInterviewer}
          checked={draft.byInterviewer}
          onChange={(byInterviewer) => {
            change({ byInterviewer });
          }}
        />
      ) : null}
      <GroundFields {...props} />
      <LongTextField
        pointer="/reasoning"
        label={texts.reasoning}
        hint={texts.reasoningHint}
        rows={8}
        value={draft.reasoning}
        onChange={(reasoning) => {
          change({ reasoning });
        }}
      />
      <LongTextField
        pointer="/bestInterestParagraph"
        label={texts.bestInterest}
        hint={texts.bestInterestHint}
        rows={5}
        value={draft.bestInterest}
        onChange={(bestInterest) => {
          change({ bestInterest });
        }}
      />
      <LongTextField
        pointer="/childViewWeight"
        label={texts.childView}
        hint={texts.childViewHint}
        rows={4}
        value={draft.childViewWeight}
        onChange={(childViewWeight) => {
          change({ childViewWeight });
        }}
      />
      {weighsFairness(draft, motion) ? <FairTrialFields {...props} /> : null}
      {opensSession(draft) ? <ModalityFields {...props} /> : null}
      {asksChildVersion(draft) ? <ChildVersionFields {...props} /> : null}
    </>
  );
}

function CriterionFields({ motion, draft, change }: DecisionFieldsProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  const overridden = draft.criterion !== motion.criterion.criterion;
  const denied = deniesPresumed(draft, motion);
  return (
    <>
      <RadioField
        pointer="/criterionApplied"
        label={texts.criterion}
        hint={texts.criterionComputed(words.criteria[motion.criterion.criterion])}
        value={draft.criterion}
        choices={choicesOf(words.criteria)}
        onChange={(criterion) => {
          if (criterion !== '') change({ criterion });
        }}
      />
      {overridden || denied ? (
        <LongTextField
          pointer="/overrideReason"
          label={overridden ? texts.override : texts.overrideKeskin}
          hint={texts.overrideHint}
          optional={!asksOverride(draft, motion)}
          rows={3}
          value={draft.overrideReason}
          onChange={(overrideReason) => {
            change({ overrideReason });
          }}
        />
      ) : null}
    </>
  );
}

function GroundFields({ draft, change }: DecisionFieldsProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  const grounds = useGroundWords();
  const kinds: readonly Schemas['GroundKind'][] =
    draft.outcome === 'DENIED' || draft.outcome === 'INADMISSIBLE'
      ? ['REFUSAL', 'BASIS', 'REASON']
      : ['REASON', 'BASIS', 'REFUSAL'];
  return (
    <fieldset className="group">
      <legend>{texts.grounds}</legend>
      <p className="hint">{texts.groundsHint}</p>
      {kinds.map((kind, index) => {
        const choices = grounds.all
          .filter((ground) => ground.kind === kind)
          .map(({ code, source }) => ({ value: code, label: grounds.label(code), hint: source }));
        const field = (
          <ChecksField
            pointer={index === 0 ? '/grounds' : `/grounds/${kind}`}
            label={words.groundKinds[kind]}
            values={draft.grounds}
            choices={choices}
            onChange={(chosen) => {
              change({ grounds: chosen });
            }}
          />
        );
        if (index === 0) return <div key={kind}>{field}</div>;
        return (
          <details key={kind} className="legend">
            <summary>{words.groundKinds[kind]}</summary>
            {field}
          </details>
        );
      })}
    </fieldset>
  );
}

function FairTrialFields({ draft, change }: DecisionFieldsProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  return (
    <fieldset className="group">
      <legend>{texts.fairTrial}</legend>
      <LegalNote source={texts.fairTrialSource}>{texts.fairTrialHint}</LegalNote>
      <LongTextField
        pointer="/fairTrialAssessment/goodReason"
        label={texts.goodReason}
        rows={4}
        value={draft.goodReason}
        onChange={(goodReason) => {
          change({ goodReason });
        }}
      />
      <LongTextField
        pointer="/fairTrialAssessment/weight"
        label={texts.weight}
        rows={4}
        value={draft.weight}
        onChange={(weight) => {
          change({ weight });
        }}
      />
      <ChecksField
        pointer="/fairTrialAssessment/counterbalance"
        label={texts.counterbalance}
        values={draft.counterbalance}
        onChange={(counterbalance) => {
          change({ counterbalance });
        }}
        choices={choicesOf(words.counterbalances)}
      />
    </fieldset>
  );
}
