import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from '../kernel/language.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { forgetUnsaved, isUnsaved } from '../ui/unsaved.js';
import { shellTexts } from './shell-texts.js';

/** Asks before a form that was filled in and not sent is left, by a link, by the way back or by closing the window. */
export function LeaveDialog() {
  const { leave: texts } = useTexts(shellTexts);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isUnsaved(),
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      danger
      heading={texts.title}
      confirm={texts.go}
      cancel={texts.stay}
      onConfirm={() => {
        forgetUnsaved();
        blocker.proceed?.();
      }}
      onClose={() => {
        blocker.reset?.();
      }}
    >
      <p>{texts.lost}</p>
    </ConfirmDialog>
  );
}
