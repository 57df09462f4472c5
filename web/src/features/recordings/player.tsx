import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatNumber } from '../../kernel/numbers.js';
import { formatPosition } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/problem-note.js';
import { FrameSteps } from './frame-steps.js';
import type { Control } from './player-control.js';
import type { PlayGrant } from './recording-queries.js';
import { Watermark } from './watermark.js';
import { watchTexts } from './watch-texts.js';

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
const STEP_S = 10;
const SMALL_STEP_S = 5;
// A browser does not tell the frame rate; cameras of studios give 25 frames a second.
const FRAME_S = 1 / 25;

interface PlayerProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly grant: PlayGrant;
  readonly label: string;
  readonly durationMs: number;
  readonly onPosition?: (positionMs: number) => void;
  /** A passage: starts and stops there. */
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
  readonly onBroken: () => void;
}

interface Playing {
  readonly positionMs: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly muted: boolean;
  readonly broken: boolean;
}

/** The picture with the name of who watches in its corners, and controls that work by keys. */
export function Player(props: PlayerProps) {
  const { video, grant, label, durationMs } = props;
  const texts = useTexts(watchTexts).player;
  const frame = useRef<HTMLDivElement>(null);
  const state = usePlaying(props);
  const control = controls(video);
  return (
    <div
      className="player"
      role="group"
      aria-label={texts.region}
      ref={frame}
      tabIndex={0}
      onKeyDown={(event) => {
        handleKey(event, control);
      }}
    >
      <div className="player__picture">
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
          onClick={control.toggle}
        />
        <Watermark />
      </div>
      {state.broken ? (
        <Note title={texts.broken} tone="warning">
          <p>{texts.brokenNext}</p>
        </Note>
      ) : null}
      <input
        className="player__position"
        type="range"
        min={0}
        max={durationMs}
        step={1000}
        value={Math.min(state.positionMs, durationMs)}
        aria-label={texts.position}
        aria-valuetext={texts.at(formatPosition(state.positionMs), formatPosition(durationMs))}
        onChange={(event) => {
          control.go(Number(event.target.value));
        }}
      />
      <Controls
        state={state}
        control={control}
        durationMs={durationMs}
        onFull={() => {
          void frame.current?.requestFullscreen();
        }}
      />
    </div>
  );
}

interface ControlsProps {
  readonly state: Playing;
  readonly control: Control;
  readonly durationMs: number;
  readonly onFull: () => void;
}

function Controls({ state, control, durationMs, onFull }: ControlsProps) {
  const texts = useTexts(watchTexts).player;
  const { language } = useLanguage();
  return (
    <div className="player__controls">
      <Button purpose="primary" onPress={control.toggle}>
        {state.playing ? texts.pause : texts.play}
      </Button>
      <Button
        onPress={() => {
          control.step(-STEP_S);
        }}
      >
        {texts.back}
      </Button>
      <Button
        onPress={() => {
          control.step(STEP_S);
        }}
      >
        {texts.forward}
      </Button>
      <FrameSteps control={control} />
      <span className="player__time">
        {formatPosition(state.positionMs)} / {formatPosition(durationMs)}
      </span>
      <label className="player__speed">
        {texts.speed}{' '}
        <select
          className="ams-select player__select"
          value={state.speed}
          onChange={(event) => {
            control.speed(Number(event.target.value));
          }}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {texts.times(formatNumber(speed, language, 2))}
            </option>
          ))}
        </select>
      </label>
      <Button purpose="subtle" onPress={control.mute}>
        {state.muted ? texts.unmute : texts.mute}
      </Button>
      <Button purpose="subtle" onPress={onFull}>
        {texts.full}
      </Button>
    </div>
  );
}

function usePlaying({ video, grant, onPosition, onBroken, fromMs, toMs }: PlayerProps): Playing {
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
        muted: element.muted,
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
    const names = ['timeupdate', 'play', 'pause', 'seeked', 'ratechange', 'volumechange', 'ended'];
    names.forEach((name) => {
      element.addEventListener(name, read);
    });
    element.addEventListener('loadedmetadata', loaded);
    element.addEventListener('error', broke);
    return () => {
      names.forEach((name) => {
        element.removeEventListener(name, read);
      });
      element.removeEventListener('loadedmetadata', loaded);
      element.removeEventListener('error', broke);
    };
  }, [video, grant.id, fromMs, toMs]);
  return state;
}

function controls(video: RefObject<HTMLVideoElement | null>): Control {
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
    mute: on((element) => {
      element.muted = !element.muted;
    }),
  };
}

function handleKey(event: KeyboardEvent<HTMLElement>, control: Control): void {
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
