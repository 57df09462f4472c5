import { SqlMigration } from '../src/kernel/database/migration.js';

const OF_A_CASE = `'SERVICE', 'SAFETY', 'JUDICIAL', 'INTERVIEW_PREP', 'REPRESENTATION', 'CLAIM', 'MEDICAL'`;
const OWN = 'person_id = kernel.actor() AND auth.may_see_case(case_id)';

const known = (purposes: string) => `
    ALTER TABLE identity_access.lookup DROP CONSTRAINT lookup_purpose_known_check,
      ADD CONSTRAINT lookup_purpose_known_check CHECK (purpose IN (${purposes}));`;

/** A data steward acts in no case; what a correction shows them is a look-up all the same. Source: domain 5.3. */
export class CountLookupsOfStewards1790000000692 extends SqlMigration {
  readonly name = 'CountLookupsOfStewards1790000000692';

  protected readonly upSql = `${known(`${OF_A_CASE}, 'CORRECTION'`)}
    ALTER POLICY lookup_insert ON identity_access.lookup WITH CHECK (person_id = kernel.actor()
      AND CASE purpose WHEN 'CORRECTION' THEN kernel.has_role('DATA_STEWARD') ELSE auth.may_see_case(case_id) END);`;

  protected readonly downSql = `
    ALTER POLICY lookup_insert ON identity_access.lookup WITH CHECK (${OWN});${known(OF_A_CASE)}`;
}
