import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  IdsField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { ChildRef, RecordingId } from '../../../kernel/ids.js';
import { TRACKS } from '../domain/recording.js';
import {
  type Proceeding,
  PROCEEDINGS,
  USE_ACTIONS,
  USE_STATUSES,
} from '../domain/recording-use.js';

const REASON = { min: 5, max: 500 };
const LONGEST_MS = 2_147_483_647;

export class EnterUseRequest {
  @IdField()
  childRef!: ChildRef;

  @ChoiceField({ of: PROCEEDINGS, name: 'Proceeding' })
  proceeding!: Proceeding;

  @TextField({ min: 2, max: 200, about: 'The authority that asks' })
  authority!: string;

  @TextField({ ...REASON, about: 'What it needs the recording for' })
  reason!: string;
}

export class AskElsewhereRequest {
  @TextField({ ...REASON, about: 'Read by whoever keeps the recording; nothing about this case' })
  reason!: string;
}

export class EnteredUseView {
  @IdField()
  id!: string;
}

export class AnswerUseRequest {
  @BooleanField()
  granted!: boolean;

  @TextField(REASON)
  reason!: string;

  @InstantField({ optional: true, about: 'Until when; within ninety days, and only with a grant' })
  endsAt?: string;

  @IdsField({
    maxItems: 100,
    optional: true,
    about: 'Only these recordings; absent for all of this child, also those handed in later',
  })
  recordingIds?: RecordingId[];
}

export class EndUseRequest {
  @TextField(REASON)
  reason!: string;
}

export class ConcludeUseRequest {
  @BooleanField({ about: 'The recording made a new interview unnecessary' })
  suffices!: boolean;
}

export class UsedPartView {
  @ChoiceField({ of: TRACKS, name: 'Track' })
  track!: string;

  @IntegerField({ min: 0, max: LONGEST_MS })
  durationMs!: number;
}

export class RecordingUseView {
  @IdField()
  id!: string;

  @ChoiceField({
    of: ['RECEIVED', 'ASKED'],
    name: 'UseDirection',
    about: 'Asked of this case, or by it',
  })
  direction!: string;

  @TextField({ max: 14, about: 'The number of the child in this case' })
  childNumber!: string;

  @ChoiceField({ of: PROCEEDINGS, name: 'Proceeding' })
  proceeding!: string;

  @TextField({ max: 200 })
  authority!: string;

  @TextField(REASON)
  reason!: string;

  @TextField({ max: 200 })
  askedBy!: string;

  @InstantField()
  askedAt!: string;

  @InstantField()
  answerBy!: string;

  @ChoiceField({ of: USE_STATUSES, name: 'UseStatus' })
  status!: string;

  @TextField({ ...REASON, nullable: true })
  answerReason!: string | null;

  @InstantField({ nullable: true })
  answeredAt!: string | null;

  @ObjectsField(() => UsedPartView, {
    maxItems: 100,
    nullable: true,
    about: 'Which recordings may be used; null for all of the child',
  })
  part!: UsedPartView[] | null;

  @InstantField({ nullable: true, about: 'Last moment to watch' })
  endsAt!: string | null;

  @TextField({ ...REASON, nullable: true })
  endedBecause!: string | null;

  @ChoicesField({ of: USE_ACTIONS, name: 'UseAction', about: 'What the caller may do next' })
  actions!: string[];
}

export class RecordingUsesView {
  @ObjectsField(() => RecordingUseView, { maxItems: 10_000 })
  items!: RecordingUseView[];

  @BooleanField({ about: 'The caller may enter a request of an authority outside this system' })
  mayEnter!: boolean;

  @BooleanField({ about: 'The caller may ask whether a recording of the child exists elsewhere' })
  mayAsk!: boolean;
}

export class UsedTrackView {
  @IdField()
  id!: string;

  @ChoiceField({ of: TRACKS, name: 'Track' })
  track!: string;

  @IntegerField({ min: 0, max: LONGEST_MS })
  durationMs!: number;
}

export class UsedTracksView {
  @ObjectsField(() => UsedTrackView, { maxItems: 1_000 })
  items!: UsedTrackView[];
}
