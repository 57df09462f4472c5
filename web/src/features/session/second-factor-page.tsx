import { useState } from 'react';
import { encode } from 'uqr';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Facts, Page, Section } from '../../ui/page.js';
import { secondFactorTexts } from './second-factor-texts.js';
import {
  useBeginSecondFactor,
  useConfirmSecondFactor,
  useSecondFactor,
} from './session-queries.js';

type State = Schemas['SecondFactorView'];
type Begun = Schemas['BegunSecondFactorView'];

/** My second factor: whether there is one, and setting one up. Secrets live in this screen only, never in a cache. */
export function SecondFactorPage() {
  const texts = useTexts(secondFactorTexts);
  const state = useSecondFactor();
  const announce = useAnnounce();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Page title={texts.title} lead={texts.lead}>
      {codes !== null ? (
        <RecoveryCodes
          codes={codes}
          onDone={() => {
            setCodes(null);
          }}
        />
      ) : begun !== null ? (
        <ScanForm
          begun={begun}
          onConfirmed={(fresh) => {
            setBegun(null);
            setCodes(fresh);
            announce(texts.confirmed);
            void state.refetch();
          }}
        />
      ) : (
        <Loaded query={state}>{(known) => <Present state={known} onBegun={setBegun} />}</Loaded>
      )}
    </Page>
  );
}

interface PresentProps {
  readonly state: State;
  readonly onBegun: (begun: Begun) => void;
}

function Present({ state, onBegun }: PresentProps) {
  const texts = useTexts(secondFactorTexts);
  const { enrolled, confirmedAt, freshUntil, recoveryCodesLeft } = state;
  return (
    <>
      {enrolled && confirmedAt !== null ? (
        <Facts
          items={[
            [texts.since, <Moment key="since" at={confirmedAt} />],
            [
              texts.fresh,
              freshUntil === null ? (
                texts.notFresh
              ) : (
                <span key="fresh">
                  {texts.freshUntil} <Moment at={freshUntil} />
                </span>
              ),
            ],
            [texts.codesLeft, String(recoveryCodesLeft)],
          ]}
        />
      ) : (
        <EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
      )}
      <p>{texts.rule}</p>
      <Section title={enrolled ? texts.replace : texts.begin}>
        <PasswordForm onBegun={onBegun} />
      </Section>
    </>
  );
}

function PasswordForm({ onBegun }: { readonly onBegun: (begun: Begun) => void }) {
  const texts = useTexts(secondFactorTexts);
  const begin = useBeginSecondFactor();
  const [password, setPassword] = useState('');
  return (
    <Form
      label={texts.begin}
      problem={problemOf(begin.error)}
      busy={begin.isPending}
      submit={texts.beginAct}
      onSubmit={() => {
        begin.mutate({ password }, { onSuccess: onBegun });
      }}
    >
      <p>{texts.beginLead}</p>
      <TextField
        pointer="/password"
        label={texts.password}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
      />
    </Form>
  );
}

interface ScanFormProps {
  readonly begun: Begun;
  readonly onConfirmed: (codes: readonly string[]) => void;
}

function ScanForm({ begun, onConfirmed }: ScanFormProps) {
  const texts = useTexts(secondFactorTexts);
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  return (
    <Section title={texts.scanTitle}>
      <p>{texts.scanLead}</p>
      <QrCode text={begun.otpauth} label={texts.qr} />
      <Facts
        items={[
          [
            texts.secret,
            <code key="secret" className="code">
              {begun.secret.match(/.{1,4}/g)?.join(' ')}
            </code>,
          ],
        ]}
      />
      <Form
        label={texts.scanTitle}
        problem={problemOf(confirm.error)}
        busy={confirm.isPending}
        submit={texts.confirm}
        onSubmit={() => {
          confirm.mutate(
            { code },
            {
              onSuccess: ({ codes }) => {
                onConfirmed(codes);
              },
            },
          );
        }}
      >
        <TextField
          pointer="/code"
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          inputMode="numeric"
          size={12}
        />
      </Form>
    </Section>
  );
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const texts = useTexts(secondFactorTexts);
  return (
    <Section title={texts.codesTitle}>
      <p>{texts.codesLead}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code className="code">{code}</code>
          </li>
        ))}
      </ul>
      <Button purpose="primary" onPress={onDone}>
        {texts.codesDone}
      </Button>
    </Section>
  );
}

/** Dark on light whatever the colour scheme: a camera reads nothing else. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
    >
      <path className="qr__ground" d={`M0 0h${String(size)}v${String(size)}H0z`} />
      <path className="qr__dots" d={path} />
    </svg>
  );
}
