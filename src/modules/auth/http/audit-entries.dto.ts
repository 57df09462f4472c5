import { AUDIT_ROLES } from '../../../kernel/actor.js';
import {
  ChoiceField,
  IdField,
  IdsField,
  InstantField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { PageRequest } from '../../../kernel/http/pagination.js';
import type { CaseId, PersonId } from '../../../kernel/ids.js';
import { AUDIT_OPERATIONS, type AuditOperation } from '../../audit/index.js';

const OUTCOMES = ['ALLOWED', 'DENIED'];

export class CaseAuditRequest extends PageRequest {
  @ChoiceField({ of: AUDIT_OPERATIONS, name: 'AuditOperation', optional: true })
  operation?: AuditOperation;
}

export class AuditSearchRequest extends CaseAuditRequest {
  @IdField({ optional: true })
  caseId?: CaseId;

  @IdField({ optional: true, about: 'The person who acted' })
  actorId?: PersonId;
}

/** What people who answer for a case see: who, when, what kind of act. No content, no grounds. */
export class CaseAuditEntryView {
  @IdField()
  id!: string;

  @InstantField()
  occurredAt!: string;

  @ChoiceField({ of: AUDIT_OPERATIONS, name: 'AuditOperation' })
  operation!: string;

  @TextField({ max: 60, example: 'case.view' })
  verb!: string;

  @TextField({ max: 200, nullable: true, about: 'Null for the system itself' })
  actorName!: string | null;

  @ChoiceField({ of: AUDIT_ROLES, name: 'AuditRole' })
  actorRole!: string;

  @TextField({ max: 200, nullable: true })
  organisation!: string | null;

  @TextField({ max: 200 })
  objectType!: string;

  @IdField({ nullable: true })
  objectId!: string | null;

  @ChoiceField({ of: OUTCOMES, name: 'AuditOutcome' })
  outcome!: string;
}

export class AuditEntryView extends CaseAuditEntryView {
  @IdField()
  actorId!: string;

  @IdField({ nullable: true })
  caseId!: string | null;

  @TextsField({ max: 60, maxItems: 100 })
  fieldsTouched!: string[];

  @TextField({ max: 60, nullable: true })
  purposeCode!: string | null;

  @TextField({ max: 2_000, nullable: true, about: 'The grounds the person gave' })
  justification!: string | null;

  @IdsField({ maxItems: 100 })
  recipients!: string[];

  @TextField({ max: 100, nullable: true, about: 'What a refused act was refused with' })
  problemCode!: string | null;
}

export class CaseAuditView {
  @ObjectsField(() => CaseAuditEntryView, { maxItems: 100 })
  items!: CaseAuditEntryView[];

  @TextField({ max: 200, nullable: true })
  next!: string | null;
}

export class AuditView {
  @ObjectsField(() => AuditEntryView, { maxItems: 100 })
  items!: AuditEntryView[];

  @TextField({ max: 200, nullable: true })
  next!: string | null;
}
