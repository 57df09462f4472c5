import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { Button } from '../../ui/button.js';
import { ReasonDialog } from './reason-dialog.js';

interface ReasonActProps {
  readonly act: string;
  readonly text: string;
  readonly done: string;
  readonly label?: string;
  readonly danger?: boolean;
  readonly mutation: {
    readonly error: unknown;
    readonly isPending: boolean;
    readonly reset: () => void;
    readonly mutate: (reason: string, options: { readonly onSuccess: () => void }) => void;
  };
}

/** A button whose act takes a reason and is asked once more. */
export function ReasonAct({ act, text, done, label, danger = false, mutation }: ReasonActProps) {
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        purpose="secondary"
        {...(label === undefined ? {} : { label })}
        onPress={() => {
          mutation.reset();
          setOpen(true);
        }}
      >
        {act}
      </Button>
      <ReasonDialog
        open={open}
        heading={label ?? act}
        text={text}
        confirm={act}
        busy={mutation.isPending}
        problem={problemOf(mutation.error)}
        danger={danger}
        onConfirm={(reason) => {
          mutation.mutate(reason, {
            onSuccess: () => {
              close();
              announce(done);
            },
          });
        }}
        onClose={close}
      />
    </>
  );
}
