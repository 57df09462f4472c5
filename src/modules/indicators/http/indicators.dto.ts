import { IntegerField, ObjectsField, TextField } from '../../../kernel/http/fields.js';

const YEAR = { min: 1900, max: 2200 } as const;
const COUNT = {
  min: 0,
  max: 100_000_000,
  nullable: true,
  about: 'Null when fewer than 10 children: not shown. Rounded to 5.',
} as const;
const DAYS = { min: -100_000, max: 100_000, nullable: true } as const;

export class ChildrenByOffenceView {
  @IntegerField(YEAR)
  year!: number;

  @TextField({ max: 20 })
  statuteVersion!: string;

  @TextField({ max: 10 })
  article!: string;

  @IntegerField(COUNT)
  children!: number | null;
}

export class DaysToFirstInterviewView {
  @IntegerField(YEAR)
  year!: number;

  @IntegerField(COUNT)
  children!: number | null;

  @IntegerField(DAYS)
  medianDays!: number | null;

  @IntegerField(DAYS)
  p80Days!: number | null;

  @IntegerField(DAYS)
  p90Days!: number | null;
}

export class InterviewsPerChildView {
  @IntegerField(YEAR)
  year!: number;

  @TextField({ max: 3, about: '0, 1, 2 or 3+' })
  interviews!: string;

  @IntegerField(COUNT)
  children!: number | null;
}

export class CertifiedSessionsView {
  @IntegerField(YEAR)
  year!: number;

  @IntegerField(COUNT)
  sessions!: number | null;

  @IntegerField(COUNT)
  deviations!: number | null;
}

export class RecordingUsesFigureView {
  @IntegerField(YEAR)
  year!: number;

  @IntegerField(COUNT)
  asked!: number | null;

  @IntegerField(COUNT)
  granted!: number | null;

  @IntegerField(COUNT)
  avoided!: number | null;
}

export class QuestionRoundsFigureView {
  @IntegerField(YEAR)
  year!: number;

  @IntegerField(COUNT)
  cases!: number | null;

  @IntegerField(COUNT)
  offered!: number | null;

  @IntegerField({ min: 0, max: 100, nullable: true, about: 'Percent, of the rounded numbers' })
  share!: number | null;
}

export class IndicatorsView {
  @ObjectsField(() => ChildrenByOffenceView, {
    maxItems: 2_000,
    about: 'Unit: children. By year of the report and article.',
  })
  childrenByOffence!: ChildrenByOffenceView[];

  @ObjectsField(() => DaysToFirstInterviewView, {
    maxItems: 200,
    about: 'Unit: days from report to first interview held.',
  })
  daysToFirstInterview!: DaysToFirstInterviewView[];

  @ObjectsField(() => InterviewsPerChildView, {
    maxItems: 800,
    about: 'Unit: children, by number of interviews held.',
  })
  interviewsPerChild!: InterviewsPerChildView[];

  @ObjectsField(() => CertifiedSessionsView, {
    maxItems: 200,
    about: 'Unit: sessions held, and how many of them by exception without certificate.',
  })
  certifiedSessions!: CertifiedSessionsView[];

  @ObjectsField(() => RecordingUsesFigureView, {
    maxItems: 200,
    about:
      'Unit: requests of another proceeding to use a recording; granted; and those that made an interview unnecessary.',
  })
  recordingUses!: RecordingUsesFigureView[];

  @ObjectsField(() => QuestionRoundsFigureView, {
    maxItems: 200,
    about:
      'Unit: cases with a known suspect; in how many the defence was offered a question round before the first interview of every child, or within fourteen days after it.',
  })
  questionRounds!: QuestionRoundsFigureView[];

  @IntegerField({ min: 1, max: 1_000, about: 'Groups smaller than this are not shown' })
  smallestGroup!: number;
}
