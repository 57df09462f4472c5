import { Dialog } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { useTexts } from '../kernel/language.js';
import { Button } from './button.js';
import { ProblemNote } from './problem-note.js';
import { uiTexts } from './texts.js';
import { useModal } from './use-modal.js';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly heading: string;
  readonly children: ReactNode;
  readonly confirm: string;
  /** What the other way is called, where “annuleren” would not say it. */
  readonly cancel?: string;
  readonly busy?: boolean;
  readonly danger?: boolean;
  readonly problem?: ApiProblem | null;
  readonly blockedBecause?: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    open,
    heading,
    children,
    confirm,
    cancel,
    busy = false,
    danger = false,
    problem = null,
    blockedBecause,
    onConfirm,
    onClose,
  } = props;
  const texts = useTexts(uiTexts);
  const dialog = useModal(open);
  return (
    <Dialog
      ref={dialog}
      heading={heading}
      aria-label={heading}
      closeButtonLabel={texts.close}
      onClose={onClose}
      footer={
        <div className="acts">
          <Button
            purpose="primary"
            danger={danger}
            busy={busy}
            blockedBecause={blockedBecause}
            onPress={onConfirm}
          >
            {confirm}
          </Button>
          <Button purpose="subtle" onPress={onClose}>
            {cancel ?? texts.cancel}
          </Button>
        </div>
      }
    >
      {open ? (
        <div className="stack">
          {problem === null ? null : <ProblemNote problem={problem} />}
          {children}
        </div>
      ) : null}
    </Dialog>
  );
}
