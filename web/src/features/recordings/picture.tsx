import type { RefObject } from 'react';
import { useTexts } from '../../kernel/language.js';
import type { PlayGrant } from './recording-queries.js';
import { Watermark } from './watermark.js';
import { watchTexts } from './watch-texts.js';

interface PictureProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly grant: PlayGrant;
  readonly label: string;
  /** Sound without a picture: none is missed. */
  readonly sound: boolean;
  readonly onPress: () => void;
  readonly onUnshown: (label: string) => void;
}

/** One track with the name of who watches in its corners. */
export function Picture({ video, grant, label, sound, onPress, onUnshown }: PictureProps) {
  const { soundOnly } = useTexts(watchTexts).player;
  return (
    <div className={sound ? 'player__picture player__picture--sound' : 'player__picture'}>
      <video
        ref={video}
        src={grant.contentUrl}
        aria-label={label}
        preload="metadata"
        playsInline
        disablePictureInPicture
        controlsList="nodownload noremoteplayback"
        onContextMenu={(event) => {
          event.preventDefault();
        }}
        onLoadedMetadata={({ currentTarget }) => {
          if (sound || currentTarget.videoWidth > 0) return;
          // The sound alone would play on, and what nobody saw would count as watched.
          currentTarget.removeAttribute('src');
          currentTarget.load();
          onUnshown(label);
        }}
        onError={() => {
          onUnshown(label);
        }}
        onClick={onPress}
      />
      {sound ? (
        <span className="player__sound" aria-hidden="true">
          {soundOnly}
        </span>
      ) : null}
      <Watermark />
    </div>
  );
}
