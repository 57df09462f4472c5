import {
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { HoursFields } from './register.dto.js';

const HOURS = { maxItems: 35, about: 'Hours of the week; none means any hour' } as const;

export class SetInterpreterHoursRequest {
  @ObjectsField(() => HoursFields, HOURS)
  working!: HoursFields[];
}

export class InterpreterAbsenceRequest {
  @InstantField()
  from!: string;

  @InstantField()
  to!: string;
}

export class InterpreterAbsenceView extends InterpreterAbsenceRequest {
  @IdField()
  id!: string;

  @InstantField({ nullable: true })
  withdrawnAt!: string | null;
}

export class InterpreterTimesView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @ObjectsField(() => HoursFields, HOURS)
  working!: HoursFields[];

  @ObjectsField(() => InterpreterAbsenceView, { maxItems: 1000 })
  absences!: InterpreterAbsenceView[];

  @ChoicesField({ of: ['set-hours', 'record-absence'], name: 'InterpreterTimesAction' })
  actions!: string[];
}
