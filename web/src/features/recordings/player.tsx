import { type RefObject, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatNumber } from '../../kernel/numbers.js';
import { formatPosition } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/problem-note.js';
import { FrameSteps } from './frame-steps.js';
import { type Control, controls, handleKey, SPEEDS, STEP_S } from './player-control.js';
import type { PlayGrant } from './recording-queries.js';
import { type Companion, SoundOf, type Sounding, useSound } from './sound-of.js';
import { type Playing, usePlaying } from './use-playing.js';
import { Picture } from './picture.js';
import type { Trouble } from './use-trouble.js';
import { watchTexts } from './watch-texts.js';

interface PlayerProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly grant: PlayGrant;
  readonly label: string;
  /** The track is sound without a picture. */
  readonly sound?: boolean | undefined;
  readonly durationMs: number;
  readonly onPosition?: (positionMs: number) => void;
  /** A passage: starts and stops there. */
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
  readonly onBroken: () => void;
  /** Why it stopped, once that is known. */
  readonly trouble?: Trouble | null | undefined;
  /** Another track of the same session, shown beside this one; who gives it keeps it in step. */
  readonly beside?: Companion | undefined;
}

/** One track or two, and controls that work by keys. */
export function Player(props: PlayerProps) {
  const { video, grant, sound = false, durationMs, beside } = props;
  const texts = useTexts(watchTexts).player;
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Sounding | null>(null);
  const sounding = chosen ?? beside?.heardFirst ?? 'lead';
  const heard = sounding === 'beside' && beside !== undefined ? beside.video : video;
  const state = usePlaying({ ...props, heard, grantId: grant.id });
  const control = controls(video, heard);
  useSound(video, beside, sounding);
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
      <Pictures {...props} broken={state.broken} onPress={control.toggle} />
      {state.broken ? (
        <Note title={texts.broken} tone="warning">
          <p>{props.trouble === 'medium' ? texts.brokenMedium : texts.brokenNext}</p>
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
        byPicture={!sound || beside?.sound === false}
        onFull={() => {
          void frame.current?.requestFullscreen();
        }}
      />
      {beside === undefined ? null : (
        <SoundOf beside={beside} sounding={sounding} onChoose={setChosen} />
      )}
    </div>
  );
}

interface PicturesProps extends PlayerProps {
  readonly broken: boolean;
  readonly onPress: () => void;
}

/** The tracks, and which of them this browser cannot show; that of a lead that broke is said already. */
function Pictures({ video, grant, label, sound = false, beside, broken, onPress }: PicturesProps) {
  const [unshown, setUnshown] = useState<readonly string[]>([]);
  const onUnshown = (track: string) => {
    setUnshown((known) => (known.includes(track) ? known : [...known, track]));
  };
  const acts = { onPress, onUnshown };
  const two = beside !== undefined && !sound && !beside.sound;
  return (
    <>
      <div className={two ? 'player__pictures player__pictures--two' : 'player__pictures'}>
        <Picture {...acts} video={video} grant={grant} label={label} sound={sound} />
        {beside === undefined ? null : (
          <Picture
            {...acts}
            key={beside.grant.id}
            video={beside.video}
            grant={beside.grant}
            label={beside.label}
            sound={beside.sound}
          />
        )}
      </div>
      <Unshown tracks={unshown.filter((track) => track !== label || !broken)} />
    </>
  );
}

/** Tracks that this browser takes in and cannot show. */
function Unshown({ tracks }: { readonly tracks: readonly string[] }) {
  const texts = useTexts(watchTexts).player;
  return tracks.map((track) => (
    <Note key={track} title={texts.unshown(track)} tone="warning">
      <p>{texts.unshownNext}</p>
    </Note>
  ));
}

interface ControlsProps {
  readonly state: Playing;
  readonly control: Control;
  readonly durationMs: number;
  /** There is a picture to go on by. */
  readonly byPicture: boolean;
  readonly onFull: () => void;
}

function Controls({ state, control, durationMs, byPicture, onFull }: ControlsProps) {
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
      {byPicture ? <FrameSteps control={control} /> : null}
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
