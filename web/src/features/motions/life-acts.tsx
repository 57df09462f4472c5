import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { LegalNote } from '../../ui/legal-note.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { isAnswered, LifeFields } from './life-fields.js';
import { emptyLifeDraft, SENDERS, type SentAct, useLifeAct, useReport } from './life-queries.js';
import { lifeTexts } from './life-texts.js';
import type { Motion } from './motion-queries.js';

interface LifeActsProps {
  readonly motion: Motion;
}

const isAct = (key: string): key is SentAct => key in SENDERS;

/** The acts beside the straight way of a motion, each behind its own dialog. */
export function LifeActs({ motion }: LifeActsProps) {
  const texts = useTexts(lifeTexts);
  const announce = useAnnounce();
  const report = useReport(motion);
  const [asking, setAsking] = useState<SentAct | null>(null);
  const may = (action: Motion['actions'][number]) => motion.actions.includes(action);
  const offered = motion.actions.filter(isAct);
  const problem = problemOf(report.error);
  if (offered.length === 0 && !may('report') && !may('resubmit')) return null;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        {may('report') ? (
          <Button
            purpose="primary"
            busy={report.isPending}
            onPress={() => {
              report.mutate(undefined, {
                onSuccess: () => {
                  announce(texts.reported);
                },
              });
            }}
          >
            {texts.report}
          </Button>
        ) : null}
        {may('resubmit') ? (
          <ButtonLink to={`/cases/${motion.caseId}/motions/new`} purpose="primary">
            {texts.resubmit}
          </ButtonLink>
        ) : null}
        {offered.map((act) => (
          <Button
            key={act}
            purpose={act === 'object' || act === 'settle-objection' ? 'primary' : 'subtle'}
            onPress={() => {
              setAsking(act);
            }}
          >
            {texts.acts[act].button}
          </Button>
        ))}
      </Acts>
      {may('resubmit') ? <LegalNote>{texts.resubmitNote}</LegalNote> : null}
      {asking === null ? null : (
        <ActDialog
          key={asking}
          motion={motion}
          act={asking}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </>
  );
}

interface ActDialogProps extends LifeActsProps {
  readonly act: SentAct;
  readonly onClose: () => void;
}

function ActDialog({ motion, act, onClose }: ActDialogProps) {
  const own = useTexts(lifeTexts).acts[act];
  const announce = useAnnounce();
  const sending = useLifeAct(motion, act);
  const [draft, setDraft] = useState(() => emptyLifeDraft(motion));
  function send() {
    sending.mutate(draft, {
      onSuccess: () => {
        announce(own.done);
        onClose();
      },
    });
  }
  return (
    <ConfirmDialog
      open
      heading={own.heading}
      confirm={own.button}
      busy={sending.isPending}
      danger={act === 'declare-moot'}
      problem={problemOf(sending.error)}
      blockedBecause={isAnswered(act, draft) ? undefined : own.note}
      onConfirm={send}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <LegalNote>{own.note}</LegalNote>
        <LifeFields
          act={act}
          motion={motion}
          draft={draft}
          change={(part) => {
            setDraft({ ...draft, ...part });
          }}
        />
      </div>
    </ConfirmDialog>
  );
}
