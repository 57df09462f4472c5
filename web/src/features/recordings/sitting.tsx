import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { Note } from '../../ui/problem-note.js';
import { useTakesFocus } from '../../ui/use-takes-focus.js';
import { type Beside, BesideActs, useBeside } from './beside.js';
import { Captions } from './captions.js';
import { Door } from './door.js';
import { OwnNotes } from './notes.js';
import { Player } from './player.js';
import {
  type PlayGrant,
  type Recording,
  type Stretch,
  useForgetGrant,
  viewingsKey,
} from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { ReferenceMaker } from './reference-maker.js';
import { isSound } from './sound-track.js';
import { TranscriptPanel } from './transcript-panel.js';
import { useCuts, useEdits } from './use-edits.js';
import { useOwnStretches } from './use-own-stretches.js';
import { usePlayerReports } from './use-player-reports.js';
import { type Trouble, useTrouble } from './use-trouble.js';
import { ViewedStrip } from './viewed-strip.js';
import { watchTexts } from './watch-texts.js';

interface SittingProps {
  readonly recording: Recording;
  readonly grant: PlayGrant;
  readonly durationMs: number;
  readonly others: readonly Recording[];
  readonly besideId: string;
  readonly onBeside: (recordingId: string) => void;
}

/** Watching: the pictures, the strip of what was seen, and beside them the words and what one notes. */
export function Sitting(props: SittingProps) {
  const { recording, grant, durationMs } = props;
  const video = useRef<HTMLVideoElement>(null);
  // The door went away under the reader's hands.
  const main = useTakesFocus<HTMLDivElement>('.player');
  const [positionMs, setPositionMs] = useState(0);
  const [query] = useSearchParams();
  const [broken, setBroken] = useState(false);
  const { trouble, onBroken } = useTrouble(grant);
  const beside = useBeside(video, props);
  const reports = usePlayerReports(video, grant.id, beside?.reported);
  const viewed = useOwnStretches(recording, reports.ranges);
  const cut = useCuts(recording);
  useViewingsAfterPause(recording, reports.ranges, video);
  useEdits({ video, caseId: recording.caseId, recordingId: recording.id });
  function jump(toMs: number) {
    if (video.current !== null) video.current.currentTime = toMs / 1000;
  }
  const twoPictures =
    beside !== undefined && !isSound(recording.track) && !isSound(beside.recording.track);
  if (reports.ended || trouble === 'ended') return <Door recordingId={recording.id} ended />;
  return (
    <div className={twoPictures ? 'sitting sitting--two' : 'sitting'}>
      <div className="sitting__main" ref={main}>
        <Pictures
          {...props}
          video={video}
          beside={beside}
          fromMs={readStart(query.get('from'))}
          onPosition={setPositionMs}
          trouble={trouble}
          onBroken={() => {
            setBroken(true);
            onBroken();
          }}
        />
        <BesideActs {...props} beside={beside} reports={reports} />
        <Captions recording={recording} positionMs={positionMs} />
        <Trouble recordingId={recording.id} broken={broken} failed={reports.failed} />
        <ViewedStrip
          viewed={viewed}
          cut={cut}
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

interface PicturesProps extends SittingProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly beside: Beside | undefined;
  readonly fromMs: number | undefined;
  readonly onPosition: (positionMs: number) => void;
  readonly trouble: Trouble | null;
  readonly onBroken: () => void;
}

function Pictures({ recording, grant, beside, ...player }: PicturesProps) {
  const { tracks } = useTexts(recordingTexts);
  const texts = useTexts(watchTexts).player;
  return (
    <>
      <p className="quiet">
        {texts.until} <Moment at={grant.expiresAt} short />
      </p>
      <Player
        video={player.video}
        grant={grant}
        durationMs={player.durationMs}
        label={texts.video(tracks[recording.track], recording.childNumber)}
        sound={isSound(recording.track)}
        fromMs={player.fromMs}
        onPosition={player.onPosition}
        trouble={player.trouble}
        onBroken={player.onBroken}
        beside={beside?.companion}
      />
    </>
  );
}

interface TroubleProps {
  readonly recordingId: string;
  readonly broken: boolean;
  readonly failed: boolean;
}

function Trouble({ recordingId, broken, failed }: TroubleProps) {
  const texts = useTexts(watchTexts);
  const forget = useForgetGrant(recordingId);
  return (
    <>
      {broken ? (
        <Acts>
          <Button onPress={forget}>{texts.door.submit}</Button>
        </Acts>
      ) : null}
      {failed ? (
        <Note title={texts.player.reportFailed} tone="warning">
          <span />
        </Note>
      ) : null}
    </>
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
