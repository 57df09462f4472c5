import type { Pool } from 'pg';
import { newId } from '../kernel/ids.js';
import { addDays, type LegalDate, startOfLegalDay } from '../kernel/time.js';
import type { Chance } from './chance.js';
import type { SeedPerson } from './people.js';
import { STUDIOS } from './reference-data.js';

const ALL_BANDS = ['AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15', 'AGE_16_17'];
const YOUNG_BANDS = ['AGE_4_5', 'AGE_6_8', 'AGE_9_11'];
const SPECIALISMS = [[], ['VERY_YOUNG'], ['INTELLECTUAL_DISABILITY'], [], ['TRAUMA', 'AUTISM']];
/** Days after which some certificates end, by place in the list: one for each band of the first page of the registers. */
const SOON: Readonly<Partial<Record<number, number>>> = { 2: 6, 7: 45, 11: 80 };
const WORKDAYS = [1, 2, 3, 4, 5];

/** Twelve studios with certificate and opening hours; one whose certificate lapses soon, to be seen in the search. */
export async function seedStudios(admin: Pool): Promise<void> {
  const rows = STUDIOS.map(({ town, unit }, index) => ({
    id: newId(),
    name: `Studio ${town}`,
    town,
    region: unit,
    until:
      index === 3
        ? '2026-12-15T12:00:00Z'
        : `2027-${String(1 + (index % 12)).padStart(2, '0')}-01T00:00:00Z`,
    certificate: newId(),
    sets: index === 7 ? ['SET_0_5', 'SET_6_11'] : ['SET_0_5', 'SET_6_11', 'SET_12_17'],
  }));
  await admin.query(
    `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, name text, town text, region text, until timestamptz, certificate uuid, sets text[])),
       studio AS (INSERT INTO studios.studio (id, name, town, region, equipment) SELECT id, name, town, region, '{INDUCTION_LOOP,TWO_CAMERAS}' FROM given RETURNING id)
     INSERT INTO studios.studio_certificate (id, studio_id, age_sets, period, inspected_on)
     SELECT g.certificate, g.id, g.sets, tstzrange('2024-06-01', g.until), '2024-05-20' FROM given g JOIN studio s ON s.id = g.id`,
    [JSON.stringify(rows)],
  );
  await admin.query(
    `INSERT INTO studios.opening_hours (studio_id, weekday, starts, ends)
     SELECT s.id, day, '08:30', '17:30' FROM studios.studio s, unnest($1::smallint[]) AS day`,
    [WORKDAYS],
  );
}

/** Certificates and hours of the interviewers; some only for young children, one that ends within weeks. */
export async function seedCertificates(
  admin: Pool,
  people: readonly SeedPerson[],
  chance: Chance,
  today: LegalDate,
): Promise<void> {
  const interviewers = people.filter(({ role }) => role === 'CHILD_INTERVIEWER');
  const rows = interviewers.map(({ id }, index) => ({
    id: newId(),
    person: id,
    bands: index > 0 && index % 4 === 0 ? YOUNG_BANDS : ALL_BANDS,
    languages: index % 6 === 5 ? ['nl', 'en'] : ['nl'],
    specialisms: SPECIALISMS[index % SPECIALISMS.length] ?? [],
    evidence: `PA-2024-${String(101 + index)}`,
    until: startOfLegalDay(addDays(today, SOON[index] ?? 400 + 30 * chance.between(2, 12))),
  }));
  await admin.query(
    `INSERT INTO people.interviewer_certificate (id, person_id, scheme, age_bands, languages, specialisms, issuer, evidence_reference, period)
     SELECT id, person, 'STUDIOVERHOOR', bands, languages, specialisms, 'Politieacademie', evidence, tstzrange('2024-06-01', until)
     FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, person uuid, bands text[], languages text[], specialisms text[], evidence text, until timestamptz)`,
    [JSON.stringify(rows)],
  );
  await admin.query(
    `INSERT INTO people.working_hours (person_id, weekday, starts, ends)
     SELECT p, day, '08:30', '17:00' FROM unnest($1::uuid[]) AS p, unnest($2::smallint[]) AS day`,
    [interviewers.map(({ id }) => id), WORKDAYS],
  );
}
