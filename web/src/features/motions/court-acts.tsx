import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { LongTextField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { ProblemNote } from '../../ui/problem-note.js';
import {
  type Motion,
  useCloseMotion,
  useReturnMotion,
  useTakeUnderReview,
  useWithdraw,
} from './motion-queries.js';
import { motionTexts } from './motion-texts.js';

interface MotionActsProps {
  readonly motion: Motion;
}

/** The acts on a motion as a whole, as the answer of the server allows them. */
export function MotionActs({ motion }: MotionActsProps) {
  const texts = useTexts(motionTexts).detail;
  const announce = useAnnounce();
  const takeUp = useTakeUnderReview(motion.caseId, motion.id);
  const close = useCloseMotion(motion.caseId, motion.id);
  const [asking, setAsking] = useState<'return' | 'withdraw' | null>(null);
  const may = (action: Motion['actions'][number]) => motion.actions.includes(action);
  const at = `/cases/${motion.caseId}/motions/${motion.id}`;
  const problem = problemOf(takeUp.error ?? close.error);
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        {may('edit') ? (
          <ButtonLink to={`${at}/write`} purpose="primary">
            {texts.write}
          </ButtonLink>
        ) : null}
        {may('decide') ? (
          <ButtonLink to={`${at}/decide`} purpose="primary">
            {texts.desk}
          </ButtonLink>
        ) : null}
        {may('take-under-review') ? (
          <Button
            purpose="primary"
            busy={takeUp.isPending}
            onPress={() => {
              takeUp.mutate(undefined, {
                onSuccess: () => {
                  announce(texts.takenUp);
                },
              });
            }}
          >
            {texts.takeUp}
          </Button>
        ) : null}
        {may('return-for-completion') ? (
          <Button
            onPress={() => {
              setAsking('return');
            }}
          >
            {texts.giveBack}
          </Button>
        ) : null}
        {may('close') ? (
          <Button
            busy={close.isPending}
            onPress={() => {
              close.mutate(undefined, {
                onSuccess: () => {
                  announce(texts.closed);
                },
              });
            }}
          >
            {texts.close}
          </Button>
        ) : null}
        {may('withdraw') ? (
          <Button
            purpose="subtle"
            onPress={() => {
              setAsking('withdraw');
            }}
          >
            {texts.withdraw}
          </Button>
        ) : null}
      </Acts>
      {may('take-under-review') ? <LegalNote>{texts.takeUpNote}</LegalNote> : null}
      {/* Only while it is asked: fields of two forms on one page may not share an id. */}
      {asking === 'return' ? (
        <ReturnDialog
          motion={motion}
          open
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
      {asking === 'withdraw' ? (
        <WithdrawDialog
          motion={motion}
          open
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
    </>
  );
}

interface AskProps extends MotionActsProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function ReturnDialog({ motion, open, onClose }: AskProps) {
  const texts = useTexts(motionTexts).detail;
  const announce = useAnnounce();
  const giveBack = useReturnMotion(motion.caseId, motion.id);
  const [asked, setAsked] = useState('');
  function send() {
    giveBack.mutate(asked, {
      onSuccess: () => {
        announce(texts.givenBack);
        onClose();
      },
    });
  }
  return (
    <ConfirmDialog
      open={open}
      heading={texts.giveBack}
      confirm={texts.giveBack}
      busy={giveBack.isPending}
      problem={problemOf(giveBack.error)}
      onConfirm={send}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <LegalNote>{texts.giveBackNote}</LegalNote>
        <LongTextField
          pointer="/asked"
          label={texts.giveBackAsk}
          rows={4}
          value={asked}
          onChange={setAsked}
        />
      </div>
    </ConfirmDialog>
  );
}

function WithdrawDialog({ motion, open, onClose }: AskProps) {
  const texts = useTexts(motionTexts).detail;
  const announce = useAnnounce();
  const withdraw = useWithdraw(motion.caseId, motion.id);
  const [reason, setReason] = useState('');
  function send() {
    withdraw.mutate(reason, {
      onSuccess: () => {
        announce(texts.withdrawn);
        onClose();
      },
    });
  }
  return (
    <ConfirmDialog
      open={open}
      danger
      heading={texts.withdrawAsk}
      confirm={texts.withdraw}
      busy={withdraw.isPending}
      problem={problemOf(withdraw.error)}
      onConfirm={send}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <LongTextField
          pointer="/reason"
          label={texts.withdrawReason}
          optional
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}
