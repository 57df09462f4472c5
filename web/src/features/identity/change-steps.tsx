import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { LongTextField } from '../../ui/fields.js';
import { type Change, type Step, useStep } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

const SHORTEST_REASON = 20;

/** Approving, rejecting, withdrawing: each asked once more before it is done. */
export function ChangeSteps({ item }: { readonly item: Change }) {
  const texts = useTexts(vaultTexts);
  const announce = useAnnounce();
  const act = useStep(item.id);
  const [step, setStep] = useState<Step['step'] | null>(null);
  const [reason, setReason] = useState('');
  const offered = (['approve', 'reject', 'withdraw'] as const).filter((one) =>
    item.actions.includes(one),
  );
  if (offered.length === 0) return null;
  function choose(chosen: Step['step'] | null) {
    act.reset();
    setReason('');
    setStep(chosen);
  }
  function confirm() {
    if (step === null) return;
    act.mutate(
      { step, reason },
      {
        onSuccess: () => {
          announce(texts.steps[step]);
          setStep(null);
        },
      },
    );
  }
  return (
    <>
      {item.actions.includes('withdraw') ? <p className="quiet">{texts.ownProposal}</p> : null}
      <Acts>
        {offered.map((one) => (
          <Button
            key={one}
            purpose={one === 'approve' ? 'primary' : 'secondary'}
            danger={one === 'approve' && item.kind === 'ERASURE'}
            onPress={() => {
              choose(one);
            }}
          >
            {texts[one]}
          </Button>
        ))}
      </Acts>
      <ConfirmDialog
        open={step !== null}
        heading={step === null ? '' : texts[step]}
        confirm={step === null ? '' : texts[step]}
        busy={act.isPending}
        danger={step === 'approve' && item.kind === 'ERASURE'}
        problem={problemOf(act.error)}
        blockedBecause={
          step === 'reject' && reason.trim().length < SHORTEST_REASON
            ? texts.reasonShort
            : undefined
        }
        onConfirm={confirm}
        onClose={() => {
          choose(null);
        }}
      >
        {step === 'approve' ? <p>{texts.approveText[item.kind]}</p> : null}
        {step === 'reject' ? (
          <>
            <p>{texts.rejectText}</p>
            <LongTextField
              pointer="/reason"
              label={texts.reason}
              hint={texts.reasonHint}
              rows={3}
              value={reason}
              onChange={setReason}
            />
          </>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
