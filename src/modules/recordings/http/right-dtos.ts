import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { ChildRef, PersonId } from '../../../kernel/ids.js';
import { type Track, TRACKS } from '../domain/recording.js';
import {
  LATE_PARTIES,
  RIGHT_ACTIONS,
  RIGHT_STATUSES,
  type ViewingPlace,
  VIEWING_PLACES,
} from '../domain/viewing-right.js';

const REASON = { min: 5, max: 500 };
const ROOM = { max: 80 };

export class GiveRightRequest {
  @IdField()
  childRef!: ChildRef;

  @IdField({ about: 'Counsel for the defence in this case' })
  personId!: PersonId;

  @ChoicesField({ of: TRACKS, name: 'Track', min: 1 })
  tracks!: Track[];

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: VIEWING_PLACES, name: 'ViewingPlace' })
  place!: ViewingPlace;

  @TextField({ ...ROOM, optional: true, about: 'In the caller’s own office; only for ROOM' })
  room?: string;

  @TextField({ ...REASON, optional: true, about: 'The decision that allows it; only for REMOTE' })
  decision?: string;

  @TextField(REASON)
  reason!: string;
}

export class GivenRightView {
  @IdField()
  id!: string;
}

export class RevokeRightRequest {
  @TextField(REASON)
  reason!: string;
}

export class RightView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14, example: 'KN-7F3K-9QWD-H' })
  childNumber!: string;

  @IdField()
  personId!: string;

  @TextField({ max: 200 })
  name!: string;

  @ChoicesField({ of: TRACKS, name: 'Track' })
  tracks!: string[];

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: VIEWING_PLACES, name: 'ViewingPlace' })
  place!: string;

  @TextField({ max: 200, nullable: true })
  office!: string | null;

  @TextField({ ...ROOM, nullable: true })
  room!: string | null;

  @TextField({ ...REASON, nullable: true })
  decision!: string | null;

  @TextField(REASON)
  reason!: string;

  @TextField({ max: 200 })
  givenBy!: string;

  @InstantField()
  givenAt!: string;

  @InstantField({ nullable: true, about: 'When a supervisor confirmed presence in the room' })
  presentAt!: string | null;

  @InstantField({ nullable: true, about: 'When it was first used' })
  openedAt!: string | null;

  @InstantField({ nullable: true })
  revokedAt!: string | null;

  @TextField({ ...REASON, nullable: true })
  revokedBecause!: string | null;

  @ChoiceField({ of: RIGHT_STATUSES, name: 'RightStatus' })
  status!: string;

  @ChoicesField({ of: RIGHT_ACTIONS, name: 'RightAction', about: 'What the caller may do next' })
  actions!: string[];
}

export class RightsView {
  @ObjectsField(() => RightView, { maxItems: 10_000 })
  items!: RightView[];

  @BooleanField({ about: 'The caller may give a right in this case' })
  mayGive!: boolean;
}

export class RoomDayRequest {
  @DayField()
  day!: string;
}

export class RoomView {
  @ObjectsField(() => RightView, { maxItems: 500 })
  items!: RightView[];
}

export class AskViewingRequest {
  @IdField()
  childRef!: ChildRef;

  @TextField(REASON)
  reason!: string;
}

export class AskedViewingView {
  @IdField()
  id!: string;
}

export class OfferedPeriod {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;
}

export class OfferSlotsRequest {
  @TextField({ ...ROOM, about: 'A viewing room of the caller’s own office' })
  room!: string;

  @ChoicesField({ of: TRACKS, name: 'Track', min: 1, about: 'What is shown there' })
  tracks!: Track[];

  @ObjectsField(() => OfferedPeriod, { min: 1, maxItems: 10 })
  slots!: OfferedPeriod[];
}

export class ViewingSlotView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  office!: string;

  @TextField(ROOM)
  room!: string;

  @ChoicesField({ of: TRACKS, name: 'Track' })
  tracks!: string[];

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField()
  offeredAt!: string;

  @BooleanField()
  chosen!: boolean;
}

export class ViewingRequestView {
  @IdField()
  id!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @IdField()
  personId!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField(REASON)
  reason!: string;

  @InstantField()
  askedAt!: string;

  @InstantField({ about: 'Last moment for the office to offer a time' })
  offerBy!: string;

  @InstantField({ nullable: true })
  settledAt!: string | null;

  @ObjectsField(() => ViewingSlotView, { maxItems: 1_000 })
  slots!: ViewingSlotView[];

  @ChoiceField({
    of: LATE_PARTIES,
    name: 'LateParty',
    nullable: true,
    about: 'Who let it lie, if anybody',
  })
  late!: string | null;

  @ChoicesField({ of: ['offer', 'choose'], name: 'ViewingRequestAction' })
  actions!: string[];
}

export class ViewingRequestsView {
  @ObjectsField(() => ViewingRequestView, { maxItems: 10_000 })
  items!: ViewingRequestView[];

  @BooleanField({ about: 'The caller may ask for a time in the viewing room' })
  mayAsk!: boolean;
}
