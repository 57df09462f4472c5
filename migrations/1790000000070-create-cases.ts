import { SqlMigration } from '../src/kernel/database/migration.js';

/** A proceeding, the children in it by number, the offences by article and statute version, the suspects by label. */
export class CreateCases1790000000070 extends SqlMigration {
  readonly name = 'CreateCases1790000000070';

  protected readonly upSql = `
    CREATE SCHEMA cases;
    COMMENT ON SCHEMA cases IS 'Proceedings. No name, no birth date, no contact of a child or suspect.';
    GRANT USAGE ON SCHEMA cases TO ontzien_app;

    CREATE TABLE cases."case" (
      id                        uuid PRIMARY KEY,
      parketnummer              text NOT NULL,
      court_id                  uuid NOT NULL REFERENCES people.organisation (id),
      office_id                 uuid NOT NULL REFERENCES people.organisation (id),
      stage                     text NOT NULL DEFAULT 'INVESTIGATION',
      reported_on               date NOT NULL,
      appeal_filed_on           date,
      heard_in_first_instance   boolean NOT NULL DEFAULT false,
      registered_at             timestamptz NOT NULL,
      registered_by             uuid NOT NULL REFERENCES people.person (id),
      version                   integer NOT NULL DEFAULT 1,
      CONSTRAINT case_parketnummer_form_check CHECK (parketnummer ~ '^\\d{2}/\\d{6}-\\d{2}$'),
      CONSTRAINT case_parketnummer_uniq UNIQUE (parketnummer),
      CONSTRAINT case_stage_known_check CHECK (stage IN ('INVESTIGATION', 'PRE_TRIAL', 'TRIAL_FIRST_INSTANCE', 'APPEAL',
        'AFTER_REMITTAL', 'CLOSED')),
      CONSTRAINT case_appeal_dated_check CHECK (stage <> 'APPEAL' OR appeal_filed_on IS NOT NULL)
    );
    COMMENT ON TABLE cases."case" IS 'A criminal proceeding in which a child is the victim.';

    -- Which article could be charged for which day; the same numbers mean other things before 1 July 2024.
    CREATE TABLE cases.offence_article (
      statute_version  text NOT NULL,
      article          text NOT NULL,
      label_nl         text NOT NULL,
      label_en         text NOT NULL,
      in_force         daterange NOT NULL,
      to_verify        boolean NOT NULL,
      source           text NOT NULL,
      PRIMARY KEY (statute_version, article),
      CONSTRAINT offence_article_version_known_check CHECK (statute_version IN ('SR_OLD_ZEDEN', 'SR_2024', 'SR'))
    );
    COMMENT ON TABLE cases.offence_article IS 'Offence codes by statute version; to_verify marks what a lawyer still has to check. Source: domain 1.8.';

    INSERT INTO cases.offence_article (statute_version, article, label_nl, label_en, in_force, to_verify, source) VALUES
      ('SR_OLD_ZEDEN', '240b', 'kinderpornografie', 'child sexual abuse material', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '242', 'verkrachting', 'rape', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '243', 'binnendringen bij bewusteloze', 'penetration of an unconscious person', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '244', 'binnendringen beneden 12 jaar', 'penetration of a child under 12', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '245', 'binnendringen 12-16 jaar', 'penetration of a child 12-15', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '246', 'aanranding', 'sexual assault', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '247', 'ontucht', 'lewd acts', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '248a', 'verleiding van een minderjarige', 'seduction of a minor', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '248b', 'jeugdprostitutie', 'juvenile prostitution', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '248c', 'bijwonen seksshow minderjarige', 'attending a sexual show of a minor', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '248d', 'corrumperen van een minderjarige', 'corruption of a minor', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '248e', 'grooming', 'grooming', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '248f', 'bevorderen van ontucht', 'promoting lewd acts', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '249', 'misbruik van gezag', 'abuse of authority', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_OLD_ZEDEN', '250', 'koppelarij', 'procuring', '[1991-12-01,2024-07-01)', false, 'domain 1.8, S60'),
      ('SR_2024', '240', 'schuldaanranding', 'negligent sexual assault', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '241', '(gekwalificeerde) opzetaanranding', '(aggravated) intentional sexual assault', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '242', 'schuldverkrachting', 'negligent rape', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '243', '(gekwalificeerde) opzetverkrachting', '(aggravated) intentional rape', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '245', 'aanranding 16-18 jaar', 'sexual assault of a child 16-17', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '246', 'verkrachting 16-18 jaar', 'rape of a child 16-17', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '247', 'aanranding 12-16 jaar', 'sexual assault of a child 12-15', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '248', 'verkrachting 12-16 jaar', 'rape of a child 12-15', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '249', 'aanranding beneden 12 jaar', 'sexual assault of a child under 12', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '250', 'verkrachting beneden 12 jaar', 'rape of a child under 12', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '251', 'seksuele benadering van kinderen', 'sexual approach of children', '[2024-07-01,)', false, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '252', 'kinderpornografie', 'child sexual abuse material', '[2024-07-01,)', false, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '253', 'bijwonen kinderpornografische voorstelling', 'attending child sexual performance', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '254', 'strafverhogende omstandigheden', 'aggravating circumstances', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR_2024', '254ba', 'misbruik van seksueel beeldmateriaal', 'abuse of sexual imagery', '[2024-07-01,)', true, 'domain 1.8, Stb. 2024, 59'),
      ('SR', '255', 'verlating van een hulpbehoevende', 'abandonment of a dependent person', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '273f', 'mensenhandel', 'human trafficking', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '279', 'onttrekking van een minderjarige', 'removal of a minor from authority', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '282', 'vrijheidsberoving', 'unlawful deprivation of liberty', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '284', 'dwang', 'coercion', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '285', 'bedreiging', 'threat', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '285b', 'belaging', 'stalking', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '287', 'doodslag', 'manslaughter', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '289', 'moord', 'murder', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '300', 'mishandeling', 'assault', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '301', 'mishandeling met voorbedachten rade', 'premeditated assault', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '302', 'zware mishandeling', 'grievous bodily harm', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '303', 'zware mishandeling met voorbedachten rade', 'premeditated grievous bodily harm', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '304', 'strafverhoging: eigen kind of kind onder gezag', 'aggravation: own child or child in care', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '307', 'dood door schuld', 'negligent homicide', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '308', 'lichamelijk letsel door schuld', 'negligent bodily harm', '[1991-12-01,)', true, 'domain 1.8'),
      ('SR', '312', 'diefstal met geweld', 'robbery', '[1991-12-01,)', true, 'domain 1.8');

    CREATE TABLE cases.offence (
      id               uuid PRIMARY KEY,
      case_id          uuid NOT NULL REFERENCES cases."case" (id),
      count_number     integer NOT NULL,
      statute_version  text NOT NULL,
      article          text NOT NULL,
      committed_from   date NOT NULL,
      committed_until  date NOT NULL,
      CONSTRAINT offence_article_known_fk FOREIGN KEY (statute_version, article) REFERENCES cases.offence_article,
      CONSTRAINT offence_count_number_uniq UNIQUE (case_id, count_number),
      CONSTRAINT offence_count_number_positive_check CHECK (count_number >= 1),
      CONSTRAINT offence_period_order_check CHECK (committed_from <= committed_until)
    );
    COMMENT ON TABLE cases.offence IS 'A fact of the case with its statute version. Source: domain 1.8.';
    CREATE FUNCTION cases.check_offence_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.committed_from <= NEW.committed_until AND NOT EXISTS (SELECT 1 FROM cases.offence_article a
          WHERE a.statute_version = NEW.statute_version AND a.article = NEW.article
            AND a.in_force @> daterange(NEW.committed_from, NEW.committed_until, '[]')) THEN
        RAISE EXCEPTION 'article not in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'offence_article_in_force';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER offence_article_in_force BEFORE INSERT OR UPDATE ON cases.offence
      FOR EACH ROW EXECUTE FUNCTION cases.check_offence_in_force();

    CREATE TABLE cases.suspect (
      id            uuid PRIMARY KEY,
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      label         text NOT NULL,
      relationship  text NOT NULL,
      adult         boolean NOT NULL,
      CONSTRAINT suspect_label_form_check CHECK (label ~ '^V[1-9][0-9]?$'),
      CONSTRAINT suspect_label_uniq UNIQUE (case_id, label),
      CONSTRAINT suspect_case_uniq UNIQUE (id, case_id),
      CONSTRAINT suspect_relationship_known_check CHECK (relationship IN ('PARENT', 'STEP_PARENT', 'SIBLING', 'CAREGIVER',
        'TEACHER', 'COACH', 'PEER', 'STRANGER', 'ONLINE', 'OTHER', 'UNKNOWN'))
    );
    COMMENT ON TABLE cases.suspect IS 'A suspect by label; the name of a parent would name the child.';

    CREATE TABLE cases.child (
      child_ref      uuid PRIMARY KEY,
      case_id        uuid NOT NULL REFERENCES cases."case" (id),
      child_number   text NOT NULL,
      age_band       text NOT NULL,
      registered_at  timestamptz NOT NULL,
      CONSTRAINT child_number_uniq UNIQUE (child_number),
      CONSTRAINT child_case_uniq UNIQUE (child_ref, case_id),
      CONSTRAINT child_age_band_known_check CHECK (age_band IN ('AGE_0_3', 'AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15',
        'AGE_16_17', 'AGE_UNKNOWN'))
    );
    COMMENT ON TABLE cases.child IS 'A child by number; age_band is the band on the day of the report.';
    CREATE INDEX child_case_idx ON cases.child (case_id);

    CREATE FUNCTION cases.number_ok(number text) RETURNS boolean LANGUAGE sql IMMUTABLE
      RETURN number ~ '^KN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$';
    ALTER TABLE cases.child ADD CONSTRAINT child_number_form_check CHECK (cases.number_ok(child_number));

    ALTER TABLE auth.case_access
      ADD CONSTRAINT case_access_case_fk FOREIGN KEY (case_id) REFERENCES cases."case" (id) DEFERRABLE INITIALLY DEFERRED,
      ADD CONSTRAINT case_access_suspect_fk FOREIGN KEY (suspect_id, case_id) REFERENCES cases.suspect (id, case_id),
      ADD CONSTRAINT case_access_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id);

    ALTER TABLE cases."case" ENABLE ROW LEVEL SECURITY;
    ALTER TABLE cases."case" FORCE ROW LEVEL SECURITY;
    -- Written out, not as a function call: this is the hottest predicate of the product. A scalar subquery, not EXISTS:
    -- the planner would hash everything the actor may see to answer for one case.
    CREATE POLICY case_select ON cases."case" FOR SELECT TO ontzien_app USING (COALESCE((
      SELECT true FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.case_id = "case".id AND a.closed_at IS NULL LIMIT 1),
      kernel.is_system()));
    CREATE POLICY case_insert ON cases."case" FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (registered_by = kernel.actor() AND (kernel.has_role('PROSECUTOR') OR kernel.has_role('PROSECUTION_STAFF'))));
    CREATE POLICY case_update ON cases."case" FOR UPDATE TO ontzien_app USING (auth.may_see_case(id));

    ALTER TABLE cases.child ENABLE ROW LEVEL SECURITY;
    ALTER TABLE cases.child FORCE ROW LEVEL SECURITY;
    CREATE POLICY child_select ON cases.child FOR SELECT TO ontzien_app USING (COALESCE((
      SELECT true FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.case_id = child.case_id AND a.closed_at IS NULL LIMIT 1),
      kernel.is_system()));
    CREATE POLICY child_insert ON cases.child FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));

    ALTER TABLE cases.offence ENABLE ROW LEVEL SECURITY;
    ALTER TABLE cases.offence FORCE ROW LEVEL SECURITY;
    CREATE POLICY offence_select ON cases.offence FOR SELECT TO ontzien_app USING (COALESCE((
      SELECT true FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.case_id = offence.case_id AND a.closed_at IS NULL LIMIT 1),
      kernel.is_system()));
    CREATE POLICY offence_insert ON cases.offence FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR kernel.has_role('PROSECUTOR') OR kernel.has_role('PROSECUTION_STAFF'));

    ALTER TABLE cases.suspect ENABLE ROW LEVEL SECURITY;
    ALTER TABLE cases.suspect FORCE ROW LEVEL SECURITY;
    CREATE POLICY suspect_select ON cases.suspect FOR SELECT TO ontzien_app USING (COALESCE((
      SELECT true FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.case_id = suspect.case_id AND a.closed_at IS NULL LIMIT 1),
      kernel.is_system()));
    CREATE POLICY suspect_insert ON cases.suspect FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR kernel.has_role('PROSECUTOR') OR kernel.has_role('PROSECUTION_STAFF'));

    GRANT SELECT, INSERT ON cases."case", cases.offence, cases.suspect, cases.child TO ontzien_app;
    GRANT UPDATE (stage, appeal_filed_on, heard_in_first_instance, version) ON cases."case" TO ontzien_app;
    GRANT SELECT ON cases.offence_article TO ontzien_app;`;

  protected readonly downSql = `
    ALTER TABLE auth.case_access DROP CONSTRAINT case_access_case_fk, DROP CONSTRAINT case_access_suspect_fk,
      DROP CONSTRAINT case_access_child_fk;
    DROP TABLE cases.child, cases.suspect, cases.offence, cases.offence_article, cases."case";
    DROP FUNCTION cases.check_offence_in_force(), cases.number_ok(text);
    DROP SCHEMA cases;`;
}
