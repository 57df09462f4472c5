import {
  BooleanField,
  ChoiceField,
  DayField,
  IdField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { QUESTION_MARKS } from '../../interviews/index.js';
import type { RecordingId } from '../../../kernel/ids.js';
import {
  CHECK_OUTCOMES,
  type CheckOutcome,
  type PassageVerdict,
  VERDICTS,
} from '../domain/question-passages.js';

const MS = { min: 0, max: 86_400_000 };
const WORDS = { max: 200, min: 2, pattern: /^[a-z][a-z_*' -]*$/ };

export class CheckedPassageInput {
  @IdField()
  recordingId!: RecordingId;

  @IntegerField(MS)
  fromMs!: number;

  @IntegerField(MS)
  toMs!: number;
}

export class QuestionCheckInput {
  @ChoiceField({
    of: CHECK_OUTCOMES,
    name: 'CheckOutcome',
    about: 'What the applicant says of this question against the recordings',
  })
  outcome!: CheckOutcome;

  @ObjectField(() => CheckedPassageInput, { optional: true, nullable: true })
  passage?: CheckedPassageInput | null;

  @TextField({ max: 2_000, min: 0, optional: true, nullable: true })
  because?: string | null;
}

export class PassageSegmentView {
  @IntegerField(MS)
  fromMs!: number;

  @ChoiceField({ of: ['V', 'A', 'T'], name: 'Speaker' })
  speaker!: 'V' | 'A' | 'T';

  @TextField({ max: 4_000, min: 0 })
  text!: string;
}

export class OfferedPassageView {
  @IdField()
  recordingId!: string;

  @IntegerField(MS)
  fromMs!: number;

  @IntegerField(MS)
  toMs!: number;

  @NumberField({ min: 0, max: 1, about: 'How well it fits, comparable between questions' })
  score!: number;

  @ObjectsField(() => PassageSegmentView, { maxItems: 12 })
  segments!: PassageSegmentView[];
}

export class RoundMarkView {
  @TextField({ max: 2_000 })
  text!: string;

  @ChoiceField({ of: QUESTION_MARKS, name: 'QuestionMark' })
  mark!: string;

  @TextField({ max: 2_000, nullable: true })
  reason!: string | null;
}

export class ComparedQuestionView {
  @ChoiceField({ of: VERDICTS, name: 'PassageVerdict', about: 'A pointer, never a decision' })
  verdict!: PassageVerdict;

  @ObjectsField(() => OfferedPassageView, { maxItems: 5 })
  passages!: OfferedPassageView[];

  @ObjectField(() => RoundMarkView, {
    nullable: true,
    about: 'What the question round says of the same question; null when it is not in it',
  })
  roundMark!: RoundMarkView | null;
}

export class ComparedRecordingView {
  @IdField()
  recordingId!: string;

  @IntegerField({ min: 1, max: 2_147_483_647, about: 'Version of the transcript' })
  version!: number;
}

export class QuestionPassagesView {
  @ObjectsField(() => ComparedRecordingView, { maxItems: 1_000 })
  recordings!: ComparedRecordingView[];

  @ObjectsField(() => ComparedQuestionView, { maxItems: 200 })
  questions!: ComparedQuestionView[];
}

export class AddWordingRequest {
  @TextField({ ...WORDS, about: 'Lawyers’ words, separated by spaces; _ within a wording' })
  general!: string;

  @TextField({ ...WORDS, about: 'Children’s words for them' })
  specific!: string;
}

export class DecideWordingRequest {
  @BooleanField()
  accept!: boolean;
}

export class WordingView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  general!: string;

  @TextField({ max: 200 })
  specific!: string;

  @ChoiceField({ of: ['SUGGESTED', 'ACCEPTED', 'DECLINED'], name: 'WordingState' })
  state!: string;

  @IntegerField({ min: 1, max: 2_147_483_647, about: 'How often it was suggested' })
  times!: number;

  @DayField()
  suggestedOn!: string;

  @TextField({ max: 200, nullable: true })
  decidedBy!: string | null;
}

export class WordGroupView {
  @TextField({ max: 40 })
  name!: string;

  @TextsField({ max: 2_000, maxItems: 2_000 })
  lines!: string[];
}

export class WordingsView {
  @ObjectsField(() => WordingView, { maxItems: 1_000 })
  items!: WordingView[];

  @ObjectsField(() => WordGroupView, { maxItems: 50, about: 'What comes with the product' })
  groups!: WordGroupView[];
}
