import { useState } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { LongTextField } from '../../ui/fields.js';
import { FieldScope } from '../../ui/form.js';
import { registerTexts } from './register-texts.js';

interface ReasonDialogProps {
  readonly open: boolean;
  readonly heading: string;
  readonly text: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly danger?: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** An act that takes a reason; what it leads to is said before it is done. */
export function ReasonDialog({ text, onConfirm, ...dialog }: ReasonDialogProps) {
  const texts = useTexts(registerTexts).file;
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      {...dialog}
      onConfirm={() => {
        onConfirm(reason);
      }}
    >
      <p>{text}</p>
      <FieldScope>
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </FieldScope>
    </ConfirmDialog>
  );
}
