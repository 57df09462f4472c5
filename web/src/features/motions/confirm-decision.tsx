import { useState } from 'react';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatDay } from '../../kernel/time.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { CheckField } from '../../ui/fields.js';
import { type DecisionDraft, opensSession, staysOpen, weighsFairness } from './decision-draft.js';
import { decisionTexts } from './decision-texts.js';
import { ModalityList } from './decision-view.js';
import { modalitiesFrom } from './modalities.js';
import type { Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { ServedList } from './served-list.js';
import { useGroundWords } from './words.js';

interface PartsProps {
  readonly motion: Motion;
  readonly draft: DecisionDraft;
}

interface ConfirmProps extends PartsProps {
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Shows exactly what is decided and who receives it; one more tick stands between a click and a decision. */
export function ConfirmDecision({ motion, draft, busy, onConfirm, onClose }: ConfirmProps) {
  const texts = useTexts(decisionTexts).confirm;
  const words = useTexts(motionWords);
  const { language } = useLanguage();
  const [read, setRead] = useState(false);
  return (
    <ConfirmDialog
      open
      heading={texts.title}
      confirm={texts.submit}
      busy={busy}
      blockedBecause={read ? undefined : texts.readFirst}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{texts.lead}</p>
      <p>
        <strong>{texts.outcome}:</strong>{' '}
        {draft.outcome === '' ? '' : words.outcomes[draft.outcome]}.{' '}
        {consequence(
          draft,
          texts,
          formatDay(draft.validUntil === '' ? '2000-01-01' : draft.validUntil, language),
        )}
      </p>
      <ServedText motion={motion} draft={draft} />
      <ServedList motion={motion} />
      <CheckField pointer="/read" label={texts.read} checked={read} onChange={setRead} />
    </ConfirmDialog>
  );
}

/** The text as the parties receive it. */
function ServedText({ motion, draft }: PartsProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  const grounds = useGroundWords();
  const fair = weighsFairness(draft, motion);
  const parts: readonly (readonly [string, string])[] = [
    [texts.criterion, words.criteria[draft.criterion]],
    ...(draft.overrideReason === '' ? [] : [[texts.override, draft.overrideReason] as const]),
    [texts.grounds, draft.grounds.map(grounds.label).join('; ')],
    [texts.reasoning, draft.reasoning],
    [texts.bestInterest, draft.bestInterest],
    [texts.childView, draft.childViewWeight],
    ...(fair
      ? [
          [texts.goodReason, draft.goodReason] as const,
          [texts.weight, draft.weight] as const,
          [
            texts.counterbalance,
            draft.counterbalance.map((code) => words.counterbalances[code]).join('; '),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className="brief preview">
      {parts.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd className="words">{text}</dd>
        </div>
      ))}
      {opensSession(draft) ? (
        <div>
          <dt>{texts.modalities}</dt>
          <dd>
            <ModalityList modalities={modalitiesFrom(draft.modalities)} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

interface Consequences {
  readonly opens: (until: string) => string;
  readonly opensNone: string;
  readonly staysOpen: string;
}

function consequence(draft: DecisionDraft, texts: Consequences, until: string): string {
  if (staysOpen(draft)) return texts.staysOpen;
  return opensSession(draft) && draft.validUntil !== '' ? texts.opens(until) : texts.opensNone;
}
