import { type RefObject, useRef, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Door } from './door.js';
import { type Recording, usePlayGrant, useRecordings } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { isSound } from './sound-track.js';
import type { Companion } from './sound-of.js';
import { lengthOf } from './stretches.js';
import { useEdits } from './use-edits.js';
import { useInStep } from './use-in-step.js';
import { useOwnStretches } from './use-own-stretches.js';
import type { PlayerReports, ReportedBeside } from './use-player-reports.js';
import { watchTexts } from './watch-texts.js';

/** Beyond this the clocks of two cameras say nothing of each other. */
const MOST_SHIFT_MS = 600_000;

export interface Beside {
  readonly recording: Recording;
  readonly companion: Companion;
  readonly reported: ReportedBeside;
  readonly shiftMs: number;
  readonly onShift: (shiftMs: number) => void;
}

interface Chosen {
  readonly recording: Recording;
  readonly others: readonly Recording[];
  readonly besideId: string;
  readonly onBeside: (recordingId: string) => void;
}

/** The other tracks of the same session that may be watched. */
export function useOtherTracks({ caseId, bookingId, id }: Recording): readonly Recording[] {
  const { data } = useRecordings(caseId);
  return (data?.items ?? []).filter(
    (other) => other.bookingId === bookingId && other.id !== id && other.actions.includes('play'),
  );
}

interface BesideFieldsProps {
  readonly others: readonly Recording[];
  readonly besideId: string;
  readonly onChoose: (recordingId: string) => void;
}

/** At the door: which other track is opened as well. */
export function BesideFields({ others, besideId, onChoose }: BesideFieldsProps) {
  const texts = useTexts(watchTexts).beside;
  const { tracks } = useTexts(recordingTexts);
  return others.map(({ id, track }) => (
    <CheckField
      key={id}
      pointer={`/beside/${id}`}
      label={texts.also(tracks[track])}
      checked={id === besideId}
      onChange={(checked) => {
        onChoose(checked ? id : '');
      }}
    />
  ));
}

/** The track beside, once it is chosen and opened: it follows the one that leads. */
export function useBeside(
  lead: RefObject<HTMLVideoElement | null>,
  { recording, others, besideId }: Chosen,
): Beside | undefined {
  const { tracks } = useTexts(recordingTexts);
  const texts = useTexts(watchTexts).player;
  const video = useRef<HTMLVideoElement>(null);
  const chosen = others.find(({ id }) => id === besideId);
  const grant = usePlayGrant(besideId);
  const [moved, setMoved] = useState<number | null>(null);
  const shown = chosen !== undefined && grant !== null ? grant : null;
  const shiftMs = moved ?? (chosen === undefined ? 0 : shiftOf(recording, chosen));
  const isTogether = useInStep(lead, video, shiftMs, shown?.id ?? '');
  const recordingId = shown === null ? '' : besideId;
  useEdits({ video, caseId: recording.caseId, recordingId, lead, shiftMs });
  if (chosen === undefined || shown === null) return undefined;
  const name = tracks[chosen.track];
  const label = texts.video(name, chosen.childNumber);
  return {
    recording: chosen,
    companion: {
      video,
      grant: shown,
      label,
      leadName: tracks[recording.track],
      name,
      sound: isSound(chosen.track),
      heardFirst:
        recording.hasAudio === false || recording.looksSilent === true ? 'beside' : 'lead',
    },
    reported: { grantId: shown.id, shiftMs, isTogether },
    shiftMs,
    onShift: setMoved,
  };
}

/** How far the other runs ahead, by the clocks of the two cameras: which began earlier is further. */
function shiftOf(lead: Recording, other: Recording): number {
  if (lead.cameraBeganAt === null || other.cameraBeganAt === null) return 0;
  const shift = Date.parse(lead.cameraBeganAt) - Date.parse(other.cameraBeganAt);
  return Math.abs(shift) <= MOST_SHIFT_MS ? shift : 0;
}

interface BesideActsProps extends Chosen {
  readonly beside: Beside | undefined;
  readonly reports: PlayerReports;
}

/** Below the pictures: showing another track, closing it, and moving it when the cameras did not begin together. */
export function BesideActs({ others, besideId, onBeside, beside, reports }: BesideActsProps) {
  const texts = useTexts(watchTexts).beside;
  const { tracks } = useTexts(recordingTexts);
  const waiting = others.find(({ id }) => id === besideId && beside === undefined);
  return (
    <>
      <Acts>
        {others
          .filter(({ id }) => id !== besideId)
          .map(({ id, track }) => (
            <Button
              key={id}
              onPress={() => {
                onBeside(id);
              }}
            >
              {texts.show(tracks[track])}
            </Button>
          ))}
        {besideId === '' ? null : (
          <Button
            purpose="subtle"
            onPress={() => {
              onBeside('');
            }}
          >
            {texts.close}
          </Button>
        )}
      </Acts>
      {waiting === undefined ? null : <Door recordingId={waiting.id} />}
      {beside === undefined ? null : <InStep beside={beside} reports={reports} />}
    </>
  );
}

interface InStepProps {
  readonly beside: Beside;
  readonly reports: PlayerReports;
}

function InStep({ beside, reports: { besideRanges, besideEnded } }: InStepProps) {
  const texts = useTexts(watchTexts).beside;
  const { recording, companion, shiftMs, onShift } = beside;
  const seen = lengthOf(useOwnStretches(recording, besideRanges));
  return (
    <div className="beside">
      <p role="status">
        {besideEnded
          ? texts.ended(companion.name)
          : texts.watched(
              companion.name,
              formatPosition(seen),
              formatPosition(recording.durationMs ?? 0),
            )}
      </p>
      <details className="group">
        <summary>{texts.shift}</summary>
        <TextField
          pointer="/shift"
          label={texts.shiftBy(companion.name)}
          hint={texts.shiftHint}
          type="number"
          value={String(shiftMs / 1_000)}
          onChange={(text) => {
            const seconds = Number(text);
            if (Number.isFinite(seconds)) onShift(Math.round(seconds * 1_000));
          }}
        />
      </details>
    </div>
  );
}
