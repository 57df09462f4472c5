import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { choicesOf, LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { type Case, useParties } from '../cases/case-queries.js';
import { INTERVIEW_TRACKS, type Track } from './recording-queries.js';
import { useGiveRight, type ViewingRight } from './viewing-queries.js';
import { TracksField } from './viewing-requests.js';
import { viewingTexts } from './viewing-texts.js';

interface Draft {
  readonly childRef: string;
  readonly personId: string;
  readonly tracks: readonly Track[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: ViewingRight['place'] | '';
  readonly where: string;
  readonly reason: string;
}

/** A right for counsel: whose recordings, which cameras, when, where and why. */
export function GiveRightForm({ item }: { readonly item: Case }) {
  const texts = useTexts(viewingTexts).give;
  const announce = useAnnounce();
  const give = useGiveRight(item.id);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(item));
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return (
    <Section title={texts.title} level={3}>
      <Form
        label={texts.title}
        problem={problemOf(give.error)}
        busy={give.isPending}
        submit={texts.submit}
        blockedBecause={isChosen(draft) ? undefined : texts.chooseFirst}
        onSubmit={() => {
          give.mutate(requestOf(draft), {
            onSuccess: () => {
              announce(texts.given);
              setDraft(emptyDraft(item));
            },
          });
        }}
      >
        <WhoAndWhat item={item} draft={draft} change={change} />
        <WhenAndWhere draft={draft} change={change} />
        <LegalNote source={texts.source}>{texts.rule}</LegalNote>
      </Form>
    </Section>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

function WhoAndWhat({ item, draft, change }: PartProps & { readonly item: Case }) {
  const texts = useTexts(viewingTexts).give;
  const parties = useParties(item.id).data?.items ?? [];
  const counsel = parties.filter((one) => one.function === 'DEFENCE_COUNSEL');
  return (
    <>
      <RadioField
        pointer="/childRef"
        label={texts.child}
        value={draft.childRef}
        onChange={(childRef) => {
          change({ childRef });
        }}
        choices={item.children.map(({ childRef: value, childNumber }) => ({
          value,
          label: childNumber,
        }))}
      />
      <SelectField
        pointer="/personId"
        label={texts.person}
        hint={counsel.length === 0 ? texts.noCounsel : undefined}
        value={draft.personId}
        onChange={(personId) => {
          change({ personId });
        }}
        choices={counsel.map(({ personId: value, name: label }) => ({ value, label }))}
      />
      <TracksField
        values={draft.tracks}
        onChange={(tracks) => {
          change({ tracks });
        }}
      />
    </>
  );
}

function WhenAndWhere({ draft, change }: PartProps) {
  const texts = useTexts(viewingTexts).give;
  const { place } = draft;
  return (
    <>
      <div className="form__row">
        <TextField
          pointer="/startsAt"
          type="datetime-local"
          label={texts.from}
          value={draft.startsAt}
          onChange={(startsAt) => {
            change({ startsAt });
          }}
        />
        <TextField
          pointer="/endsAt"
          type="datetime-local"
          label={texts.until}
          value={draft.endsAt}
          onChange={(endsAt) => {
            change({ endsAt });
          }}
        />
      </div>
      <RadioField
        pointer="/place"
        label={texts.place}
        value={place}
        onChange={(chosen) => {
          change({ place: chosen });
        }}
        choices={choicesOf(texts.places)}
      />
      {place === '' ? null : (
        <TextField
          pointer={place === 'ROOM' ? '/room' : '/decision'}
          label={place === 'ROOM' ? texts.room : texts.decision}
          hint={place === 'ROOM' ? undefined : texts.decisionHint}
          value={draft.where}
          onChange={(where) => {
            change({ where });
          }}
        />
      )}
      <LongTextField
        pointer="/reason"
        label={texts.reason}
        hint={texts.reasonHint}
        rows={2}
        value={draft.reason}
        onChange={(reason) => {
          change({ reason });
        }}
      />
    </>
  );
}

function emptyDraft({ children }: Case): Draft {
  const only = children.length === 1 ? children[0] : undefined;
  return {
    childRef: only?.childRef ?? '',
    personId: '',
    tracks: INTERVIEW_TRACKS,
    startsAt: '',
    endsAt: '',
    place: '',
    where: '',
    reason: '',
  };
}

function isChosen({ childRef, personId, tracks, place }: Draft): boolean {
  return [childRef, personId, place].every((one) => one !== '') && tracks.length > 0;
}

function requestOf({ where, place, tracks, ...draft }: Draft): Schemas['GiveRightRequest'] {
  const chosen = place === 'REMOTE' ? 'REMOTE' : 'ROOM';
  return {
    ...draft,
    tracks: [...tracks],
    startsAt: instantFromLocal(draft.startsAt) ?? draft.startsAt,
    endsAt: instantFromLocal(draft.endsAt) ?? draft.endsAt,
    place: chosen,
    ...(chosen === 'ROOM' ? { room: where } : { decision: where }),
  };
}
