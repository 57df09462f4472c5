import { SkipLink } from '@amsterdam/design-system-react';
import { useEffect, useState } from 'react';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { type Me, type Role, useMe, useSignOut } from '../features/session/session-queries.js';
import { SignInAgainDialog } from '../features/session/sign-in-again-dialog.js';
import { StepUpDialog } from '../features/session/step-up-dialog.js';
import { VouchDialog } from '../features/session/vouch-dialog.js';
import { useUnreadNotices } from '../features/work/work-queries.js';
import { useTexts } from '../kernel/language.js';
import { sharedWords } from '../kernel/words.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Loaded } from '../ui/loading.js';
import { uiTexts } from '../ui/texts.js';
import { forgetUnsaved } from '../ui/unsaved.js';
import { LeaveDialog } from './leave-dialog.js';
import { shellTexts } from './shell-texts.js';

const CASE_ROLES: readonly Role[] = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];
const READERS_OF_FIGURES: readonly Role[] = [
  'ANALYST',
  'INSPECTORATE',
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'JUDGE',
  'INVESTIGATING_JUDGE',
];
const KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'INTERVIEW_COORDINATOR', 'INSPECTORATE'];
/** Who offers a viewing room watches over it. */
const SUPERVISORS: readonly Role[] = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];
const REGISTRARS: readonly Role[] = ['PROSECUTOR', 'PROSECUTION_STAFF'];

/** The quiet frame around every place; whoever is not signed in is sent to the door and back. */
export function Shell() {
  const me = useMe();
  const location = useLocation();
  if (me.data === null)
    return (
      <Navigate
        to={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`}
        replace
      />
    );
  return <Loaded query={{ ...me, data: me.data }}>{(person) => <Frame me={person} />}</Loaded>;
}

/** Another tab signed in somebody else: what this one shows was read by the person before, so all begins anew. */
function useOnePerson({ personId }: Me): void {
  const [first] = useState(personId);
  useEffect(() => {
    if (personId === first) return;
    forgetUnsaved();
    window.location.assign('/');
  }, [personId, first]);
}

function Frame({ me }: { readonly me: Me }) {
  const texts = useTexts(uiTexts);
  useOnePerson(me);
  return (
    <>
      <SkipLink href="#content">{texts.skip}</SkipLink>
      <TopBar me={me} />
      <div className="frame">
        <Places roles={me.roles} />
        <main id="content" className="frame__work" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <StepUpDialog />
      <VouchDialog />
      <SignInAgainDialog me={me} />
      <LeaveDialog />
    </>
  );
}

function TopBar({ me }: { readonly me: Me }) {
  const texts = useTexts(shellTexts);
  const words = useTexts(sharedWords);
  const signOut = useSignOut();
  const unread = useUnreadNotices();
  return (
    <header className="top">
      <NavLink className="top__product" to="/">
        {texts.product}
      </NavLink>
      <p className="top__me">
        <NavLink className="top__name" to="/second-factor" title={texts.secondFactor}>
          {me.name}
        </NavLink>{' '}
        <span className="top__role">{me.roles.map((role) => words.roles[role]).join(', ')}</span>
      </p>
      <NavLink className="top__link" to="/notices">
        {texts.notices(unread)}
      </NavLink>
      <LanguageSwitch />
      <button
        type="button"
        className="top__link"
        onClick={() => {
          signOut.mutate();
        }}
      >
        {texts.signOut}
      </button>
    </header>
  );
}

const MOTION_ROLES: readonly Role[] = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];

function Places({ roles }: { readonly roles: readonly Role[] }) {
  const texts = useTexts(shellTexts);
  const holds = (allowed: readonly Role[]) => roles.some((role) => allowed.includes(role));
  return (
    <nav className="places" aria-label={texts.places}>
      <ul>
        <Place to="/">{texts.work}</Place>
        {holds(['CHILD_INTERVIEWER']) ? <Place to="/my-sessions">{texts.sessions}</Place> : null}
        {holds(['INTERVIEW_COORDINATOR']) ? <Place to="/planning">{texts.planning}</Place> : null}
        {holds(['CHILD_INTERVIEWER']) ? (
          <Place to="/my-registration">{texts.registration}</Place>
        ) : null}
        {holds(KEEPERS) ? <Place to="/registers">{texts.registers}</Place> : null}
        {holds(CASE_ROLES) ? <Place to="/cases">{texts.cases}</Place> : null}
        {holds(MOTION_ROLES) ? <Place to="/motions">{texts.motions}</Place> : null}
        {holds(SUPERVISORS) ? <Place to="/viewing-room">{texts.viewingRoom}</Place> : null}
        {holds(READERS_OF_FIGURES) ? <Place to="/figures">{texts.figures}</Place> : null}
        {holds(['SECURITY_OFFICER']) ? <Place to="/oversight">{texts.oversight}</Place> : null}
        {holds(['DATA_STEWARD', 'SECURITY_OFFICER']) ? (
          <Place to="/vault">{texts.vault}</Place>
        ) : null}
        {holds(['ADMINISTRATOR']) ? <Place to="/accounts">{texts.accounts}</Place> : null}
        {holds(['ADMINISTRATOR']) ? <Place to="/word-list">{texts.wordList}</Place> : null}
        {holds(REGISTRARS) ? <Place to="/cases/new">{texts.registerCase}</Place> : null}
      </ul>
    </nav>
  );
}

/** Stays marked on the pages below it; registering a case is a place of its own. */
function Place({ to, children }: { readonly to: string; readonly children: string }) {
  const { pathname } = useLocation();
  return (
    <li>
      <NavLink
        className="places__one"
        to={to}
        end={pathname === '/cases/new'}
        aria-current={pathname === to ? 'page' : 'true'}
      >
        {children}
      </NavLink>
    </li>
  );
}
