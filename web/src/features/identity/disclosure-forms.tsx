import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { CheckField, choicesOf, LongTextField, RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import {
  type Audience,
  type Disclosure,
  type FieldDecision,
  type Position,
  useDecide,
  useRespond,
} from './disclosure-queries.js';
import { disclosureTexts } from './disclosure-texts.js';
import type { IdentityField } from './identity-queries.js';
import { identityTexts } from './identity-texts.js';

/** What prosecution or child says to a request; once. */
export function RespondForm({ requestId }: { readonly requestId: string }) {
  const texts = useTexts(disclosureTexts);
  const announce = useAnnounce();
  const respond = useRespond(requestId);
  const [position, setPosition] = useState<Position | ''>('');
  const [text, setText] = useState('');
  return (
    <Section title={texts.respondTitle} level={3}>
      <Form
        label={texts.respondTitle}
        problem={problemOf(respond.error)}
        busy={respond.isPending}
        submit={texts.respond}
        onSubmit={() => {
          if (position !== '')
            respond.mutate(
              { position, text },
              {
                onSuccess: () => {
                  announce(texts.responded);
                },
              },
            );
        }}
      >
        <RadioField
          pointer="/position"
          label={texts.position}
          value={position}
          onChange={setPosition}
          choices={choicesOf(texts.positions)}
        />
        <LongTextField pointer="/text" label={texts.answer} value={text} onChange={setText} />
      </Form>
    </Section>
  );
}

type Choice = 'REFUSE' | Audience;

interface Drafted {
  readonly choice: Choice | '';
  readonly mayCopy: boolean;
}

const UNDECIDED: Drafted = { choice: '', mayCopy: false };

/** The judge decides item by item; signing asks the second factor. */
export function DecideForm({ item }: { readonly item: Disclosure }) {
  const texts = useTexts(disclosureTexts);
  const { fieldNames } = useTexts(identityTexts);
  const announce = useAnnounce();
  const decide = useDecide(item.id);
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<IdentityField, Drafted>>>>({});
  const [reasons, setReasons] = useState('');
  const draftOf = (field: IdentityField) => drafts[field] ?? UNDECIDED;
  const change = (field: IdentityField, part: Partial<Drafted>) => {
    setDrafts((known) => ({ ...known, [field]: { ...(known[field] ?? UNDECIDED), ...part } }));
  };
  const fields = item.fields.flatMap((field) => decisionOf(field, draftOf(field)));
  return (
    <Section title={texts.decideTitle} level={3}>
      <Form
        label={texts.decideTitle}
        problem={problemOf(decide.error)}
        busy={decide.isPending}
        submit={texts.decide}
        blockedBecause={fields.length < item.fields.length ? texts.undecided : undefined}
        onSubmit={() => {
          decide.mutate(
            { reasons, fields },
            {
              onSuccess: () => {
                announce(texts.decidedNow);
              },
            },
          );
        }}
      >
        <p>{texts.decideLead}</p>
        {item.fields.map((field) => (
          <div key={field} className="stack">
            <RadioField
              pointer={`/fields/${field}`}
              label={fieldNames[field]}
              value={draftOf(field).choice}
              onChange={(choice) => {
                change(field, { choice, ...(choice === 'REFUSE' ? { mayCopy: false } : {}) });
              }}
              choices={choicesOf(texts.choices)}
            />
            {draftOf(field).choice === '' || draftOf(field).choice === 'REFUSE' ? null : (
              <CheckField
                pointer={`/fields/${field}/mayCopy`}
                label={`${fieldNames[field]}: ${texts.mayCopy}`}
                checked={draftOf(field).mayCopy}
                onChange={(mayCopy) => {
                  change(field, { mayCopy });
                }}
              />
            )}
          </div>
        ))}
        <LongTextField
          pointer="/reasons"
          label={texts.reasons}
          value={reasons}
          onChange={setReasons}
        />
      </Form>
    </Section>
  );
}

function decisionOf(field: IdentityField, { choice, mayCopy }: Drafted): readonly FieldDecision[] {
  if (choice === '') return [];
  return choice === 'REFUSE'
    ? [{ field, granted: false, audience: null, mayCopy: false }]
    : [{ field, granted: true, audience: choice, mayCopy }];
}
