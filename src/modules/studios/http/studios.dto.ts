import {
  ChoicesField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';

const AGE_SETS = ['SET_0_5', 'SET_6_11', 'SET_12_17'];

export class StudiosRequest {
  @TextField({ max: 100, optional: true })
  region?: string;
}

export class StudioCertificateView {
  @ChoicesField({ of: AGE_SETS, name: 'AgeSet' })
  ageSets!: string[];

  @InstantField()
  from!: string;

  @InstantField({ about: 'First instant at which it no longer holds' })
  to!: string;
}

export class OpeningHoursView {
  @IntegerField({ min: 1, max: 7, about: '1 is Monday' })
  weekday!: number;

  @TextField({ max: 5, example: '09:00' })
  from!: string;

  @TextField({ max: 5, example: '17:00' })
  to!: string;
}

export class StudioView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 100 })
  town!: string;

  @TextField({ max: 100 })
  region!: string;

  @TextsField({ max: 40, maxItems: 50 })
  equipment!: string[];

  @ObjectsField(() => StudioCertificateView, { maxItems: 50 })
  certificates!: StudioCertificateView[];

  @ObjectsField(() => OpeningHoursView, { maxItems: 50 })
  opening!: OpeningHoursView[];
}

export class StudiosView {
  @ObjectsField(() => StudioView, { maxItems: 500 })
  items!: StudioView[];
}
