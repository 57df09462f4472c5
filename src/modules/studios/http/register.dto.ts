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
import { AGE_SETS, STUDIO_STATES } from '../domain/inspection.js';

export const EQUIPMENT = [
  'INDUCTION_LOOP',
  'TWO_CAMERAS',
  'WHEELCHAIR_ACCESS',
  'INTERPRETER_POSITION',
  'POWER_BACKUP',
  'REDUNDANT_AUDIO',
  'SEPARATE_ENTRANCE',
] as const;
export const FOREIGN_BOOKINGS = ['EACH', 'ALWAYS', 'NEVER'] as const;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export class StudioHoursFields {
  @IntegerField({ min: 1, max: 7, about: '1 is Monday' })
  weekday!: number;

  @TextField({ max: 5, pattern: CLOCK, example: '09:00' })
  from!: string;

  @TextField({ max: 5, pattern: CLOCK, example: '17:00' })
  to!: string;
}

export class StudioProfileFields {
  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 100 })
  town!: string;

  @TextField({ max: 300, nullable: true })
  address!: string | null;

  @TextField({ max: 1000, nullable: true, about: 'How a child and companion get in' })
  accessNotes!: string | null;

  @TextField({ max: 300, nullable: true, about: 'Desk to ask, not a person' })
  contactPoint!: string | null;

  @ChoicesField({ of: EQUIPMENT, name: 'StudioEquipment' })
  equipment!: string[];

  @ChoiceField({
    of: FOREIGN_BOOKINGS,
    name: 'ForeignBookings',
    about: 'Whether sessions of another region are taken: each one asked, always, or never',
  })
  foreignBookings!: string;
}

export class ChangeStudioRequest extends StudioProfileFields {
  @IntegerField({ min: 1, max: 1_000_000, about: 'The version that was read' })
  version!: number;

  @ObjectsField(() => StudioHoursFields, { maxItems: 28 })
  opening!: StudioHoursFields[];
}

export class RegisterStudioCertificateView {
  @IdField()
  id!: string;

  @ChoicesField({ of: AGE_SETS, name: 'AgeSet' })
  ageSets!: string[];

  @InstantField()
  from!: string;

  @InstantField({ about: 'First instant at which it no longer holds' })
  to!: string;

  @DayField()
  inspectedOn!: string;

  @InstantField({ nullable: true })
  revokedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  revokeReason!: string | null;
}

export class DailyTestFields {
  @BooleanField()
  pictureOk!: boolean;

  @BooleanField()
  soundOk!: boolean;

  @BooleanField({ about: 'The clock in the picture runs right' })
  clockOk!: boolean;

  @BooleanField({ about: 'A trial file was handed in and its hash fits' })
  uploadOk!: boolean;

  @TextField({ max: 500, nullable: true })
  remark!: string | null;
}

export class DailyTestView extends DailyTestFields {
  @InstantField()
  testedAt!: string;
}

export class RegisteredStudioView extends StudioProfileFields {
  @IdField()
  id!: string;

  @TextField({ max: 100 })
  region!: string;

  @IntegerField({ min: 1, max: 1_000_000 })
  version!: number;

  @ChoiceField({ of: STUDIO_STATES, name: 'StudioState' })
  state!: string;

  @ObjectsField(() => RegisterStudioCertificateView, { maxItems: 100 })
  certificates!: RegisterStudioCertificateView[];

  @ObjectsField(() => StudioHoursFields, { maxItems: 50 })
  opening!: StudioHoursFields[];

  @ObjectField(() => DailyTestView, { nullable: true })
  lastTest!: DailyTestView | null;

  @BooleanField({ about: 'The equipment was tested today and everything worked' })
  testedToday!: boolean;

  @ChoicesField({
    of: ['change', 'close', 'test', 'inspect', 'revoke'],
    name: 'StudioAction',
  })
  actions!: string[];
}

export class StudioRegisterView {
  @ObjectsField(() => RegisteredStudioView, { maxItems: 500 })
  items!: RegisteredStudioView[];

  @ChoicesField({ of: ['add', 'import'], name: 'RegisterListAction' })
  actions!: string[];
}

export class ChecklistItemView {
  @TextField({ max: 60 })
  code!: string;

  @TextField({ max: 200 })
  labelNl!: string;

  @TextField({ max: 200 })
  labelEn!: string;

  @BooleanField()
  required!: boolean;
}

export class ChecklistView {
  @IntegerField({ min: 1, max: 1000 })
  version!: number;

  @ObjectsField(() => ChecklistItemView, { maxItems: 100 })
  items!: ChecklistItemView[];
}

export class InspectionAnswerFields {
  @TextField({ max: 60 })
  code!: string;

  @BooleanField()
  answer!: boolean;

  @TextField({ max: 500, nullable: true, about: 'Needed with a no' })
  remark!: string | null;
}

export class InspectionAnswerView extends InspectionAnswerFields {
  @TextField({ max: 200 })
  labelNl!: string;

  @TextField({ max: 200 })
  labelEn!: string;

  @BooleanField()
  required!: boolean;
}

export class InspectionView {
  @IdField()
  id!: string;

  @DayField()
  inspectedOn!: string;

  @TextField({ max: 200 })
  inspector!: string;

  @BooleanField()
  passed!: boolean;

  @TextField({ max: 2000, nullable: true })
  remarks!: string | null;

  @IntegerField({ min: 1, max: 1000 })
  checklistVersion!: number;

  @ObjectsField(() => InspectionAnswerView, { maxItems: 100 })
  answers!: InspectionAnswerView[];
}

export class ClosingFields {
  @InstantField()
  from!: string;

  @InstantField()
  to!: string;

  @TextField({ max: 300, min: 3 })
  reason!: string;
}

export class ClosingView extends ClosingFields {
  @IdField()
  id!: string;

  @InstantField({ nullable: true })
  withdrawnAt!: string | null;
}

export class StudioFileView extends RegisteredStudioView {
  @ObjectsField(() => InspectionView, { maxItems: 200 })
  inspections!: InspectionView[];

  @ObjectsField(() => ClosingView, { maxItems: 1000 })
  closings!: ClosingView[];

  @ObjectsField(() => DailyTestView, { maxItems: 30 })
  tests!: DailyTestView[];
}

export class InspectStudioRequest {
  @DayField()
  inspectedOn!: string;

  @TextField({ max: 200, about: 'Who inspected, and for which body' })
  inspector!: string;

  @TextField({ max: 2000, nullable: true })
  remarks!: string | null;

  @IntegerField({ min: 1, max: 1000, about: 'The version of the form that was filled in' })
  checklistVersion!: number;

  @ObjectsField(() => InspectionAnswerFields, { maxItems: 100 })
  answers!: InspectionAnswerFields[];

  @DayField({ nullable: true, about: 'Last day; 24 months less a day unless told' })
  validThrough!: string | null;
}

export class InspectionOutcomeView {
  @IdField()
  id!: string;

  @BooleanField()
  passed!: boolean;
}

export class StudioReasonRequest {
  @TextField({ max: 500, min: 5 })
  reason!: string;
}

export class StudioRowView {
  @IdField()
  id!: string;
}
