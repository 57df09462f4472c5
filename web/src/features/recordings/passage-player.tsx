import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Door } from './door.js';
import { Player } from './player.js';
import { type PlayGrant, type Recording, usePlayGrant, useRecording } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { watchTexts } from './watch-texts.js';
import './recordings.css';
import { isSound } from './sound-track.js';
import { useTrouble } from './use-trouble.js';
import { usePlayerReports } from './use-player-reports.js';

export interface Passage {
  readonly recordingId: string;
  readonly fromMs: number;
  readonly toMs: number;
}

interface PassagePlayerProps {
  readonly caseId: string;
  readonly passage: Passage;
}

/** A passage that plays where it is cited; agreement and reason are asked once per recording. */
export function PassagePlayer({ caseId, passage }: PassagePlayerProps) {
  const texts = useTexts(watchTexts).passage;
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.play(formatPosition(passage.fromMs), formatPosition(passage.toMs))}
      </Button>
    );
  }
  return (
    <div className="passage">
      <OpenPassage caseId={caseId} passage={passage} />
      <Acts>
        <Button
          purpose="subtle"
          onPress={() => {
            setOpen(false);
          }}
        >
          {texts.close}
        </Button>
        <Link
          to={`/cases/${caseId}/recordings/${passage.recordingId}?from=${String(passage.fromMs)}`}
        >
          {texts.open}
        </Link>
      </Acts>
    </div>
  );
}

function OpenPassage({ caseId, passage }: PassagePlayerProps) {
  const texts = useTexts(recordingTexts);
  const grant = usePlayGrant(passage.recordingId);
  return (
    <Loaded query={useRecording(caseId, passage.recordingId)}>
      {(recording) => {
        if (!recording.actions.includes('play') || recording.durationMs === null)
          return <p>{texts.detail.notYet}</p>;
        if (grant === null) return <Door recordingId={recording.id} />;
        return (
          <PlayedPassage
            key={grant.id}
            recording={recording}
            durationMs={recording.durationMs}
            grant={grant}
            passage={passage}
          />
        );
      }}
    </Loaded>
  );
}

interface PlayedPassageProps {
  readonly recording: Recording;
  readonly durationMs: number;
  readonly grant: PlayGrant;
  readonly passage: Passage;
}

function PlayedPassage({
  recording,
  durationMs,
  grant,
  passage: { fromMs, toMs },
}: PlayedPassageProps) {
  const texts = useTexts(recordingTexts);
  const watch = useTexts(watchTexts);
  const video = useRef<HTMLVideoElement>(null);
  const { ended } = usePlayerReports(video, grant.id);
  const { trouble, onBroken } = useTrouble(grant);
  if (ended || trouble === 'ended') return <Door recordingId={recording.id} ended />;
  return (
    <Player
      video={video}
      grant={grant}
      durationMs={durationMs}
      label={watch.player.video(texts.tracks[recording.track], recording.childNumber)}
      sound={isSound(recording.track)}
      fromMs={fromMs}
      toMs={toMs}
      trouble={trouble}
      onBroken={onBroken}
    />
  );
}
