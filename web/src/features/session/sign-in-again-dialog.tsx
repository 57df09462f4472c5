import { Dialog } from '@amsterdam/design-system-react';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { answerSessionEnds } from '../../api/session-end.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { useModal } from '../../ui/use-modal.js';
import { type Me, useSignInAgain } from './session-queries.js';
import { CredentialFields, NO_CREDENTIALS } from './credential-fields.js';
import { sessionTexts } from './session-texts.js';

type Finish = (signedIn: boolean) => void;

/** A session that ends in the middle of an act is begun again here; what was typed stays, out of sight until then. */
export function SignInAgainDialog({ me }: { readonly me: Me }) {
  const texts = useTexts(sessionTexts).again;
  const announce = useAnnounce();
  const waiting = useRef<Finish | null>(null);
  const [open, setOpen] = useState(false);
  const dialog = useModal(open);

  useEffect(
    () =>
      answerSessionEnds(
        () =>
          new Promise<boolean>((resolve) => {
            waiting.current = resolve;
            setOpen(true);
          }),
      ),
    [],
  );

  function finish(signedIn: boolean) {
    setOpen(false);
    waiting.current?.(signedIn);
    waiting.current = null;
    if (signedIn) announce(texts.done);
  }

  return (
    <Dialog
      ref={dialog}
      className="over-all"
      heading={texts.title}
      aria-label={texts.title}
      closeButtonLabel={texts.leave}
      onClose={() => {
        finish(false);
      }}
    >
      {open ? <AgainForm me={me} onFinish={finish} /> : null}
    </Dialog>
  );
}

function AgainForm({ me, onFinish }: { readonly me: Me; readonly onFinish: Finish }) {
  const texts = useTexts(sessionTexts);
  const signIn = useSignInAgain();
  const [given, setGiven] = useState(NO_CREDENTIALS);
  return (
    <Form
      label={texts.again.title}
      scope="again"
      problem={problemOf(signIn.error)}
      busy={signIn.isPending}
      submit={texts.submit}
      onSubmit={() => {
        signIn.mutate(given, {
          onSuccess: (now) => {
            if (now.personId === me.personId) onFinish(true);
            // The page behind is somebody else's.
            else window.location.assign('/');
          },
        });
      }}
      acts={
        <Button
          purpose="subtle"
          onPress={() => {
            onFinish(false);
          }}
        >
          {texts.again.leave}
        </Button>
      }
    >
      <p>{texts.again.lead(me.name)}</p>
      <CredentialFields given={given} onChange={setGiven} />
      <p className="quiet">{texts.again.left}</p>
    </Form>
  );
}
