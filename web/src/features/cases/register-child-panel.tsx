import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { type ApiProblem, isRecord, problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { IdentityFields } from './child-identity-fields.js';
import { EMPTY_IDENTITY, type IdentityDraft, identityFrom } from './child-identity.js';
import { useRegisterChild } from './case-queries.js';
import { registerChildTexts } from './register-child-texts.js';
import { useCaseContext } from './use-case-context.js';

type Decision = Schemas['DuplicateDecisionInput'];

/** The one form with an identity on it; it goes to the vault and is forgotten here. */
export function RegisterChildPanel() {
  const texts = useTexts(registerChildTexts);
  const item = useCaseContext();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const register = useRegisterChild(item.id);
  const [draft, setDraft] = useState<IdentityDraft>(EMPTY_IDENTITY);
  // One key for one child: sending twice registers once.
  const [registrationKey] = useState(() => crypto.randomUUID());
  const problem = problemOf(register.error);
  const offered = problem?.code === 'identity.possible-duplicate' ? problem : null;
  function save(decision?: Decision) {
    register.mutate(
      {
        registrationKey,
        identity: identityFrom(draft),
        ...(decision === undefined ? {} : { decision }),
      },
      {
        onSuccess: ({ childNumber }) => {
          announce(texts.registered(childNumber));
          void navigate(`/cases/${item.id}`);
        },
      },
    );
  }
  return (
    <Panel title={texts.title}>
      <Note title={texts.vaultTitle}>
        <p>{texts.vault}</p>
      </Note>
      <Form
        label={texts.title}
        problem={offered === null ? problem : null}
        busy={register.isPending}
        submit={texts.submit}
        onSubmit={() => {
          save();
        }}
      >
        <IdentityFields draft={draft} onChange={setDraft} />
        {offered === null ? null : (
          <DuplicateOffer problem={offered} busy={register.isPending} onDecide={save} />
        )}
      </Form>
    </Panel>
  );
}

interface DuplicateOfferProps {
  readonly problem: ApiProblem;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** Says what matched, never who it is. */
function DuplicateOffer({ problem, busy, onDecide }: DuplicateOfferProps) {
  const texts = useTexts(registerChildTexts);
  const candidates = readCandidates(problem);
  return (
    <div role="alert">
      <Note title={texts.duplicateTitle} tone="warning">
        <p>{texts.duplicate}</p>
        {candidates.map(({ candidate, matchedOn, numberHere }) => (
          <div key={candidate} className="acts">
            <p>
              {matchedOn === 'BSN' ? texts.matchedBsn : texts.matchedName}{' '}
              {numberHere === null ? '' : texts.numberHere(numberHere)}
            </p>
            <Button
              busy={busy}
              onPress={() => {
                onDecide({ kind: 'same', candidate });
              }}
            >
              {texts.same}
            </Button>
          </div>
        ))}
        <Button
          busy={busy}
          onPress={() => {
            onDecide({ kind: 'different' });
          }}
        >
          {texts.different}
        </Button>
      </Note>
    </div>
  );
}

interface Candidate {
  readonly candidate: string;
  readonly matchedOn: string;
  readonly numberHere: string | null;
}

function readCandidates(problem: ApiProblem): readonly Candidate[] {
  const list = problem.help.candidates;
  if (!Array.isArray(list)) return [];
  return list
    .filter(isRecord)
    .flatMap(({ candidate, matchedOn, numberHere }) =>
      typeof candidate === 'string' && typeof matchedOn === 'string'
        ? [{ candidate, matchedOn, numberHere: typeof numberHere === 'string' ? numberHere : null }]
        : [],
    );
}
