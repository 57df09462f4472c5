import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { useMe } from '../session/session-queries.js';
import { Captions } from './captions.js';
import { Door } from './door.js';
import { OwnNotes } from './notes.js';
import { Player } from './player.js';
import {
  type PlayGrant,
  type Recording,
  type Stretch,
  useForgetGrant,
  usePlayGrant,
  useRecording,
  useViewings,
  viewingsKey,
} from './recording-queries.js';
import { RecordingFacts } from './recording-facts.js';
import { recordingTexts } from './recordings-texts.js';
import { watchTexts } from './watch-texts.js';
import './recordings.css';
import { ReferenceMaker } from './reference-maker.js';
import { TranscriptPanel } from './transcript-panel.js';
import { useEdits } from './use-edits.js';
import { usePlayerReports } from './use-player-reports.js';
import { ViewedStrip } from './viewed-strip.js';
import { Versions } from './versions.js';
import { Viewings } from './viewings.js';

/** One recording: the door, the player, what was watched, and references to passages. */
export function WatchPanel() {
  const { caseId = '', recordingId = '' } = useParams();
  return (
    <Loaded query={useRecording(caseId, recordingId)}>
      {(recording) => <Watch key={recording.id} recording={recording} />}
    </Loaded>
  );
}

function Watch({ recording }: { readonly recording: Recording }) {
  const texts = useTexts(recordingTexts);
  const grant = usePlayGrant(recording.id);
  const mayPlay = recording.actions.includes('play');
  return (
    <Panel
      title={texts.detail.title(texts.tracks[recording.track])}
      wide
      acts={
        <ButtonLink to={`/cases/${recording.caseId}/recordings`} purpose="subtle">
          {texts.detail.back}
        </ButtonLink>
      }
    >
      {mayPlay ? null : <NotPlayable recording={recording} />}
      {mayPlay && grant === null ? <Door recordingId={recording.id} /> : null}
      {mayPlay && grant !== null && recording.durationMs !== null ? (
        <Sitting
          key={grant.id}
          recording={recording}
          grant={grant}
          durationMs={recording.durationMs}
        />
      ) : null}
      {recording.actions.includes('view-viewings') ? <Viewings recording={recording} /> : null}
      {recording.state === 'VERIFIED' && recording.actions.includes('view-viewings') ? (
        <Versions recording={recording} />
      ) : null}
      <RecordingFacts recording={recording} />
      <LegalNote source={texts.detail.noCopySource}>{texts.detail.noCopy}</LegalNote>
    </Panel>
  );
}

function NotPlayable({ recording: { state } }: { readonly recording: Recording }) {
  const texts = useTexts(recordingTexts).detail;
  return (
    <EmptyState title={texts.notYet}>
      {state === 'VERIFIED' ? texts.notYours : texts.notYetNext}
    </EmptyState>
  );
}

interface SittingProps {
  readonly recording: Recording;
  readonly grant: PlayGrant;
  readonly durationMs: number;
}

function Sitting({ recording, grant, durationMs }: SittingProps) {
  const { tracks } = useTexts(recordingTexts);
  const texts = useTexts(watchTexts);
  const video = useRef<HTMLVideoElement>(null);
  const [positionMs, setPositionMs] = useState(0);
  const [query] = useSearchParams();
  const fromMs = readStart(query.get('from'));
  const { ranges, ended, failed } = usePlayerReports(video, grant.id);
  const viewed = useOwnStretches(recording, ranges);
  const forget = useForgetGrant(recording.id);
  useViewingsAfterPause(recording, ranges, video);
  useEdits(video, recording.caseId, recording.id);
  const [broken, setBroken] = useState(false);
  function jump(toMs: number) {
    if (video.current !== null) video.current.currentTime = toMs / 1000;
  }
  if (ended) return <Door recordingId={recording.id} ended />;
  return (
    <div className="sitting">
      <div className="sitting__main">
        <p className="quiet">
          {texts.player.until} <Moment at={grant.expiresAt} short />
        </p>
        <Player
          video={video}
          grant={grant}
          durationMs={durationMs}
          label={texts.player.video(tracks[recording.track], recording.childNumber)}
          fromMs={fromMs}
          onPosition={setPositionMs}
          onBroken={() => {
            setBroken(true);
          }}
        />
        <Captions recording={recording} positionMs={positionMs} />
        {broken ? (
          <Acts>
            <button type="button" className="nl-button nl-button--secondary" onClick={forget}>
              {texts.door.submit}
            </button>
          </Acts>
        ) : null}
        {failed ? (
          <Note title={texts.player.reportFailed} tone="warning">
            <span />
          </Note>
        ) : null}
        <ViewedStrip
          viewed={viewed}
          durationMs={durationMs}
          positionMs={positionMs}
          onJump={jump}
        />
      </div>
      <aside className="sitting__side">
        <TranscriptPanel
          recording={recording}
          positionMs={positionMs}
          durationMs={durationMs}
          onJump={jump}
        />
        <ReferenceMaker recording={recording} positionMs={positionMs} durationMs={durationMs} />
        <OwnNotes recordingId={recording.id} positionMs={positionMs} onJump={jump} />
        <Keys />
      </aside>
    </div>
  );
}

/** Who watched what is read again when playing stops, not at every report. */
function useViewingsAfterPause(
  { caseId, id }: Recording,
  ranges: readonly Stretch[],
  video: RefObject<HTMLVideoElement | null>,
): void {
  const client = useQueryClient();
  useEffect(() => {
    if (ranges.length > 0 && video.current?.paused === true)
      void client.invalidateQueries({ queryKey: viewingsKey(caseId, id) });
  }, [client, caseId, id, ranges, video]);
}

function readStart(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** What I watched before, as far as I may read it, and what I watched just now. */
function useOwnStretches(recording: Recording, now: readonly Stretch[]): readonly Stretch[] {
  const me = useMe().data;
  const before = useViewings(
    recording.caseId,
    recording.id,
    recording.actions.includes('view-viewings'),
  ).data;
  return useMemo(() => {
    const mine = before?.items.find(({ personId }) => personId === me?.personId)?.ranges ?? [];
    return [...mine, ...now];
  }, [before, me, now]);
}

function Keys() {
  const texts = useTexts(watchTexts).player;
  return (
    <details className="legend">
      <summary>{texts.keys}</summary>
      <dl className="facts">
        {texts.keysText.map(([key, what]) => (
          <div key={key} className="facts__row">
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
