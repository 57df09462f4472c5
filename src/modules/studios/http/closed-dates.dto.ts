import {
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  ObjectsField,
} from '../../../kernel/http/fields.js';
import type { LegalDate } from '../../../kernel/time.js';
import { CLOSED_DATE_REASONS, CLOSING_REASONS, type ClosingReason } from '../domain/closed-date.js';

export class AddClosedDateRequest {
  @DayField()
  closedOn!: LegalDate;

  @ChoiceField({ of: CLOSING_REASONS, name: 'ClosingReason' })
  reason!: ClosingReason;
}

export class ClosedDateView {
  @IdField()
  id!: string;

  @DayField()
  closedOn!: string;

  @ChoiceField({ of: CLOSED_DATE_REASONS, name: 'ClosedDateReason' })
  reason!: string;
}

export class ClosedDatesView {
  @ObjectsField(() => ClosedDateView, { maxItems: 400 })
  items!: ClosedDateView[];

  @ChoicesField({ of: ['add', 'withdraw'], name: 'ClosedDateAction' })
  actions!: string[];
}

export class AddedClosedDateView {
  @IdField()
  id!: string;
}
