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
  TextsField,
} from '../../../kernel/http/fields.js';
import { ParticularsInput } from '../../cases/index.js';
import {
  AGE_BANDS,
  CHANGE_ACTIONS,
  CHANGE_KINDS,
  CHANGE_STATES,
  IDENTITY_FIELDS,
} from '../../identity-vault/index.js';

/** As people type it: case, spaces and hyphens are forgiven. */
const NUMBER = { max: 24, min: 11 } as const;
// Twenty characters between the first and the last that is no space.
const REASON = { min: 20, max: 1_000, pattern: /\S[\s\S]{18,}\S/ } as const;

export class StewardReasonRequest {
  @TextField({
    ...REASON,
    about: 'Kept in the audit trail; names nobody and holds no child number',
  })
  reason!: string;
}

export class NumberChangeRequest extends StewardReasonRequest {
  @TextField(NUMBER)
  childNumber!: string;
}

export class MergeRequest extends NumberChangeRequest {
  @TextField({ ...NUMBER, about: 'The registration that joins the first' })
  otherNumber!: string;
}

/** What is absent stays as it is. */
export class CorrectedIdentityInput extends ParticularsInput {
  @TextField({ max: 80, optional: true })
  callName?: string;

  @TextsField({ max: 80, maxItems: 8, optional: true })
  givenNames?: string[];

  @TextField({ max: 100, optional: true })
  surname?: string;

  @DayField({ optional: true })
  dateOfBirth?: string;
}

export class CorrectionRequest extends NumberChangeRequest {
  @ObjectField(() => CorrectedIdentityInput)
  changes!: CorrectedIdentityInput;
}

export class ProposedChangeView {
  @IdField()
  id!: string;
}

export class IdentityChangeView {
  @IdField()
  id!: string;

  @ChoiceField({ of: CHANGE_KINDS, name: 'IdentityChangeKind' })
  kind!: string;

  @ChoiceField({ of: CHANGE_STATES, name: 'IdentityChangeState' })
  state!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @TextField({ max: 14, nullable: true, about: 'Of a merge: the registration that joins' })
  otherNumber!: string | null;

  @TextField({ max: 1_000 })
  reason!: string;

  @ChoicesField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  fields!: string[];

  @TextField({ max: 200 })
  proposedBy!: string;

  @InstantField()
  proposedAt!: string;

  @TextField({ max: 200, nullable: true })
  decidedBy!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @TextField({ max: 1_000, nullable: true })
  decisionReason!: string | null;

  @TextsField({ max: 36, maxItems: 100, about: 'Ids of the certificates of an erasure' })
  certificates!: string[];

  @ChoicesField({ of: CHANGE_ACTIONS, name: 'IdentityChangeAction' })
  actions!: string[];
}

export class IdentityChangesView {
  @ObjectsField(() => IdentityChangeView, { maxItems: 200 })
  items!: IdentityChangeView[];

  @ChoicesField({
    of: ['propose', 'compare', 'search-double'],
    name: 'StewardAction',
  })
  actions!: string[];
}

export class ComparedFieldView {
  @ChoiceField({ of: IDENTITY_FIELDS, name: 'IdentityField' })
  field!: string;

  @TextsField({ max: 1_000, maxItems: 100 })
  before!: string[];

  @TextsField({ max: 1_000, maxItems: 100 })
  after!: string[];

  @ChoiceField({
    of: ['SAME', 'DIFFERENT', 'UNKNOWN'],
    name: 'Agreement',
    nullable: true,
    about: 'Of a merge: whether the two say the same; what they say is not shown',
  })
  agreement!: string | null;
}

export class ShownChangeView {
  @ObjectsField(() => ComparedFieldView, { maxItems: 14 })
  fields!: ComparedFieldView[];
}

export class ErasureCertificateView {
  @IdField()
  id!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @TextField({ max: 1_000 })
  reason!: string;

  @IdField()
  requestedById!: string;

  @TextField({ max: 200 })
  requestedBy!: string;

  @InstantField()
  requestedAt!: string;

  @IdField()
  approvedById!: string;

  @TextField({ max: 200 })
  approvedBy!: string;

  @InstantField()
  approvedAt!: string;

  @TextField({ max: 60, about: 'The key under which the destroyed key was wrapped' })
  keyId!: string;

  @TextField({ max: 64, about: 'SHA-256 of the child number, a line feed and the wrapped key' })
  keyFingerprint!: string;

  @IntegerField({ min: 0, max: 1_000_000, about: 'Originals of the case that went with it' })
  originals!: number;

  @TextField({
    max: 64,
    about:
      'SHA-256 of child number, reason, requester id, request time, approver id, approval time, key id, fingerprint and originals, one a line',
  })
  hash!: string;
}

export class CompareNumbersRequest extends StewardReasonRequest {
  @TextField(NUMBER)
  first!: string;

  @TextField(NUMBER)
  second!: string;
}

export class SameChildView {
  @BooleanField()
  sameChild!: boolean;
}

export class SearchDoubleRequest extends StewardReasonRequest {
  @TextField({ max: 80, min: 0, optional: true })
  givenName?: string;

  @TextField({ max: 30, min: 0, optional: true })
  prefix?: string;

  @TextField({ max: 100, min: 0, optional: true })
  surname?: string;

  @DayField({ optional: true })
  dateOfBirth?: string;

  @TextField({ max: 14, min: 0, optional: true })
  bsn?: string;
}

export class PossiblySameView {
  @IntegerField({ min: 0, max: 1_000, about: 'How many registered persons may be this one' })
  hits!: number;
}

export class NarrowQuery {
  @DayField({ about: 'The day of the question' })
  on!: string;
}

export class NarrowAnswerView {
  @ChoiceField({ of: [...AGE_BANDS, 'AGE_UNKNOWN', 'ADULT'], name: 'AgeOnDay' })
  ageBand!: string;

  @BooleanField({ about: 'Unknown counts as a minor' })
  minor!: boolean;

  @IntegerField({ min: 0, max: 1_000, about: 'Interviews held with this child, in any case' })
  interviews!: number;
}
