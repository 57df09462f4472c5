import { type RefObject, useEffect, useId } from 'react';
import { useTexts } from '../../kernel/language.js';
import type { PlayGrant } from './recording-queries.js';
import { watchTexts } from './watch-texts.js';

/** A track that is shown beside another one of the same session. */
export interface Companion {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly grant: PlayGrant;
  readonly label: string;
  /** What the two cameras showed. */
  readonly leadName: string;
  readonly name: string;
  /** Sound without a picture. */
  readonly sound: boolean;
  /** Which of the two is heard until somebody chooses: the lead may have no sound. */
  readonly heardFirst: Sounding;
}

export type Sounding = 'lead' | 'beside';

/** Of two microphones in one room one is heard: both together sound like an echo. */
export function useSound(
  lead: RefObject<HTMLVideoElement | null>,
  beside: Companion | undefined,
  sounding: Sounding,
): void {
  const other = beside?.video;
  useEffect(() => {
    const [one, two] = [lead.current, other?.current ?? null];
    if (one === null || two === null) return undefined;
    one.muted = sounding !== 'lead';
    two.muted = sounding !== 'beside';
    return () => {
      one.muted = false;
    };
  }, [lead, other, sounding]);
}

interface SoundOfProps {
  readonly beside: Companion;
  readonly sounding: Sounding;
  readonly onChoose: (sounding: Sounding) => void;
}

/** Which of the two is heard; one of them may have no usable sound. */
export function SoundOf({ beside, sounding, onChoose }: SoundOfProps) {
  const texts = useTexts(watchTexts).beside;
  const id = useId();
  return (
    <p className="player__speed">
      <label htmlFor={id}>{texts.soundOf}</label>
      <select
        id={id}
        className="ams-select player__select"
        value={sounding}
        onChange={(event) => {
          onChoose(event.target.value === 'beside' ? 'beside' : 'lead');
        }}
      >
        <option value="lead">{beside.leadName}</option>
        <option value="beside">{beside.name}</option>
      </select>
    </p>
  );
}
