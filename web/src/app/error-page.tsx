import { useTexts } from '../kernel/language.js';
import { ButtonLink } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { shellTexts } from './shell-texts.js';

/** Shown instead of a screen that broke; says nothing of what it held. */
export function CrashPage() {
  const texts = useTexts(shellTexts);
  return (
    <main className="sign-in">
      <Page title={texts.crashed} lead={texts.crashedNext}>
        <a className="nl-button nl-button--primary" href="/">
          {texts.toWork}
        </a>
      </Page>
    </main>
  );
}

export function MissingPage() {
  const texts = useTexts(shellTexts);
  return (
    <Page title={texts.missing} lead={texts.missingNext}>
      <ButtonLink to="/" purpose="primary">
        {texts.toWork}
      </ButtonLink>
    </Page>
  );
}
