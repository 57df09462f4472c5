import { AUDIT_ROLES } from '../../../kernel/actor.js';
import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import type { CaseId } from '../../../kernel/ids.js';
import {
  AGE_BANDS,
  IDENTITY_FIELDS,
  type IdentityField,
  LOOKUP_PURPOSES,
  type Purpose,
  PURPOSES,
} from '../../identity-vault/index.js';
import { type Finding, FINDINGS } from '../application/oversight.js';

const BANDS = [...AGE_BANDS, 'AGE_UNKNOWN'];

export class RevealRequest {
  @ChoiceField({ of: PURPOSES, name: 'RevealPurpose' })
  purpose!: Purpose;

  @TextField({
    min: 20,
    max: 1_000,
    // Twenty characters between the first and the last that is no space.
    pattern: /\S[\s\S]{18,}\S/,
    about: 'Why this is needed; kept in the audit trail',
  })
  reason!: string;

  @ChoicesField({ of: IDENTITY_FIELDS, name: 'IdentityField', min: 1 })
  fields!: IdentityField[];
}

export class RevealView {
  @IdField()
  id!: string;

  @InstantField({ about: 'Until when it can be shown' })
  until!: string;
}

export class ShownFieldView {
  @ChoiceField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  field!: string;

  @TextsField({ max: 1_000, maxItems: 100, about: 'Empty when the vault knows nothing here' })
  lines!: string[];
}

export class ShownIdentityView {
  @InstantField()
  until!: string;

  @ObjectsField(() => ShownFieldView, { maxItems: 14 })
  fields!: ShownFieldView[];
}

export class PurposeChoiceView {
  @ChoiceField({ of: PURPOSES, name: 'RevealPurpose' })
  purpose!: string;

  @ChoicesField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  fields!: string[];
}

export class IdentityChildView {
  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ChoiceField({ of: BANDS, name: 'AgeBand' })
  ageBand!: string;

  @BooleanField({ about: 'The identity was erased; only the number is left' })
  erased!: boolean;

  @BooleanField({ about: 'The identity must be kept' })
  held!: boolean;

  @TextField({
    max: 14,
    nullable: true,
    about: 'The number of this same case that this one turned out to repeat',
  })
  aliasOf!: string | null;
}

export class IdentityChoicesView {
  @ObjectsField(() => IdentityChildView, { maxItems: 100 })
  children!: IdentityChildView[];

  @ObjectsField(() => PurposeChoiceView, {
    maxItems: 10,
    about: 'Empty for whoever looks up nothing',
  })
  purposes!: PurposeChoiceView[];

  @ChoicesField({
    of: [
      'reveal',
      'read-viewers',
      'note-identifier',
      'ask-narrowly',
      'hold',
      'ask-disclosure',
      'read-disclosures',
    ],
    name: 'IdentityAction',
  })
  actions!: string[];
}

export class IdentityViewerView {
  @IdField()
  id!: string;

  @InstantField()
  occurredAt!: string;

  @ChoiceField({ of: ['IDENTITY_LOOKUP', 'DISCLOSURE'], name: 'IdentityOperation' })
  operation!: string;

  @TextField({ max: 200, nullable: true })
  personName!: string | null;

  @ChoiceField({ of: AUDIT_ROLES, name: 'AuditRole' })
  actorRole!: string;

  @TextField({ max: 200, nullable: true })
  organisation!: string | null;

  @TextField({ max: 60, nullable: true })
  purposeCode!: string | null;

  @TextField({ max: 2_000, nullable: true })
  justification!: string | null;

  @TextsField({ max: 60, maxItems: 20 })
  fields!: string[];

  @TextsField({ max: 200, maxItems: 100 })
  recipients!: string[];

  @BooleanField({ about: 'False when it was refused' })
  allowed!: boolean;

  @InstantField({ nullable: true, about: 'Null while nothing was shown' })
  firstShownAt!: string | null;
}

export class IdentityViewersView {
  @ObjectsField(() => IdentityViewerView, { maxItems: 500 })
  items!: IdentityViewerView[];
}

class ReviewableView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  personName!: string;

  @TextField({ max: 200 })
  organisation!: string;

  @IdField({ nullable: true })
  caseId!: string | null;

  @InstantField({ nullable: true })
  reviewedAt!: string | null;

  @TextField({ max: 200, nullable: true })
  reviewedBy!: string | null;

  @ChoiceField({ of: FINDINGS, name: 'Finding', nullable: true })
  finding!: string | null;

  @ChoicesField({ of: ['review'], name: 'ReviewAction' })
  actions!: string[];
}

export class AlertView extends ReviewableView {
  @ChoiceField({ of: ['WITHOUT_ASSIGNMENT', 'MANY_LOOKUPS'], name: 'AlertKind' })
  kind!: string;

  @InstantField()
  raisedAt!: string;
}

export class LookupView extends ReviewableView {
  @ChoiceField({ of: LOOKUP_PURPOSES, name: 'LookupPurpose' })
  purpose!: string;

  @TextField({ max: 1_000 })
  reason!: string;

  @ChoicesField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  fields!: string[];

  @InstantField()
  askedAt!: string;

  @InstantField({ nullable: true, about: 'For an emergency: until when it must be reviewed' })
  reviewDueAt!: string | null;
}

export class OversightView {
  @ObjectsField(() => AlertView, { maxItems: 200 })
  alerts!: AlertView[];

  @ObjectsField(() => LookupView, { maxItems: 200 })
  lookups!: LookupView[];
}

export class OversightRequest {
  @IdField({ optional: true, about: 'Of this case alone' })
  caseId?: CaseId;
}

export class ReviewRequest {
  @ChoiceField({ of: FINDINGS, name: 'Finding' })
  finding!: Finding;
}
