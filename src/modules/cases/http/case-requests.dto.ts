import { type Role, ROLES } from '../../../kernel/actor.js';
import {
  BooleanField,
  ChoiceField,
  DayField,
  IdField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { PageRequest } from '../../../kernel/http/pagination.js';
import type {
  ChildRef,
  OpaqueId,
  OrganisationId,
  PersonId,
  SuspectId,
} from '../../../kernel/ids.js';
import type { AccessMoment } from '../../auth/index.js';
import { type Stage, STAGES } from '../domain/stages.js';
import { RELATIONSHIPS } from './relationships.js';

const MOMENTS = ['ASSIGNMENT', 'COUNSEL_APPOINTED', 'REPRESENTATION', 'SUMMONS', 'APPEAL'];

export class OffenceInput {
  @TextField({ max: 10, pattern: /^\d{1,3}[a-z]{0,2}$/, example: '249' })
  article!: string;

  @DayField()
  committedFrom!: string;

  @DayField()
  committedUntil!: string;
}

export class SuspectInput {
  @ChoiceField({
    of: RELATIONSHIPS,
    name: 'Relationship',
    about: 'What the suspect is to the child',
  })
  relationship!: string;

  @BooleanField({ about: 'Of age at the time of the offence' })
  adult!: boolean;
}

export class RegisterCaseRequest {
  @TextField({ max: 30, example: '13/661234-26', about: 'Prosecution number in any notation' })
  parketnummer!: string;

  @IdField()
  courtId!: OrganisationId;

  @IdField()
  officeId!: OrganisationId;

  @DayField({ about: 'Day of the report' })
  reportedOn!: string;

  @ObjectsField(() => OffenceInput, { min: 1, maxItems: 50 })
  offences!: OffenceInput[];

  @ObjectsField(() => SuspectInput, { maxItems: 50 })
  suspects!: SuspectInput[];
}

export class AddressInput {
  @TextField({ max: 100 })
  street!: string;

  @TextField({ max: 10 })
  number!: string;

  @TextField({ max: 10, min: 0, optional: true })
  addition?: string;

  @TextField({ max: 8, pattern: /^[1-9]\d{3} ?[A-Za-z]{2}$/ })
  postcode!: string;

  @TextField({ max: 80 })
  town!: string;
}

export class SchoolInput {
  @TextField({ max: 120 })
  name!: string;

  @TextField({ max: 40, min: 0, optional: true })
  class?: string;
}

export class RelativeInput {
  @ChoiceField({
    of: [
      'moeder',
      'vader',
      'voogd',
      'stiefmoeder',
      'stiefvader',
      'broer',
      'zus',
      'opa',
      'oma',
      'ander',
    ],
    name: 'RelativeRole',
  })
  role!: string;

  @TextField({ max: 80 })
  givenName!: string;

  @TextField({ max: 30, min: 0, optional: true })
  prefix?: string;

  @TextField({ max: 100 })
  surname!: string;

  @TextsField({ max: 30, maxItems: 5, optional: true })
  phones?: string[];

  @TextsField({ max: 200, maxItems: 5, optional: true })
  emails?: string[];
}

/** Everything here goes into the vault and nowhere else. */
/** What may be known of a child beside its names and its day of birth. */
export class ParticularsInput {
  @TextField({ max: 30, min: 0, optional: true })
  prefix?: string;

  @TextField({ max: 80, min: 0, optional: true })
  placeOfBirth?: string;

  @TextField({ max: 14, min: 0, optional: true })
  bsn?: string;

  @ObjectField(() => AddressInput, { optional: true })
  address?: AddressInput;

  @TextsField({ max: 80, maxItems: 10, optional: true })
  nicknames?: string[];

  @TextsField({ max: 30, maxItems: 10, optional: true })
  phones?: string[];

  @TextsField({ max: 200, maxItems: 10, optional: true })
  emails?: string[];

  @TextsField({ max: 100, maxItems: 20, optional: true })
  handles?: string[];

  @ObjectField(() => SchoolInput, { optional: true })
  school?: SchoolInput;

  @ObjectsField(() => RelativeInput, { maxItems: 6, optional: true })
  parents?: RelativeInput[];

  @ObjectsField(() => RelativeInput, { maxItems: 15, optional: true })
  siblings?: RelativeInput[];
}

export class ChildIdentityInput extends ParticularsInput {
  @TextField({ max: 80 })
  callName!: string;

  @TextsField({ max: 80, maxItems: 8 })
  givenNames!: string[];

  @TextField({ max: 100 })
  surname!: string;

  @DayField({ nullable: true, about: 'Null when unknown: the child then counts as a minor' })
  dateOfBirth!: string | null;
}

export class DuplicateDecisionInput {
  @ChoiceField({ of: ['same', 'different'], name: 'DuplicateDecision' })
  kind!: 'same' | 'different';

  @TextField({
    max: 32,
    pattern: /^[0-9a-f]{32}$/,
    optional: true,
    about: 'The candidate that was offered; with `same`',
  })
  candidate?: string;
}

export class RegisterChildRequest {
  @IdField({ about: 'Made by the caller; sending the same key again yields the same child' })
  registrationKey!: OpaqueId;

  @ObjectField(() => ChildIdentityInput)
  identity!: ChildIdentityInput;

  @ObjectField(() => DuplicateDecisionInput, { optional: true })
  decision?: DuplicateDecisionInput;
}

export class CaseListRequest extends PageRequest {
  @TextField({
    max: 40,
    optional: true,
    about: 'A prosecution number or child number in any notation',
  })
  q?: string;
}

export class AddPartyRequest {
  @IdField()
  personId!: PersonId;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: Role;

  @ChoiceField({
    of: MOMENTS,
    name: 'GrantedMoment',
    about: 'The procedural moment that opens the case',
  })
  moment!: AccessMoment;

  @IdField({ optional: true, about: 'For defence counsel: whose' })
  suspectId?: SuspectId;

  @IdField({ optional: true, about: 'For counsel or guardian of the child: whose' })
  childRef?: ChildRef;
}

export class ChangeStageRequest {
  @IntegerField({ min: 1, max: 2_147_483_647, about: 'The version that was read' })
  version!: number;

  @ChoiceField({ of: STAGES, name: 'Stage' })
  to!: Stage;

  @DayField({ optional: true })
  appealFiledOn?: string;

  @BooleanField({ optional: true })
  heardInFirstInstance?: boolean;
}

export class OffenceArticlesRequest {
  @DayField({ optional: true, about: 'Only articles in force on this day' })
  on?: string;
}

export class OwnChoiceRequest {
  @DayField({ about: 'Day on which the victim, of age by then, was asked' })
  askedOn!: string;

  @IdField({ optional: true, about: 'The counsel it chose; without one it speaks for itself' })
  counselId?: PersonId;
}
