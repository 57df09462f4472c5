import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { LongTextField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { correctionFrom, EMPTY_IDENTITY } from '../cases/child-identity.js';
import { CorrectionFields } from './correction-fields.js';
import { type ChangeKind, usePropose } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

const KINDS: Readonly<Record<string, ChangeKind>> = {
  correction: 'CORRECTION',
  merge: 'MERGE',
  split: 'SPLIT',
  erasure: 'ERASURE',
};

/** The server asks the same. Source: domain 5.3. */
const SHORTEST_REASON = 20;

/** One proposes; what was typed is forgotten with this screen. */
export function ProposePage() {
  const texts = useTexts(vaultTexts);
  const { kind: named = '' } = useParams();
  const kind = KINDS[named] ?? 'CORRECTION';
  const navigate = useNavigate();
  const announce = useAnnounce();
  const propose = usePropose();
  const [childNumber, setChildNumber] = useState('');
  const [otherNumber, setOtherNumber] = useState('');
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState(EMPTY_IDENTITY);
  const changes = correctionFrom(draft);
  const numbers = kind === 'MERGE' ? [childNumber, otherNumber] : [childNumber];
  const blocked = numbers.some((number) => number.trim() === '')
    ? texts.needsNumber
    : kind === 'CORRECTION' && Object.keys(changes).length === 0
      ? texts.needsChanges
      : reason.trim().length < SHORTEST_REASON
        ? texts.reasonShort
        : undefined;
  function submit() {
    propose.mutate(
      { kind, childNumber, otherNumber, reason, changes },
      {
        onSuccess: ({ id }) => {
          announce(texts.proposed);
          void navigate(`/vault/changes/${id}`);
        },
      },
    );
  }
  return (
    <Page title={texts.kinds[kind].name} lead={texts.kinds[kind].lead}>
      <Form
        label={texts.kinds[kind].name}
        problem={problemOf(propose.error)}
        busy={propose.isPending}
        submit={texts.submit}
        blockedBecause={blocked}
        onSubmit={submit}
      >
        <TextField
          pointer="/childNumber"
          label={kind === 'MERGE' ? texts.keptNumber : texts.number}
          hint={texts.numberHint}
          value={childNumber}
          onChange={setChildNumber}
        />
        {kind === 'MERGE' ? (
          <TextField
            pointer="/otherNumber"
            label={texts.otherNumber}
            value={otherNumber}
            onChange={setOtherNumber}
          />
        ) : null}
        {kind === 'CORRECTION' ? <CorrectionFields draft={draft} onChange={setDraft} /> : null}
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Page>
  );
}
