import type { KeyboardEvent, RefObject } from 'react';

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
export const STEP_S = 10;
const SMALL_STEP_S = 5;
// A browser does not tell the frame rate; cameras of studios give 25 frames a second.
const FRAME_S = 1 / 25;

export interface Control {
  readonly toggle: () => void;
  readonly step: (seconds: number) => void;
  readonly frame: (direction: 1 | -1) => void;
  readonly go: (positionMs: number) => void;
  readonly speed: (speed: number) => void;
  readonly faster: (direction: 1 | -1) => void;
  readonly mute: () => void;
}

/** Acts on the track that leads; another one that follows it does as it does. Only sound is taken from where it is heard. */
export function controls(
  video: RefObject<HTMLVideoElement | null>,
  heard: RefObject<HTMLVideoElement | null> = video,
): Control {
  const on = (act: (element: HTMLVideoElement) => void) => () => {
    if (video.current !== null) act(video.current);
  };
  return {
    toggle: on((element) => {
      if (element.paused) void element.play().catch(() => undefined);
      else element.pause();
    }),
    step: (seconds) => {
      on((element) => {
        element.currentTime = Math.max(0, element.currentTime + seconds);
      })();
    },
    frame: (direction) => {
      on((element) => {
        element.pause();
        element.currentTime = Math.max(0, element.currentTime + direction * FRAME_S);
      })();
    },
    go: (positionMs) => {
      on((element) => {
        element.currentTime = positionMs / 1000;
      })();
    },
    speed: (speed) => {
      on((element) => {
        element.playbackRate = speed;
      })();
    },
    faster: (direction) => {
      on((element) => {
        const at = SPEEDS.findIndex((speed) => speed >= element.playbackRate);
        element.playbackRate =
          SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + direction))] ?? 1;
      })();
    },
    mute: () => {
      if (heard.current !== null) heard.current.muted = !heard.current.muted;
    },
  };
}

export function handleKey(event: KeyboardEvent<HTMLElement>, control: Control): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inside = event.target instanceof HTMLElement ? event.target.tagName : '';
  if (inside === 'SELECT') return;
  const acts: Readonly<Record<string, () => void>> = {
    ' ': control.toggle,
    k: control.toggle,
    j: () => {
      control.step(-STEP_S);
    },
    l: () => {
      control.step(STEP_S);
    },
    ArrowLeft: () => {
      control.step(-SMALL_STEP_S);
    },
    ArrowRight: () => {
      control.step(SMALL_STEP_S);
    },
    '<': () => {
      control.faster(-1);
    },
    '>': () => {
      control.faster(1);
    },
    ',': () => {
      control.frame(-1);
    },
    '.': () => {
      control.frame(1);
    },
    m: control.mute,
  };
  const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  // A button keeps its own space bar.
  if (act === undefined || (event.key === ' ' && inside === 'BUTTON')) return;
  event.preventDefault();
  act();
}
