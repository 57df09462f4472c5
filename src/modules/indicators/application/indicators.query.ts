import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Actor } from '../../../kernel/actor.js';
import { statement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { AuditTrail } from '../../audit/index.js';

export const INDICATORS_POOL = Symbol('INDICATORS_POOL');

const BY_OFFENCE = statement(
  'indicators.by-offence',
  `SELECT year, statute_version AS "statuteVersion", article, children FROM indicators.indicator_children_by_offence
   ORDER BY year DESC, statute_version, length(article), article`,
);
const DAYS = statement(
  'indicators.days',
  `SELECT year, children, median_days AS "medianDays", p80_days AS "p80Days", p90_days AS "p90Days"
   FROM indicators.indicator_days_to_first_interview ORDER BY year DESC`,
);
const PER_CHILD = statement(
  'indicators.per-child',
  `SELECT year, interviews, children FROM indicators.indicator_interviews_per_child ORDER BY year DESC, interviews`,
);

const CERTIFIED = statement(
  'indicators.certified-sessions',
  `SELECT year, sessions, deviations FROM indicators.indicator_certified_sessions ORDER BY year DESC`,
);

const USES = statement(
  'indicators.recording-uses',
  `SELECT year, asked, granted, avoided FROM indicators.indicator_recording_uses ORDER BY year DESC`,
);

const ROUNDS = statement(
  'indicators.question-rounds',
  `SELECT year, cases, offered, share FROM indicators.indicator_question_rounds ORDER BY year DESC`,
);

/** Null means: fewer than ten children, so not shown. */
export type Shown = number | null;

export interface IndicatorFigures {
  readonly childrenByOffence: readonly {
    year: number;
    statuteVersion: string;
    article: string;
    children: Shown;
  }[];
  readonly daysToFirstInterview: readonly {
    year: number;
    children: Shown;
    medianDays: Shown;
    p80Days: Shown;
    p90Days: Shown;
  }[];
  readonly interviewsPerChild: readonly { year: number; interviews: string; children: Shown }[];
  readonly certifiedSessions: readonly { year: number; sessions: Shown; deviations: Shown }[];
  readonly recordingUses: readonly {
    year: number;
    asked: Shown;
    granted: Shown;
    avoided: Shown;
  }[];
  readonly questionRounds: readonly {
    year: number;
    cases: Shown;
    offered: Shown;
    /** Of the rounded numbers, in whole percents. */
    share: Shown;
  }[];
}

/** National figures, read as the role that can read nothing but aggregated views. */
@Injectable()
export class Indicators {
  constructor(
    @Inject(INDICATORS_POOL) private readonly pool: pg.Pool,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async figures(actor: Actor): Promise<IndicatorFigures> {
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'indicators.view',
        objectType: 'indicators',
      }),
    );
    const [byOffence, days, perChild, certified, uses, rounds] = await Promise.all([
      this.pool.query<IndicatorFigures['childrenByOffence'][number]>(BY_OFFENCE),
      this.pool.query<IndicatorFigures['daysToFirstInterview'][number]>(DAYS),
      this.pool.query<IndicatorFigures['interviewsPerChild'][number]>(PER_CHILD),
      this.pool.query<IndicatorFigures['certifiedSessions'][number]>(CERTIFIED),
      this.pool.query<IndicatorFigures['recordingUses'][number]>(USES),
      this.pool.query<IndicatorFigures['questionRounds'][number]>(ROUNDS),
    ]);
    return {
      childrenByOffence: byOffence.rows,
      daysToFirstInterview: days.rows,
      interviewsPerChild: perChild.rows,
      certifiedSessions: certified.rows,
      recordingUses: uses.rows,
      questionRounds: rounds.rows,
    };
  }
}
