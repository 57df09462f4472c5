import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { ChildRef } from '../../../kernel/ids.js';
import {
  CLOSURE_GROUNDS,
  CLOSURE_STATES,
  type ClosureGround,
  type ClosureOrder,
  ORDERS,
} from '../domain/closure.js';
import {
  type ChildPresence,
  HEARING_KINDS,
  type HearingKind,
  PRESENCES,
} from '../domain/hearing.js';

export class PlanHearingRequest {
  @ChoiceField({ of: HEARING_KINDS, name: 'HearingKind' })
  kind!: HearingKind;

  @InstantField({ about: 'With its zone; an hour that the clock skips is refused' })
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: PRESENCES, name: 'ChildPresence' })
  childPresence!: ChildPresence;

  @IdField({ optional: true, about: 'Which child; needed when one is present' })
  childRef?: ChildRef;

  @BooleanField({
    optional: true,
    about: 'Whether all suspects were of age; follows from the case when absent',
  })
  suspectsAdult?: boolean;

  @TextField({ max: 4_000, optional: true })
  remarks?: string;
}

export class OrderClosureRequest {
  @ChoiceField({ of: ORDERS, name: 'ClosureOrder' })
  order!: ClosureOrder;

  @ChoiceField({
    of: CLOSURE_GROUNDS,
    name: 'ClosureGround',
    optional: true,
    about: 'Exhaustive: art. 269 lid 1 Sv',
  })
  ground?: ClosureGround;

  @TextField({
    max: 1_000,
    optional: true,
    about: 'Which part of the hearing; with a partial order',
  })
  part?: string;

  @TextField({ max: 10_000, min: 0, optional: true })
  reasons?: string;

  @TextField({
    max: 2_000,
    optional: true,
    about: 'Who is admitted all the same, and on which conditions',
  })
  admitted?: string;

  @BooleanField({ optional: true, about: 'Replaces an order that was given before' })
  revision?: boolean;
}

export class PlannedHearingView {
  @IdField()
  id!: string;
}

export class ClosureStateView {
  @ChoiceField({ of: CLOSURE_STATES, name: 'ClosureState' })
  state!: string;
}

export class ClosureView {
  @ChoiceField({ of: CLOSURE_STATES, name: 'ClosureState' })
  state!: string;

  @ChoiceField({ of: CLOSURE_GROUNDS, name: 'ClosureGround', nullable: true })
  ground!: string | null;

  @TextField({ max: 1_000, nullable: true })
  part!: string | null;

  @TextField({ max: 10_000, nullable: true })
  reasons!: string | null;

  @TextField({ max: 2_000, nullable: true })
  admitted!: string | null;

  @TextField({ max: 200, nullable: true, about: 'The judge; null for the proposal of the system' })
  by!: string | null;

  @InstantField()
  at!: string;
}

export class HearingNoteView {
  @TextField({ max: 40 })
  code!: string;

  @TextField({ max: 100 })
  article!: string;

  @TextField({ max: 500 })
  textNl!: string;

  @TextField({ max: 500 })
  textEn!: string;

  @BooleanField({ about: 'A rule of this system, not of law' })
  systemRule!: boolean;

  @BooleanField({ about: 'A lawyer still has to check this' })
  toVerify!: boolean;
}

export class HearingView {
  @IdField()
  id!: string;

  @ChoiceField({ of: HEARING_KINDS, name: 'HearingKind' })
  kind!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: PRESENCES, name: 'ChildPresence' })
  childPresence!: string;

  @IdField({ nullable: true })
  childRef!: string | null;

  @TextField({ max: 14, nullable: true })
  childNumber!: string | null;

  @BooleanField()
  suspectsAdult!: boolean;

  @TextField({ max: 4_000, nullable: true })
  remarks!: string | null;

  @TextField({ max: 200 })
  plannedBy!: string;

  @ObjectField(() => ClosureView, {
    nullable: true,
    about: 'What counts now; public unless a judge ordered otherwise',
  })
  closure!: ClosureView | null;

  @ObjectsField(() => ClosureView, { maxItems: 100 })
  closures!: ClosureView[];

  @ObjectsField(() => HearingNoteView, { maxItems: 10 })
  notes!: HearingNoteView[];

  @ChoicesField({ of: ['order-closure', 'revise-closure'], name: 'HearingAction' })
  actions!: string[];
}

export class ClosureGroundView {
  @ChoiceField({ of: CLOSURE_GROUNDS, name: 'ClosureGround' })
  code!: string;

  @TextField({ max: 200 })
  labelNl!: string;

  @TextField({ max: 200 })
  labelEn!: string;

  @TextField({ max: 100 })
  source!: string;
}

export class HearingsView {
  @ObjectsField(() => HearingView, { maxItems: 500 })
  items!: HearingView[];

  @ObjectsField(() => ClosureGroundView, { maxItems: 10 })
  closureGrounds!: ClosureGroundView[];

  @ChoicesField({ of: ['plan-hearing'], name: 'CaseHearingAction' })
  actions!: string[];
}
