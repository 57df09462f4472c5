import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { IDENTITY_FIELDS, type IdentityField } from '../../identity-vault/index.js';
import { type Audience, AUDIENCES, DISCLOSURE_STATES } from '../domain/disclosure.js';
import { ShownFieldView } from './identity-access.dto.js';

const POSITIONS = ['AGREES', 'OPPOSES', 'LEAVES_TO_COURT'] as const;
const ACTIONS = ['take-under-review', 'decide', 'withdraw', 'respond', 'show'];
/** Twenty characters between the first and the last that is no space. */
const REASONED = /\S[\s\S]{18,}\S/;

export class AskDisclosureRequest {
  @ChoicesField({ of: IDENTITY_FIELDS, name: 'IdentityField', min: 1 })
  fields!: IdentityField[];

  @TextField({ min: 20, max: 5_000, pattern: REASONED, about: 'Why the defence needs these data' })
  reason!: string;

  @TextField({ max: 500, about: 'The provision the request rests on' })
  legalBasis!: string;
}

export class AskedDisclosureView {
  @IdField()
  id!: string;
}

export class RespondDisclosureRequest {
  @ChoiceField({ of: POSITIONS, name: 'DisclosurePosition' })
  position!: (typeof POSITIONS)[number];

  @TextField({ max: 5_000 })
  text!: string;
}

export class FieldDecisionInput {
  @ChoiceField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  field!: IdentityField;

  @BooleanField()
  granted!: boolean;

  @ChoiceField({ of: AUDIENCES, name: 'DisclosureAudience', nullable: true })
  audience!: Audience | null;

  @BooleanField()
  mayCopy!: boolean;
}

export class DecideDisclosureRequest {
  @TextField({ min: 20, max: 10_000, pattern: REASONED })
  reasons!: string;

  @ObjectsField(() => FieldDecisionInput, { min: 1, maxItems: 14 })
  fields!: FieldDecisionInput[];
}

export class DisclosureResponseView {
  @ChoiceField({ of: ['PROSECUTION', 'CHILD_SIDE'], name: 'DisclosureParty' })
  party!: string;

  @TextField({ max: 200 })
  personName!: string;

  @ChoiceField({ of: POSITIONS, name: 'DisclosurePosition' })
  position!: string;

  @TextField({ max: 5_000 })
  text!: string;

  @InstantField()
  at!: string;
}

export class DisclosureView {
  @IdField()
  id!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @TextField({ max: 200 })
  applicantName!: string;

  @ChoiceField({ of: DISCLOSURE_STATES, name: 'DisclosureState' })
  state!: string;

  @ChoicesField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  fields!: string[];

  @TextField({ max: 5_000 })
  reason!: string;

  @TextField({ max: 500 })
  legalBasis!: string;

  @InstantField()
  submittedAt!: string;

  @InstantField({ nullable: true })
  answersDueAt!: string | null;

  @ObjectsField(() => DisclosureResponseView, { maxItems: 2 })
  responses!: DisclosureResponseView[];

  @TextField({ max: 10_000, nullable: true })
  reasons!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @InstantField({ nullable: true, about: 'Until when what was granted can be viewed' })
  openUntil!: string | null;

  @TextField({ max: 200, nullable: true })
  judgeName!: string | null;

  @ObjectsField(() => FieldDecisionInput, { maxItems: 14, about: 'Empty before the decision' })
  decided!: FieldDecisionInput[];

  @ChoicesField({ of: ACTIONS, name: 'DisclosureAction' })
  actions!: string[];
}

export class DisclosuresView {
  @ObjectsField(() => DisclosureView, { maxItems: 100 })
  items!: DisclosureView[];
}

export class DisclosedView {
  @ObjectsField(() => ShownFieldView, { maxItems: 14 })
  fields!: ShownFieldView[];
}
