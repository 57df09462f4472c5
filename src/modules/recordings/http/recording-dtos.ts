import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { SHOWN_HOW } from '../domain/rendering.js';
import { USABILITIES } from '../domain/custody.js';
import { RECORDING_ACTIONS, RECORDING_STATES, type Track, TRACKS } from '../domain/recording.js';

const LARGEST = 1_099_511_627_776;
const LONGEST_MS = 2_147_483_647;

export class AnnounceRecordingRequest {
  @ChoiceField({
    of: TRACKS,
    name: 'Track',
    about: 'What the camera showed, or that it is sound alone',
  })
  track!: Track;

  @IntegerField({ min: 0, max: LARGEST, about: 'Bytes of the file that will be handed in' })
  sizeBytes!: number;

  @InstantField({
    optional: true,
    nullable: true,
    about: 'When the recording was begun, by the clock in the control room',
  })
  beganAt?: string | null;
}

export class AnnouncedRecordingView {
  @IdField()
  id!: string;

  @TextField({ max: 100, about: 'Where a tus client sends the bytes (its `uploadUrl`)' })
  uploadUrl!: string;

  @IntegerField({
    min: 0,
    max: LARGEST,
    about: 'Bytes that are here already, when the same file was chosen again',
  })
  receivedBytes!: number;
}

export class RecordingView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @IdField()
  bookingId!: string;

  @TextField({ max: 14, example: 'KN-7F3K-9QWD-H' })
  childNumber!: string;

  @IdField()
  childRef!: string;

  @ChoiceField({ of: TRACKS, name: 'Track' })
  track!: string;

  @ChoiceField({ of: RECORDING_STATES, name: 'RecordingState' })
  state!: string;

  @ChoiceField({ of: ['INTERVIEWER', 'STUDIO_SYSTEM'], name: 'RecordingAnnouncer' })
  announcedBy!: string;

  @IntegerField({ min: 0, max: LARGEST })
  sizeBytes!: number;

  @IntegerField({ min: 0, max: LARGEST })
  receivedBytes!: number;

  @TextField({ max: 64, nullable: true, about: 'SHA-256 of the plain file, hexadecimal' })
  sha256!: string | null;

  @TextField({ max: 40, nullable: true })
  container!: string | null;

  @IntegerField({ min: 0, max: LONGEST_MS, nullable: true })
  durationMs!: number | null;

  @IntegerField({ min: 0, max: 100_000, nullable: true })
  width!: number | null;

  @IntegerField({ min: 0, max: 100_000, nullable: true })
  height!: number | null;

  @TextField({ max: 40, nullable: true })
  videoCodec!: string | null;

  @BooleanField({ nullable: true, about: 'False: there is no sound track; somebody has to look' })
  hasAudio!: boolean | null;

  @BooleanField({
    nullable: true,
    about: 'All sound is as small as silence; somebody has to listen. Null: the file does not tell',
  })
  looksSilent!: boolean | null;

  @BooleanField({
    nullable: true,
    about:
      'All pictures are as small as empty ones; somebody has to look. Null: the file does not tell',
  })
  looksBlack!: boolean | null;

  @ChoiceField({
    of: SHOWN_HOW,
    name: 'ShownHow',
    nullable: true,
    about:
      'Whether browsers play the original, a film that was made of it, one that is being made, or nothing. Null: not verified',
  })
  shownHow!: string | null;

  @TextField({
    max: 64,
    nullable: true,
    about: 'SHA-256 of the film that was made for browsers; the original stays what it is',
  })
  playableSha256!: string | null;

  @InstantField({ nullable: true, about: 'When that film was made' })
  playableMadeAt!: string | null;

  @InstantField({
    nullable: true,
    about: 'Beginning by the clock of the camera. Null: the file does not tell',
  })
  cameraBeganAt!: string | null;

  @InstantField({ nullable: true, about: 'Beginning as stated when it was handed in' })
  statedBeganAt!: string | null;

  @IntegerField({
    min: -LONGEST_MS,
    max: LONGEST_MS,
    nullable: true,
    about:
      'How long it ran before the child came in, by the session log; negative: it began after that. Null: not known',
  })
  beforeChildMs!: number | null;

  @ChoiceField({
    of: ['not-a-video', 'not-a-sound', 'has-picture', 'damaged-in-transit'],
    name: 'RejectedFor',
    nullable: true,
  })
  rejectedFor!: string | null;

  @InstantField()
  announcedAt!: string;

  @InstantField({ nullable: true })
  storedAt!: string | null;

  @InstantField({ nullable: true })
  verifiedAt!: string | null;

  @InstantField({ nullable: true, about: 'When its key was destroyed, its term having passed' })
  destroyedAt!: string | null;

  @ChoiceField({
    of: USABILITIES,
    name: 'Usability',
    nullable: true,
    about: 'What people say of this track; the other tracks stay usable',
  })
  usability!: string | null;

  @InstantField({ nullable: true, about: 'When all of it was last read again and found whole' })
  checkedAt!: string | null;

  @InstantField({ nullable: true, about: 'When a second copy was made' })
  copiedAt!: string | null;

  @IntegerField({ min: 0, max: LARGEST, about: 'Segments that were found damaged and not healed' })
  damagedSegments!: number;

  @ChoicesField({
    of: RECORDING_ACTIONS,
    name: 'RecordingAction',
    about: 'What the caller may do next',
  })
  actions!: string[];
}

export class RecordingsView {
  @ObjectsField(() => RecordingView, { maxItems: 10_000 })
  items!: RecordingView[];
}

export class GrantPlayRequest {
  @TextField({ min: 5, max: 500, about: 'Why the caller watches; goes into the audit trail' })
  reason!: string;

  @BooleanField({ about: 'The caller agrees to the rules of viewing, shown each time' })
  agreement!: boolean;
}

export class PlayGrantView {
  @IdField()
  id!: string;

  @TextField({ max: 200, about: 'For the player; works for this person alone, and not for long' })
  contentUrl!: string;

  @InstantField()
  expiresAt!: string;

  @IntegerField({ min: 1, max: 60, about: 'Minutes without playing after which it ends earlier' })
  idleMinutes!: number;
}

export class ContentRequest {
  @IdField({ about: 'The leave to watch' })
  grant!: OpaqueId;
}

export class BesideRequest {
  @IdField({ about: 'The leave to watch the other track' })
  grantId!: OpaqueId;

  @IntegerField({ min: 0, max: LONGEST_MS })
  fromMs!: number;

  @IntegerField({ min: 0, max: LONGEST_MS })
  toMs!: number;
}

export class ProgressRequest {
  @IntegerField({ min: 0, max: LONGEST_MS })
  fromMs!: number;

  @IntegerField({ min: 0, max: LONGEST_MS })
  toMs!: number;

  @NumberField({ min: 0.25, max: 4, about: 'Speed at which it was shown' })
  speed!: number;

  @ObjectField(() => BesideRequest, {
    optional: true,
    nullable: true,
    about: 'Another track of the same session that was shown beside it in the same time',
  })
  beside?: BesideRequest | null;
}

export class StretchView {
  @IntegerField({ min: 0, max: LONGEST_MS })
  fromMs!: number;

  @IntegerField({ min: 0, max: LONGEST_MS })
  toMs!: number;
}

export class ProgressView {
  @ObjectsField(() => StretchView, {
    maxItems: 100_000,
    about: 'What counts as watched under this leave so far',
  })
  ranges!: StretchView[];

  @ObjectsField(() => StretchView, {
    maxItems: 100_000,
    nullable: true,
    about: 'The same of the track beside it; null when none was reported, or its leave has ended',
  })
  beside!: StretchView[] | null;
}

export class PersonViewingView {
  @IdField()
  personId!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 200 })
  organisation!: string;

  @ObjectsField(() => StretchView, { maxItems: 100_000 })
  ranges!: StretchView[];

  @IntegerField({ min: 0, max: LONGEST_MS })
  totalMs!: number;

  @InstantField()
  firstAt!: string;

  @InstantField()
  lastAt!: string;
}

export class ViewingsView {
  @IntegerField({ min: 0, max: LONGEST_MS })
  durationMs!: number;

  @ObjectsField(() => PersonViewingView, { maxItems: 10_000 })
  items!: PersonViewingView[];
}
