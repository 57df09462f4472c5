import {
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  LanguagesField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { ATTENDANT_KINDS, ATTENDANT_STATES, type AttendantKind } from '../domain/attendant.js';

export class AttendantFieldsRequest {
  @ChoiceField({ of: ATTENDANT_KINDS, name: 'AttendantKind' })
  kind!: AttendantKind;

  @TextField({ max: 200 })
  name!: string;

  @TextField({
    max: 20,
    nullable: true,
    pattern: /^[0-9A-Z][0-9A-Z-]{2,19}$/,
    about: 'Number in the register of sworn interpreters (Wbtv)',
  })
  registerNumber!: string | null;

  @LanguagesField({ maxItems: 20, about: 'BCP 47 codes' })
  languages!: string[];

  @TextField({ max: 200, nullable: true })
  organisation!: string | null;

  @TextField({ max: 100, nullable: true })
  region!: string | null;

  @DayField({ nullable: true, about: 'The day of the briefing on interviews with children' })
  briefedOn!: string | null;

  @DayField()
  validFrom!: string;

  @DayField({ about: 'The last day on which the registration holds' })
  validThrough!: string;
}

export class ChangeAttendantRequest extends AttendantFieldsRequest {
  @IntegerField({ min: 1, max: 1_000_000, about: 'The version that was read' })
  version!: number;
}

export class AttendantView extends AttendantFieldsRequest {
  @IdField()
  id!: string;

  @ChoiceField({ of: ATTENDANT_STATES, name: 'AttendantState' })
  state!: string;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  endReason!: string | null;

  @IntegerField({ min: 1, max: 1_000_000 })
  version!: number;

  @ChoicesField({ of: ['change', 'end'], name: 'AttendantAction' })
  actions!: string[];
}

export class AttendantsView {
  @ObjectsField(() => AttendantView, { maxItems: 100 })
  items!: AttendantView[];

  @TextField({ max: 200, nullable: true, about: 'The next page begins after this' })
  next!: string | null;

  @ChoicesField({ of: ['add', 'import'], name: 'RegisterListAction' })
  actions!: string[];
}
