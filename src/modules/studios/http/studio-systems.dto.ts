import {
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';

export class IssueCredentialRequest {
  @TextField({ min: 3, max: 100, about: 'Which device it is for' })
  label!: string;

  @InstantField({ about: 'First instant at which it no longer works; within 366 days' })
  expiresAt!: string;
}

export class RevokeCredentialRequest {
  @TextField({ min: 5, max: 500 })
  reason!: string;
}

export class IssuedCredentialView {
  @IdField()
  id!: string;

  @TextField({
    max: 200,
    about: 'Shown once; it hands in recordings of this studio and opens nothing else',
  })
  credential!: string;
}

export class StudioCredentialView {
  @IdField()
  id!: string;

  @TextField({ max: 100 })
  label!: string;

  @ChoiceField({ of: ['LIVE', 'EXPIRED', 'REVOKED'], name: 'StudioCredentialState' })
  state!: string;

  @TextField({ max: 200 })
  issuedBy!: string;

  @InstantField()
  issuedAt!: string;

  @InstantField()
  expiresAt!: string;

  @InstantField({ nullable: true, about: 'To the minute' })
  lastUsedAt!: string | null;

  @TextField({ max: 200, nullable: true })
  revokedBy!: string | null;

  @InstantField({ nullable: true })
  revokedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  revokeReason!: string | null;

  @ChoicesField({ of: ['revoke'], name: 'StudioCredentialAction' })
  actions!: string[];
}

export class StudioCredentialsView {
  @ObjectsField(() => StudioCredentialView, { maxItems: 100 })
  items!: StudioCredentialView[];

  @ChoicesField({ of: ['issue'], name: 'StudioCredentialsAction' })
  actions!: string[];
}
