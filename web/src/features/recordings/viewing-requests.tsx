import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortInstant, instantFromLocal } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { ChecksField, choicesOf, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Section } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { INTERVIEW_TRACKS, type Track } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import {
  useAskViewing,
  useChooseSlot,
  useOfferSlots,
  useViewingRequests,
  type ViewingRequest,
} from './viewing-queries.js';
import { viewingTexts } from './viewing-texts.js';

/** Times in the viewing room: asked, offered, chosen, and who let it lie. */
export function ViewingRequests({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(viewingTexts).room;
  return (
    <Section title={texts.title} level={3}>
      <Loaded query={useViewingRequests(caseId)}>
        {({ items, mayAsk }) => (
          <>
            {items.length === 0 ? <p>{texts.none}</p> : null}
            {items.map((request) => (
              <Request key={request.id} caseId={caseId} request={request} />
            ))}
            {mayAsk ? <AskForm caseId={caseId} /> : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}

interface RequestProps {
  readonly caseId: string;
  readonly request: ViewingRequest;
}

function Request({ caseId, request }: RequestProps) {
  const texts = useTexts(viewingTexts).room;
  const { name, childNumber, askedAt, offerBy, settledAt, slots, late, actions } = request;
  return (
    <article className="card">
      <h4>
        {name} <ChildNumber number={childNumber} />
      </h4>
      <p>{request.reason}</p>
      <Facts
        items={[
          [texts.askedAt, <Moment key="asked" at={askedAt} short />],
          [texts.offerBy, <Moment key="by" at={offerBy} short />],
        ]}
      />
      {late === null ? null : (
        <Note title={texts.late[late]} tone="warning" level={4}>
          <span />
        </Note>
      )}
      {slots.length === 0 ? <p>{texts.noSlots}</p> : null}
      <Slots caseId={caseId} request={request} />
      {settledAt === null ? null : <p className="quiet">{texts.settled}</p>}
      {actions.includes('offer') ? <OfferForm caseId={caseId} request={request} /> : null}
    </article>
  );
}

function Slots({ caseId, request: { slots, actions } }: RequestProps) {
  const texts = useTexts(viewingTexts).room;
  const { tracks: words } = useTexts(recordingTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const choose = useChooseSlot(caseId);
  const problem = problemOf(choose.error);
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <ul className="bullets">
        {slots.map(({ id, startsAt, endsAt, room, office, tracks, chosen }) => (
          <li key={id}>
            <Moment at={startsAt} short /> – <Moment at={endsAt} short plain />, {room}, {office}:{' '}
            {tracks.map((track) => words[track]).join(', ')}{' '}
            {chosen ? <strong>{texts.chosen}</strong> : null}
            {actions.includes('choose') ? (
              <Button
                label={texts.chooseAt(formatShortInstant(startsAt, language))}
                busy={choose.isPending}
                onPress={() => {
                  choose.mutate(id, {
                    onSuccess: () => {
                      announce(texts.settled);
                    },
                  });
                }}
              >
                {texts.choose}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function OfferForm({ caseId, request }: RequestProps) {
  const all = useTexts(viewingTexts);
  const texts = all.room;
  const announce = useAnnounce();
  const offer = useOfferSlots(caseId, request.id);
  const [room, setRoom] = useState('');
  const [tracks, setTracks] = useState<readonly Track[]>(INTERVIEW_TRACKS);
  const [startsAt, setStartsAt] = useState('');
  const [endsAt, setEndsAt] = useState('');
  return (
    <Form
      label={texts.offer}
      problem={problemOf(offer.error)}
      busy={offer.isPending}
      submit={texts.offerSubmit}
      blockedBecause={tracks.length === 0 ? texts.chooseTracks : undefined}
      onSubmit={() => {
        const slot = {
          startsAt: instantFromLocal(startsAt) ?? startsAt,
          endsAt: instantFromLocal(endsAt) ?? endsAt,
        };
        offer.mutate(
          { room, tracks: [...tracks], slots: [slot] },
          {
            onSuccess: () => {
              announce(texts.offered);
              // The same time is not offered twice by a second press.
              setStartsAt('');
              setEndsAt('');
            },
          },
        );
      }}
    >
      <TextField
        pointer="/room"
        label={all.give.room}
        hint={texts.own}
        value={room}
        onChange={setRoom}
      />
      <TracksField values={tracks} onChange={setTracks} />
      <div className="form__row">
        <TextField
          pointer="/slots/0/startsAt"
          type="datetime-local"
          label={texts.start}
          value={startsAt}
          onChange={setStartsAt}
        />
        <TextField
          pointer="/slots/0/endsAt"
          type="datetime-local"
          label={texts.end}
          value={endsAt}
          onChange={setEndsAt}
        />
      </div>
    </Form>
  );
}

interface TracksFieldProps {
  readonly values: readonly Track[];
  readonly onChange: (tracks: readonly Track[]) => void;
}

/** What is shown: the interview itself unless more is chosen. */
export function TracksField({ values, onChange }: TracksFieldProps) {
  const texts = useTexts(viewingTexts).give;
  const { tracks } = useTexts(recordingTexts);
  return (
    <ChecksField
      pointer="/tracks"
      label={texts.tracks}
      hint={texts.tracksHint}
      values={values}
      onChange={onChange}
      choices={choicesOf(tracks)}
    />
  );
}

function AskForm({ caseId }: { readonly caseId: string }) {
  const all = useTexts(viewingTexts);
  const texts = all.room;
  const { children } = useCaseContext();
  const announce = useAnnounce();
  const ask = useAskViewing(caseId);
  const [childRef, setChildRef] = useState(
    children.length === 1 ? (children[0]?.childRef ?? '') : '',
  );
  const [reason, setReason] = useState('');
  return (
    <Form
      label={texts.ask}
      problem={problemOf(ask.error)}
      busy={ask.isPending}
      submit={texts.askSubmit}
      onSubmit={() => {
        ask.mutate(
          { childRef, reason },
          {
            onSuccess: () => {
              announce(texts.asked);
            },
          },
        );
      }}
    >
      <RadioField
        pointer="/childRef"
        label={all.give.child}
        value={childRef}
        onChange={setChildRef}
        choices={children.map(({ childRef: value, childNumber }) => ({
          value,
          label: childNumber,
        }))}
      />
      <LongTextField
        pointer="/reason"
        label={all.give.reason}
        hint={all.give.reasonHint}
        rows={2}
        value={reason}
        onChange={setReason}
      />
    </Form>
  );
}
