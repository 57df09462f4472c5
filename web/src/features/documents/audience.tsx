import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import {
  ChecksField,
  choicesOf,
  LongTextField,
  RadioField,
  SelectField,
  TextField,
} from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { audienceTexts } from './audience-texts.js';
import { isForEveryone, seatKey, useAudienceWords } from './audience-words.js';
import {
  type Audience as DocumentAudience,
  type AudienceGround,
  type CaseDocument,
  useAudience,
  useOpenDocumentTo,
} from './document-queries.js';

/** For whom a document is, and the decision about it; who may not decide does not ask either. */
export function Audience({ document }: { readonly document: CaseDocument }) {
  return document.actions.includes('open-to') ? <KnownAudience document={document} /> : null;
}

function KnownAudience({ document }: { readonly document: CaseDocument }) {
  const audience = useAudience(document.id);
  return (
    <Loaded query={audience}>
      {(found) => <OneAudience document={document} audience={found} />}
    </Loaded>
  );
}

interface AudienceProps {
  readonly document: CaseDocument;
  readonly audience: DocumentAudience;
}

function OneAudience({ document, audience }: AudienceProps) {
  const texts = useTexts(audienceTexts);
  const say = useAudienceWords();
  return (
    <Section title={texts.title} level={3}>
      <p>{say.now(audience)}</p>
      <p className="quiet">{texts.always}</p>
      <details className="group" key={audience.version}>
        <summary>{texts.change}</summary>
        <ChangeAudience document={document} audience={audience} />
      </details>
      {audience.decisions.length === 0 ? null : <History audience={audience} />}
    </Section>
  );
}

const PARTIES: readonly string[] = ['DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'];

function ChangeAudience({ document, audience }: AudienceProps) {
  const texts = useTexts(audienceTexts);
  const announce = useAnnounce();
  const save = useOpenDocumentTo(document.caseId, document.id);
  const [scope, setScope] = useState<'EVERYONE' | 'SOME' | ''>(
    isForEveryone(audience) ? 'EVERYONE' : 'SOME',
  );
  const [chosen, setChosen] = useState<string[]>(() =>
    audience.seats.filter(({ open }) => open).map(seatKey),
  );
  const [ground, setGround] = useState<AudienceGround | ''>('');
  const [authorisation, setAuthorisation] = useState('');
  const [reason, setReason] = useState('');
  const some = scope === 'SOME';
  const open = audience.seats.filter((seat) => chosen.includes(seatKey(seat)));
  const leavesOut =
    some &&
    audience.seats.some(
      (seat) => PARTIES.includes(seat.function) && !chosen.includes(seatKey(seat)),
    );
  function submit() {
    const openTo = open.map(({ function: held, represents }) => ({ function: held, represents }));
    save.mutate(
      {
        version: audience.version,
        everyone: !some,
        openTo: some ? openTo : [],
        reason,
        ...(leavesOut && ground !== '' ? { ground } : {}),
        ...(leavesOut && ground === 'AUTHORISED' && authorisation !== '' ? { authorisation } : {}),
      },
      {
        onSuccess: () => {
          announce(texts.saved);
        },
      },
    );
  }
  return (
    <Form
      minor
      label={texts.change}
      problem={problemOf(save.error)}
      busy={save.isPending}
      submit={texts.submit}
      onSubmit={submit}
    >
      <RadioField
        pointer="/everyone"
        label={texts.forWhom}
        value={scope}
        choices={choicesOf(texts.choices)}
        onChange={setScope}
      />
      {some ? <Seats audience={audience} chosen={chosen} onChange={setChosen} /> : null}
      {leavesOut ? (
        <SelectField
          pointer="/ground"
          label={texts.ground}
          hint={texts.groundHint}
          value={ground}
          onChange={setGround}
          choices={choicesOf(texts.grounds)}
        />
      ) : null}
      {leavesOut && ground === 'AUTHORISED' ? (
        <TextField
          pointer="/authorisation"
          label={texts.authorisation}
          hint={texts.authorisationHint}
          value={authorisation}
          onChange={setAuthorisation}
        />
      ) : null}
      <LongTextField
        pointer="/reason"
        label={texts.reason}
        value={reason}
        onChange={setReason}
        rows={2}
      />
    </Form>
  );
}

function Seats({
  audience: { seats },
  chosen,
  onChange,
}: {
  readonly audience: DocumentAudience;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const texts = useTexts(audienceTexts);
  const say = useAudienceWords();
  return (
    <ChecksField
      pointer="/openTo"
      label={texts.who}
      hint={texts.whoHint}
      values={chosen}
      choices={seats.map((seat) => ({
        value: seatKey(seat),
        label: say.seatName(seats, seat),
        hint: seat.people.length === 0 ? texts.vacant : seat.people.join(', '),
      }))}
      onChange={onChange}
    />
  );
}

function History({ audience: { seats, decisions } }: { readonly audience: DocumentAudience }) {
  const texts = useTexts(audienceTexts);
  const say = useAudienceWords();
  return (
    <details className="group">
      <summary>{texts.history}</summary>
      <ol className="bullets">
        {decisions.map((one) => (
          <li key={one.seq}>
            <Moment at={one.decidedAt} plain />, {one.decidedBy}.{' '}
            {say.openTo(seats, one.everyone, one.openTo)} {one.reason}{' '}
            {one.ground === null ? null : `${texts.grounds[one.ground]}. `}
            {one.authorisation}
          </li>
        ))}
      </ol>
    </details>
  );
}
