import { Dialog } from '@amsterdam/design-system-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { answerStepUps } from '../../api/step-up.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { uiTexts } from '../../ui/texts.js';
import { useModal } from '../../ui/use-modal.js';
import { secondFactorTexts } from './second-factor-texts.js';
import { useGiveSecondFactor, useSecondFactor } from './session-queries.js';

type Waiting = (given: boolean) => void;

/** The one place that asks the second factor: whatever act needs it waits here, and goes on afterwards. */
export function StepUpDialog() {
  const texts = useTexts(secondFactorTexts);
  const shared = useTexts(uiTexts);
  const announce = useAnnounce();
  const waiting = useRef<Waiting | null>(null);
  const [open, setOpen] = useState(false);
  const dialog = useModal(open);

  useEffect(
    () =>
      answerStepUps(
        () =>
          new Promise<boolean>((resolve) => {
            waiting.current = resolve;
            setOpen(true);
          }),
      ),
    [],
  );

  function finish(given: boolean) {
    setOpen(false);
    waiting.current?.(given);
    waiting.current = null;
    if (given) announce(texts.done);
  }

  return (
    <Dialog
      ref={dialog}
      heading={texts.dialogTitle}
      aria-label={texts.dialogTitle}
      closeButtonLabel={shared.close}
      onClose={() => {
        finish(false);
      }}
    >
      {open ? <CodeForm onFinish={finish} /> : null}
    </Dialog>
  );
}

function CodeForm({ onFinish }: { readonly onFinish: Waiting }) {
  const texts = useTexts(secondFactorTexts);
  const state = useSecondFactor();
  const give = useGiveSecondFactor();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const cancel = (
    <Button
      purpose="subtle"
      onPress={() => {
        onFinish(false);
      }}
    >
      {texts.dialogCancel}
    </Button>
  );
  if (state.data?.enrolled === false)
    return (
      <div className="stack">
        <p>{texts.dialogMissing}</p>
        <div className="acts">
          <Button
            purpose="primary"
            onPress={() => {
              onFinish(false);
              void navigate('/second-factor');
            }}
          >
            {texts.dialogSetUp}
          </Button>
          {cancel}
        </div>
      </div>
    );
  return (
    <Form
      label={texts.dialogTitle}
      problem={problemOf(give.error)}
      busy={give.isPending}
      submit={texts.dialogAct}
      acts={cancel}
      onSubmit={() => {
        give.mutate(
          { code },
          {
            onSuccess: () => {
              onFinish(true);
            },
          },
        );
      }}
    >
      <p>{texts.dialogLead}</p>
      {state.data?.demoCode == null ? null : (
        <p className="demo-code">
          {texts.demo} <code className="code">{state.data.demoCode}</code>
        </p>
      )}
      <TextField
        pointer="/code"
        label={texts.dialogCode}
        hint={texts.dialogHint}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        size={12}
      />
    </Form>
  );
}
