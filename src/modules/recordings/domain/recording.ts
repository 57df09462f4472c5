/** What was recorded: three pictures with or without sound, and sound alone. Source: issue "custody without a gap". */
export const TRACKS = ['OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA', 'CONTROL_ROOM_AUDIO'] as const;
export type Track = (typeof TRACKS)[number];

/** Sound alone is no recording of an interview: it neither ends the alarm of a missing one nor undoes a loss. Source: domain 1.3. */
export function hasPicture(track: Track): boolean {
  return track !== 'CONTROL_ROOM_AUDIO';
}

/** Custody goes forward only; nothing is shown before VERIFIED, nothing is left after REJECTED, and only what it was after DESTROYED. */
export const RECORDING_STATES = [
  'ANNOUNCED',
  'RECEIVING',
  'STORED',
  'VERIFIED',
  'REJECTED',
  'DESTROYED',
] as const;
export type RecordingState = (typeof RECORDING_STATES)[number];

export const RECORDING_ACTIONS = ['upload', 'play', 'view-viewings', 'assess'] as const;
export type RecordingAction = (typeof RECORDING_ACTIONS)[number];

export interface RecordingStanding {
  readonly state: RecordingState;
  /** The caller is the interviewer who hands it in. */
  readonly own: boolean;
  readonly mayWatch: boolean;
  readonly mayReview: boolean;
  readonly mayAssess: boolean;
}

/** What the caller may do next with a recording. */
export function recordingActions({
  state,
  own,
  mayWatch,
  mayReview,
  mayAssess,
}: RecordingStanding): readonly RecordingAction[] {
  const open: readonly (readonly [RecordingAction, boolean])[] = [
    ['upload', own && (state === 'ANNOUNCED' || state === 'RECEIVING')],
    ['play', mayWatch && state === 'VERIFIED'],
    ['view-viewings', mayReview && (state === 'VERIFIED' || state === 'DESTROYED')],
    ['assess', mayAssess && state === 'VERIFIED'],
  ];
  return open.filter(([, given]) => given).map(([action]) => action);
}

// Systeemregel: a week covers a weekend, a broken line and a recorder that was repaired; later the interviewer hands in.
const STUDIO_DAYS = 7;

/** Until when the recording system of a studio hands in what was recorded in a session; the last moment counts. */
export function studioHandsInUntil(sessionEndsAt: Date): Date {
  return new Date(sessionEndsAt.getTime() + STUDIO_DAYS * 86_400_000);
}

/** A session that began leaves something to hand in; a child that declined in the waiting room was not recorded. */
export function hasSession({ startedAt }: { readonly startedAt: Date | null }): boolean {
  return startedAt !== null;
}
