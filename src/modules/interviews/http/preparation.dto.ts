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
  TextsField,
} from '../../../kernel/http/fields.js';
import {
  QUESTION_MARKS,
  type QuestionMark,
  READINESS_ANSWERS,
  READINESS_ITEMS,
  type ReadinessItem,
  type ReadinessState,
  ROUND_PARTIES,
} from '../domain/preparation.js';

const MOST = 2_147_483_646;

export class ReadinessAnswerFields {
  @ChoiceField({ of: READINESS_ITEMS, name: 'ReadinessItem' })
  item!: ReadinessItem;

  @ChoiceField({ of: READINESS_ANSWERS, name: 'ReadinessAnswer' })
  answer!: ReadinessState;

  @TextField({ max: 500, nullable: true, about: 'Screened for what identifies a child' })
  remark!: string | null;
}

export class RecordReadinessRequest {
  @IntegerField({ min: 0, max: MOST, about: 'The version that was read; 0 when there is none yet' })
  version!: number;

  @ObjectsField(() => ReadinessAnswerFields, { maxItems: 6 })
  answers!: ReadinessAnswerFields[];

  @TextField({ max: 1000, nullable: true, about: 'Why to go on although something is open' })
  proceedReason!: string | null;
}

export class ReadinessView {
  @IntegerField({ min: 0, max: MOST })
  version!: number;

  @ObjectsField(() => ReadinessAnswerFields, { maxItems: 6 })
  answers!: ReadinessAnswerFields[];

  @BooleanField()
  ready!: boolean;

  @ChoicesField({ of: READINESS_ITEMS, name: 'ReadinessItem' })
  open!: string[];

  @TextField({ max: 1000, nullable: true })
  proceedReason!: string | null;

  @InstantField({ nullable: true })
  recordedAt!: string | null;
}

export class OpenRoundRequest {
  @DayField({ about: 'The last day on which an answer is in time' })
  answerBy!: string;
}

export class AnswerRoundRequest {
  @TextsField({ max: 1000, maxItems: 40, about: 'Screened; an empty list says: no questions' })
  questions!: string[];
}

export class MarkQuestionRequest {
  @ChoiceField({ of: QUESTION_MARKS, name: 'QuestionMark' })
  mark!: QuestionMark;

  @TextField({ max: 1000, nullable: true, about: 'Needed when the question was not asked' })
  reason!: string | null;
}

export class RoundPartyView {
  @ChoiceField({ of: ROUND_PARTIES, name: 'RoundFunction' })
  function!: string;

  @BooleanField({ about: 'This is the caller' })
  own!: boolean;

  @InstantField({ nullable: true })
  answeredAt!: string | null;

  @BooleanField({ about: 'Answered after the term' })
  late!: boolean;
}

export class RoundQuestionView {
  @IdField()
  id!: string;

  @ChoiceField({ of: ROUND_PARTIES, name: 'RoundFunction' })
  function!: string;

  @BooleanField()
  own!: boolean;

  @TextField({ max: 1000 })
  text!: string;

  @ChoiceField({ of: QUESTION_MARKS, name: 'QuestionMark', nullable: true })
  mark!: string | null;

  @TextField({ max: 1000, nullable: true })
  reason!: string | null;

  @InstantField({ nullable: true })
  markedAt!: string | null;
}

export class QuestionRoundView {
  @IdField()
  id!: string;

  @DayField()
  answerBy!: string;

  @InstantField()
  openedAt!: string;

  @InstantField({ nullable: true })
  closedAt!: string | null;

  @ObjectsField(() => RoundPartyView, { maxItems: 200 })
  parties!: RoundPartyView[];

  @ObjectsField(() => RoundQuestionView, { maxItems: 5000 })
  questions!: RoundQuestionView[];

  @ChoicesField({ of: ['answer', 'close', 'mark'], name: 'RoundAction' })
  actions!: string[];
}

export class PreparationView {
  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ObjectField(() => ReadinessView, { nullable: true, about: 'Null for who does not prepare' })
  readiness!: ReadinessView | null;

  @ObjectsField(() => QuestionRoundView, { maxItems: 100 })
  rounds!: QuestionRoundView[];

  @ChoicesField({ of: ['record-readiness', 'open-round'], name: 'PreparationAction' })
  actions!: string[];
}

export class RecordedReadinessView {
  @IntegerField({ min: 1, max: MOST })
  version!: number;
}

export class OpenedRoundView {
  @IdField()
  id!: string;
}

export class AnsweredRoundView {
  @BooleanField()
  late!: boolean;
}
