import { useRef, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Door } from './door.js';
import { Player } from './player.js';
import { type PlayGrant, usePlayGrant } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import './recordings.css';
import { isSound } from './sound-track.js';
import { type UsedTrack, useUsedTracks } from './use-queries.js';
import { useTrouble } from './use-trouble.js';
import { usePlayerReports } from './use-player-reports.js';
import { usesTexts } from './uses-texts.js';

interface UseWatchProps {
  readonly caseId: string;
  readonly useId: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What another proceeding let this one watch; of that proceeding nothing else is shown. */
export function UseWatch({ caseId, useId, open, onToggle: toggle }: UseWatchProps) {
  const texts = useTexts(usesTexts).watch;
  const { tracks } = useTexts(recordingTexts);
  const [chosen, setChosen] = useState('');
  const query = useUsedTracks(caseId, useId, open);
  if (!open)
    return (
      <Acts>
        <Button purpose="primary" onPress={toggle}>
          {texts.open}
        </Button>
      </Acts>
    );
  return (
    <>
      <p>{texts.lead}</p>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Acts>
              {items.map(({ id, track, durationMs }) => (
                <Button
                  key={id}
                  purpose={id === chosen ? 'primary' : 'secondary'}
                  onPress={() => {
                    setChosen(id);
                  }}
                >
                  {`${tracks[track]} (${formatPosition(durationMs)})`}
                </Button>
              ))}
              <Button purpose="subtle" onPress={toggle}>
                {texts.close}
              </Button>
            </Acts>
            {items
              .filter(({ id }) => id === chosen)
              .map((track) => (
                <Opened key={track.id} track={track} />
              ))}
          </>
        )}
      </Loaded>
    </>
  );
}

function Opened({ track }: { readonly track: UsedTrack }) {
  const grant = usePlayGrant(track.id);
  if (grant === null) return <Door recordingId={track.id} />;
  return <Playing key={grant.id} track={track} grant={grant} />;
}

interface PlayingProps {
  readonly track: UsedTrack;
  readonly grant: PlayGrant;
}

function Playing({ track: { id, track, durationMs }, grant }: PlayingProps) {
  const texts = useTexts(usesTexts).watch;
  const { tracks } = useTexts(recordingTexts);
  const video = useRef<HTMLVideoElement>(null);
  const { ended } = usePlayerReports(video, grant.id);
  const { trouble, onBroken } = useTrouble(grant);
  if (ended || trouble === 'ended') return <Door recordingId={id} ended />;
  return (
    <Player
      video={video}
      grant={grant}
      durationMs={durationMs}
      label={texts.label(tracks[track])}
      sound={isSound(track)}
      trouble={trouble}
      onBroken={onBroken}
    />
  );
}
