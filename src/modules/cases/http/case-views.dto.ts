import { ROLES } from '../../../kernel/actor.js';
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
} from '../../../kernel/http/fields.js';
import { CASE_ACTIONS } from '../domain/case-actions.js';
import { STAGES } from '../domain/stages.js';
import { RELATIONSHIPS } from './relationships.js';

/** The bands a child of a case is shown by. */
export const SHOWN_AGE_BANDS = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
  'AGE_UNKNOWN',
];
const ALL_MOMENTS = [
  'REGISTRATION',
  'ASSIGNMENT',
  'COUNSEL_APPOINTED',
  'REPRESENTATION',
  'BOOKING',
  'MOTION',
  'SUMMONS',
  'APPEAL',
  'OWN_CHOICE',
];

export class RegisteredCaseView {
  @IdField()
  id!: string;
}

export class ChildView {
  @IdField()
  childRef!: string;

  @TextField({ max: 14, example: 'KN-7F3K-9QWD-H' })
  childNumber!: string;

  @ChoiceField({ of: SHOWN_AGE_BANDS, name: 'AgeBand', about: 'Age band on the day of the report' })
  ageBand!: string;
}

export class CaseChildView extends ChildView {
  @BooleanField({ about: 'Of age by now: represented by nobody but whom it chose' })
  ofAge!: boolean;

  @ChoiceField({
    of: ['SELF', 'COUNSEL'],
    name: 'OwnVoice',
    nullable: true,
    about: 'Through whom a victim of age speaks; null while it is a child or was not asked',
  })
  ownVoice!: string | null;
}

export class OrganisationView {
  @IdField()
  id!: string;

  @TextField({ max: 20, nullable: true })
  code!: string | null;

  @TextField({ max: 200 })
  name!: string;
}

export class OffenceView {
  @IdField()
  id!: string;

  @IntegerField({ min: 1, max: 99 })
  countNumber!: number;

  @TextField({ max: 20, example: 'SR_2024' })
  statuteVersion!: string;

  @TextField({ max: 10 })
  article!: string;

  @TextField({ max: 200 })
  labelNl!: string;

  @TextField({ max: 200 })
  labelEn!: string;

  @BooleanField({ about: 'A lawyer still has to check this label' })
  toVerify!: boolean;

  @DayField()
  committedFrom!: string;

  @DayField()
  committedUntil!: string;
}

export class SuspectView {
  @IdField()
  id!: string;

  @TextField({ max: 3, example: 'V1' })
  label!: string;

  @ChoiceField({ of: RELATIONSHIPS, name: 'Relationship' })
  relationship!: string;

  @BooleanField()
  adult!: boolean;
}

export class CaseView {
  @IdField()
  id!: string;

  @TextField({ max: 12, example: '13/661234-26' })
  parketnummer!: string;

  @ChoiceField({ of: STAGES, name: 'Stage' })
  stage!: string;

  @ObjectField(() => OrganisationView)
  court!: OrganisationView;

  @ObjectField(() => OrganisationView)
  office!: OrganisationView;

  @DayField()
  reportedOn!: string;

  @InstantField()
  registeredAt!: string;

  @DayField({ nullable: true })
  appealFiledOn!: string | null;

  @BooleanField()
  heardInFirstInstance!: boolean;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @ObjectsField(() => CaseChildView, { maxItems: 100 })
  children!: CaseChildView[];

  @ObjectsField(() => OffenceView, { maxItems: 50 })
  offences!: OffenceView[];

  @ObjectsField(() => SuspectView, { maxItems: 50 })
  suspects!: SuspectView[];

  @ChoicesField({
    of: ROLES,
    name: 'Role',
    about: 'The functions in which the caller acts in this case',
  })
  functions!: string[];

  @ChoicesField({ of: STAGES, name: 'Stage' })
  nextStages!: string[];

  @ChoicesField({ of: CASE_ACTIONS, name: 'CaseAction', about: 'What the caller may do now' })
  actions!: string[];
}

export class OffenceReference {
  @TextField({ max: 10 })
  article!: string;

  @TextField({ max: 20 })
  statuteVersion!: string;
}

export class CaseListItem {
  @IdField()
  id!: string;

  @TextField({ max: 12 })
  parketnummer!: string;

  @ChoiceField({ of: STAGES, name: 'Stage' })
  stage!: string;

  @TextField({ max: 20, nullable: true })
  courtCode!: string | null;

  @DayField()
  reportedOn!: string;

  @InstantField()
  registeredAt!: string;

  @ObjectsField(() => ChildView, { maxItems: 100 })
  children!: ChildView[];

  @ObjectsField(() => OffenceReference, { maxItems: 50 })
  offences!: OffenceReference[];
}

export class CaseListView {
  @ObjectsField(() => CaseListItem, { maxItems: 100 })
  items!: CaseListItem[];

  @TextField({ max: 200, nullable: true })
  next!: string | null;
}

export class PartyView {
  @IdField()
  id!: string;

  @IdField()
  personId!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 200 })
  organisation!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: string;

  @ChoiceField({ of: ALL_MOMENTS, name: 'AccessMoment' })
  moment!: string;

  @InstantField()
  openedAt!: string;

  @InstantField({ nullable: true })
  closedAt!: string | null;

  @TextField({ max: 3, nullable: true })
  suspectLabel!: string | null;

  @TextField({ max: 14, nullable: true })
  childNumber!: string | null;
}

export class PartiesView {
  @ObjectsField(() => PartyView, { maxItems: 500 })
  items!: PartyView[];
}

export class OffenceArticleView {
  @TextField({ max: 20 })
  statuteVersion!: string;

  @TextField({ max: 10 })
  article!: string;

  @TextField({ max: 200 })
  labelNl!: string;

  @TextField({ max: 200 })
  labelEn!: string;

  @DayField()
  inForceFrom!: string;

  @DayField({ nullable: true })
  inForceUntil!: string | null;

  @BooleanField()
  toVerify!: boolean;
}

export class OffenceArticlesView {
  @ObjectsField(() => OffenceArticleView, { maxItems: 200 })
  items!: OffenceArticleView[];
}
