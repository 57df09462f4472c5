import { SqlMigration } from '../src/kernel/database/migration.js';

/** Rooms in which a child is heard, what they are certified for, and when they are open. INV-INT-04. */
export class CreateStudios1790000000080 extends SqlMigration {
  readonly name = 'CreateStudios1790000000080';

  protected readonly upSql = `
    CREATE SCHEMA studios;
    COMMENT ON SCHEMA studios IS 'Child-friendly interview studios, their certificates and opening hours.';
    GRANT USAGE ON SCHEMA studios TO ontzien_app;

    CREATE TABLE studios.studio (
      id         uuid PRIMARY KEY,
      name       text NOT NULL,
      town       text NOT NULL,
      region     text NOT NULL,
      equipment  text[] NOT NULL DEFAULT '{}',
      CONSTRAINT studio_name_stated_check CHECK (btrim(name) <> ''),
      CONSTRAINT studio_town_stated_check CHECK (btrim(town) <> ''),
      CONSTRAINT studio_region_stated_check CHECK (btrim(region) <> ''),
      CONSTRAINT studio_name_uniq UNIQUE (name)
    );
    COMMENT ON TABLE studios.studio IS 'An interview studio of a police unit. Source: domain 3.2.';
    GRANT SELECT, INSERT, UPDATE ON studios.studio TO ontzien_app;

    -- Valid on every minute of a session, not on the day of booking. INV-INT-04.
    CREATE TABLE studios.studio_certificate (
      id            uuid PRIMARY KEY,
      studio_id     uuid NOT NULL REFERENCES studios.studio (id),
      age_sets      text[] NOT NULL,
      period        tstzrange NOT NULL,
      inspected_on  date NOT NULL,
      revoked_at    timestamptz,
      CONSTRAINT studio_certificate_age_sets_known_check CHECK (cardinality(age_sets) > 0 AND age_sets <@
        ARRAY['SET_0_5', 'SET_6_11', 'SET_12_17']),
      CONSTRAINT studio_certificate_period_bounded_check CHECK (NOT isempty(period) AND NOT lower_inf(period)
        AND NOT upper_inf(period) AND lower_inc(period) AND NOT upper_inc(period))
    );
    COMMENT ON TABLE studios.studio_certificate IS 'For which furniture sets a studio passed inspection, and until when. Source: domain 3.2.';
    CREATE INDEX studio_certificate_studio_idx ON studios.studio_certificate (studio_id);
    GRANT SELECT, INSERT ON studios.studio_certificate TO ontzien_app;
    GRANT UPDATE (revoked_at, period) ON studios.studio_certificate TO ontzien_app;

    -- Local hours in Amsterdam; weekday 1 is Monday.
    CREATE TABLE studios.opening_hours (
      studio_id  uuid NOT NULL REFERENCES studios.studio (id),
      weekday    smallint NOT NULL,
      starts     time NOT NULL,
      ends       time NOT NULL,
      PRIMARY KEY (studio_id, weekday, starts),
      CONSTRAINT opening_hours_weekday_known_check CHECK (weekday BETWEEN 1 AND 7),
      CONSTRAINT opening_hours_order_check CHECK (starts < ends)
    );
    COMMENT ON TABLE studios.opening_hours IS 'When a studio receives children, in Amsterdam time.';
    GRANT SELECT, INSERT, DELETE ON studios.opening_hours TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE studios.opening_hours, studios.studio_certificate, studios.studio;
    DROP SCHEMA studios;`;
}
