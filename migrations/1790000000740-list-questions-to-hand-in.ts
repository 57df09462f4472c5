import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

/** Whoever was asked for questions finds that on the work list, with the last day to answer. INV-INT-21. */
export class ListQuestionsToHandIn1790000000740 extends SqlMigration {
  readonly name = 'ListQuestionsToHandIn1790000000740';

  protected readonly upSql = rewriteWorkItems(`body := body || $q$
      UNION ALL
      SELECT 'QUESTIONS_TO_HAND_IN', r.case_id, r.child_ref, r.child_ref, p.person_id, r.opened_at,
        ((r.answer_by + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam') - interval '1 millisecond', true
      FROM interviews.question_round r JOIN interviews.round_party p ON p.round_id = r.id
      WHERE p.person_id = kernel.actor() AND p.answered_at IS NULL AND r.closed_at IS NULL$q$;`);

  protected readonly downSql = rewriteWorkItems(
    `body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'QUESTIONS_TO_HAND_IN'.*$q$, '');`,
  );
}
