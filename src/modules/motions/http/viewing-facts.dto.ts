import {
  BooleanField,
  ChoiceField,
  InstantField,
  ObjectsField,
} from '../../../kernel/http/fields.js';

export class MotionViewingSlotView {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField()
  offeredAt!: string;

  @BooleanField()
  chosen!: boolean;
}

export class MotionViewingOfferView {
  @InstantField()
  askedAt!: string;

  @InstantField({ about: 'The last moment for the office to offer a time' })
  offerBy!: string;

  @ObjectsField(() => MotionViewingSlotView, { maxItems: 100, about: 'Empty: none was offered' })
  slots!: MotionViewingSlotView[];

  @ChoiceField({ of: ['OFFICE', 'ASKER'], name: 'LateParty', nullable: true })
  late!: string | null;
}
