import { type RefObject, useEffect, useRef, useState } from 'react';

export interface PlayedFrom {
  readonly video: RefObject<HTMLVideoElement | null>;
  /** The track that is heard, when it is another than the one that leads. */
  readonly heard: RefObject<HTMLVideoElement | null>;
  readonly grantId: string;
  readonly onPosition?: ((positionMs: number) => void) | undefined;
  readonly onBroken: () => void;
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
}

export interface Playing {
  readonly positionMs: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly muted: boolean;
  readonly broken: boolean;
}

/** Where a player stands and what it does; a passage stops once at its end. */
export function usePlaying(played: PlayedFrom): Playing {
  const { video, heard, grantId, onPosition, onBroken, fromMs, toMs } = played;
  const [state, setState] = useState<Playing>({
    positionMs: fromMs ?? 0,
    playing: false,
    speed: 1,
    muted: false,
    broken: false,
  });
  const latest = useRef({ onPosition, onBroken });
  useEffect(() => {
    latest.current = { onPosition, onBroken };
  });
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    let reachedMs = fromMs ?? 0;
    const read = () => {
      const positionMs = element.currentTime * 1000;
      // Stops once at the end of the passage; who wants to see what follows plays on.
      if (toMs !== undefined && reachedMs < toMs && positionMs >= toMs && !element.paused)
        element.pause();
      reachedMs = positionMs;
      setState({
        positionMs,
        playing: !element.paused,
        speed: element.playbackRate,
        muted: (heard.current ?? element).muted,
        broken: element.error !== null,
      });
      latest.current.onPosition?.(positionMs);
    };
    const loaded = () => {
      if (fromMs !== undefined) element.currentTime = fromMs / 1000;
    };
    const broke = () => {
      read();
      latest.current.onBroken();
    };
    const names = ['timeupdate', 'play', 'pause', 'seeked', 'ratechange', 'ended'];
    names.forEach((name) => {
      element.addEventListener(name, read);
    });
    const other = heard.current;
    [element, other].forEach((one) => {
      one?.addEventListener('volumechange', read);
    });
    element.addEventListener('loadedmetadata', loaded);
    element.addEventListener('error', broke);
    return () => {
      names.forEach((name) => {
        element.removeEventListener(name, read);
      });
      [element, other].forEach((one) => {
        one?.removeEventListener('volumechange', read);
      });
      element.removeEventListener('loadedmetadata', loaded);
      element.removeEventListener('error', broke);
    };
  }, [video, heard, grantId, fromMs, toMs]);
  return state;
}
