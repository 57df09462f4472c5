import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { choicesOf, RadioField } from '../../ui/fields.js';
import { FieldScope } from '../../ui/form.js';
import { type Account, type ClosingReason, useKeepAccount } from './account-queries.js';
import { accountTexts } from './account-texts.js';

/** The one act on an account; what it leads to is said before it is done. */
export function AccountAct({ account }: { readonly account: Account }) {
  const texts = useTexts(accountTexts);
  const announce = useAnnounce();
  const keep = useKeepAccount(account.id);
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState<ClosingReason | ''>('');
  const [act] = account.actions;
  if (act === undefined) return <>{texts.own}</>;
  const closes = act === 'disable';
  const heading = closes ? texts.disableOf(account.name) : texts.enableOf(account.name);
  const done = () => {
    setOpen(false);
    setBecause('');
    announce(closes ? texts.disabled : texts.enabled);
  };
  return (
    <>
      <Button
        label={heading}
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts[act]}
      </Button>
      <ConfirmDialog
        key={act}
        open={open}
        heading={heading}
        confirm={texts[act]}
        busy={keep.isPending}
        problem={problemOf(keep.error)}
        danger={closes}
        blockedBecause={closes && because === '' ? texts.chooseFirst : undefined}
        onConfirm={() => {
          keep.mutate(closes && because !== '' ? because : null, { onSuccess: done });
        }}
        onClose={() => {
          setOpen(false);
        }}
      >
        <p>{closes ? texts.disableText : texts.enableText}</p>
        {closes ? (
          <FieldScope>
            <RadioField
              pointer="/because"
              label={texts.because}
              value={because}
              onChange={setBecause}
              choices={choicesOf(texts.reasons)}
            />
          </FieldScope>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
