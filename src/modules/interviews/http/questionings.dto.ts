import {
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { PersonId, SuspectId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { InterviewerView } from './interview-views.dto.js';

export class RecordQuestioningRequest {
  @IdField()
  suspectId!: SuspectId;

  @IdField({ about: 'A child interviewer' })
  personId!: PersonId;

  @DayField()
  questionedOn!: LegalDate;
}

export class RecordedQuestioningView {
  @IdField()
  id!: string;
}

export class QuestioningView {
  @IdField()
  id!: string;

  @TextField({ max: 3, about: 'The label of the suspect' })
  suspect!: string;

  @ObjectField(() => InterviewerView)
  interviewer!: InterviewerView;

  @DayField()
  questionedOn!: string;

  @InstantField()
  recordedAt!: string;
}

export class QuestioningsView {
  @ObjectsField(() => QuestioningView, { maxItems: 200 })
  items!: QuestioningView[];

  @ChoicesField({ of: ['record', 'withdraw'], name: 'QuestioningAction' })
  actions!: string[];
}
