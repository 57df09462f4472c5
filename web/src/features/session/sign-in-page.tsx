import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Form } from '../../ui/form.js';
import { LanguageSwitch } from '../../ui/language-switch.js';
import { Page, Section } from '../../ui/page.js';
import { type Role, useDemoAccounts, useMe, useSignIn } from './session-queries.js';
import { CredentialFields, NO_CREDENTIALS } from './credential-fields.js';
import { sessionTexts } from './session-texts.js';

type Account = Schemas['DemoAccountView'];
type Group = keyof typeof sessionTexts.nl.groups;

const GROUPS: readonly (readonly [Group, readonly Role[]])[] = [
  ['prosecution', ['PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR', 'ADVOCATE_GENERAL']],
  ['interviews', ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER']],
  ['counsel', ['DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM']],
  ['court', ['INVESTIGATING_JUDGE', 'JUDGE', 'COURT_CLERK']],
  ['others', ['ANALYST', 'INSPECTORATE', 'SECURITY_OFFICER', 'DATA_STEWARD', 'ADMINISTRATOR']],
];

export function SignInPage() {
  const texts = useTexts(sessionTexts);
  const me = useMe();
  const signIn = useSignIn();
  const demo = useDemoAccounts();
  const [query] = useSearchParams();
  const [given, setGiven] = useState(NO_CREDENTIALS);
  if (me.data) return <Navigate to={safePath(query.get('to'))} replace />;
  const accounts = demo.data?.items ?? [];
  return (
    <div className="sign-in">
      <header className="sign-in__bar">
        <span className="top__product">Ontzien</span>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <Page title={texts.title} lead={texts.lead} wide>
          <div className="sign-in__columns">
            <Form
              label={texts.title}
              problem={problemOf(signIn.error)}
              busy={signIn.isPending}
              submit={texts.submit}
              onSubmit={() => {
                signIn.mutate(given);
              }}
            >
              <CredentialFields given={given} onChange={setGiven} />
            </Form>
            {accounts.length === 0 ? null : (
              <Section title={texts.demoTitle}>
                <p>{texts.demoLead}</p>
                <DemoFactors accounts={accounts} />
                {GROUPS.map(([group, roles]) => (
                  <DemoGroup
                    key={group}
                    title={texts.groups[group]}
                    accounts={accountsOf(accounts, roles)}
                    onChoose={signIn.mutate}
                  />
                ))}
              </Section>
            )}
          </div>
        </Page>
      </main>
    </div>
  );
}

/** How to get the code of a demonstration account. */
function DemoFactors({ accounts }: { readonly accounts: readonly Account[] }) {
  const texts = useTexts(sessionTexts);
  return (
    <details className="demo-factor">
      <summary>{texts.demoSecrets}</summary>
      <p>{texts.demoFactor}</p>
      <dl className="facts">
        {accounts.map(({ login, secondFactor }) => (
          <div key={login} className="facts__row">
            <dt>{login}</dt>
            <dd>
              <code className="code">{secondFactor.match(/.{1,4}/g)?.join(' ')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface DemoGroupProps {
  readonly title: string;
  readonly accounts: readonly Account[];
  readonly onChoose: (body: Schemas['SignInRequest']) => void;
}

function DemoGroup({ title, accounts, onChoose }: DemoGroupProps) {
  const words = useTexts(sharedWords);
  if (accounts.length === 0) return null;
  return (
    <Section title={title} level={3}>
      <ul className="cards">
        {accounts.map(({ login, password, name, organisation, roles }) => {
          const role = roles.map((one) => words.roles[one]).join(', ');
          return (
            <li key={login}>
              <button
                type="button"
                className="card card--press"
                onClick={() => {
                  onChoose({ login, password });
                }}
              >
                <span className="card__title">{role}</span>
                <span>{name}</span>
                <span className="card__small">{organisation}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function accountsOf(accounts: readonly Account[], roles: readonly Role[]): readonly Account[] {
  return roles.flatMap((role) => accounts.filter((account) => account.roles[0] === role));
}

/** Only places of this application; an address elsewhere is never followed. */
function safePath(to: string | null): string {
  return to !== null && to.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\')
    ? to
    : '/';
}
