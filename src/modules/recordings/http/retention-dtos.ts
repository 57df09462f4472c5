import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { TRACKS } from '../domain/recording.js';
import {
  DESTRUCTION_STATES,
  KEPT_BECAUSE,
  RETENTION_GROUNDS,
  type RetentionGround,
  START_EVENTS,
  type StartEvent,
} from '../domain/retention.js';

const REASON = { min: 5, max: 500 };
const NAME = { max: 200 };
const GROUND = { of: RETENTION_GROUNDS, name: 'RetentionGround' };
const EVENT = { of: START_EVENTS, name: 'RetentionEvent' };
const MONTHS = { min: 1, max: 10_000 };

export class StartTermRequest {
  @ChoiceField(GROUND)
  ground!: RetentionGround;

  @ChoiceField(EVENT)
  event!: StartEvent;

  @DayField({
    about: 'The day of the judgment that cannot be changed any more, or of the dismissal',
  })
  startedOn!: string;
}

export class ReasonRequest {
  @TextField(REASON)
  reason!: string;
}

export class DecideDestructionRequest {
  @BooleanField()
  approved!: boolean;

  @TextField(REASON)
  reason!: string;
}

export class PlacedHoldView {
  @IdField()
  id!: string;
}

export class AskedDestructionView {
  @IdField()
  id!: string;
}

export class RetentionPolicyView {
  @IdField()
  id!: string;

  @ChoiceField(GROUND)
  ground!: string;

  @ChoiceField(EVENT)
  event!: string;

  @IntegerField(MONTHS)
  months!: number;

  @DayField()
  from!: string;

  @DayField({ nullable: true })
  to!: string | null;

  @TextField(NAME)
  labelNl!: string;

  @TextField(NAME)
  labelEn!: string;

  @BooleanField({ about: 'A lawyer still has to check this term' })
  toVerify!: boolean;

  @TextField(NAME)
  source!: string;
}

export class RetentionPoliciesView {
  @ObjectsField(() => RetentionPolicyView, { maxItems: 1_000 })
  items!: RetentionPolicyView[];
}

export class RetentionTermView {
  @DayField()
  startedOn!: string;

  @InstantField({ about: 'The last moment of the term' })
  dueAt!: string;

  @ChoiceField(GROUND)
  ground!: string;

  @ChoiceField(EVENT)
  event!: string;

  @IntegerField(MONTHS)
  months!: number;

  @BooleanField()
  toVerify!: boolean;

  @TextField(NAME)
  source!: string;

  @TextField(NAME)
  recordedBy!: string;

  @InstantField()
  recordedAt!: string;
}

export class RecordingHoldView {
  @IdField()
  id!: string;

  @TextField(REASON)
  reason!: string;

  @TextField(NAME)
  placedBy!: string;

  @InstantField()
  placedAt!: string;

  @InstantField({ nullable: true })
  liftedAt!: string | null;

  @TextField({ ...REASON, nullable: true })
  liftReason!: string | null;
}

export class DestructionView {
  @IdField()
  id!: string;

  @TextField(REASON)
  reason!: string;

  @TextField(NAME)
  askedBy!: string;

  @InstantField()
  askedAt!: string;

  @ChoiceField({ of: DESTRUCTION_STATES, name: 'DestructionState' })
  state!: string;

  @TextField({ ...REASON, nullable: true })
  decisionReason!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;
}

export class KeptRecordingView {
  @IdField()
  id!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ChoiceField({ of: TRACKS, name: 'Track' })
  track!: string;

  @InstantField({ nullable: true })
  destroyedAt!: string | null;

  @ChoicesField({
    of: KEPT_BECAUSE,
    name: 'KeptBecause',
    about: 'Everything that still keeps it; empty when it may be destroyed or was',
  })
  keptBecause!: string[];

  @ObjectField(() => DestructionView, { nullable: true })
  destruction!: DestructionView | null;

  @ChoicesField({
    of: ['ask-destruction', 'decide-destruction', 'view-certificate'],
    name: 'KeptRecordingAction',
    about: 'What the caller may do next',
  })
  actions!: string[];
}

export class RetentionView {
  @ObjectField(() => RetentionTermView, { nullable: true })
  term!: RetentionTermView | null;

  @ObjectsField(() => RecordingHoldView, { maxItems: 1_000 })
  holds!: RecordingHoldView[];

  @ObjectsField(() => KeptRecordingView, { maxItems: 10_000 })
  recordings!: KeptRecordingView[];

  @ChoicesField({
    of: ['start-term', 'place-hold', 'lift-hold'],
    name: 'RetentionAction',
    about: 'What the caller may do next',
  })
  actions!: string[];
}

export class DestructionCertificateView {
  @IdField()
  id!: string;

  @IdField()
  recordingId!: string;

  @TextField({ max: 100_000, about: 'The certificate as JSON text, byte for byte as made' })
  content!: string;

  @TextField({ max: 64, about: 'SHA-256, hexadecimal' })
  sha256!: string;

  @InstantField({ about: 'When the key was destroyed' })
  decidedAt!: string;

  @InstantField({ nullable: true, about: 'When the bytes were removed from every store' })
  erasedAt!: string | null;
}
