import type { Pool } from 'pg';
import { newId } from '../kernel/ids.js';
import { addDays, type LegalDate, startOfLegalDay } from '../kernel/time.js';
import type { SeedPerson } from './people.js';
import { STUDIOS } from './reference-data.js';

/** Days ago of the last refresher, supervision and peer review; every fourth interviewer is late with something. */
const AGO = [
  [120, 90, 60],
  [200, 150, 100],
  [330, 300, 120],
  [500, 410, 250],
] as const;
const KINDS = ['REFRESHER', 'SUPERVISION', 'PEER_REVIEW'] as const;
const GIVERS = ['Politieacademie', 'Supervisor regio', 'Kring van studioverhoorders'] as const;

/** What interviewers did to keep up practice, where they are based, and when some of them are away. */
export async function seedPractice(
  admin: Pool,
  people: readonly SeedPerson[],
  today: LegalDate,
): Promise<void> {
  const interviewers = people.filter(({ role }) => role === 'CHILD_INTERVIEWER');
  const keeper = people.find(({ role }) => role === 'INTERVIEW_COORDINATOR');
  const administrator = people.find(({ role }) => role === 'ADMINISTRATOR');
  if (keeper === undefined || administrator === undefined) return;
  const trainings = interviewers.flatMap(({ id }, index) =>
    KINDS.map((kind, place) => ({
      id: newId(),
      person: id,
      kind,
      heldOn: addDays(today, -(AGO[index % AGO.length]?.[place] ?? 90)),
      givenBy: GIVERS[place] ?? '',
    })),
  );
  await admin.query(
    `INSERT INTO people.training (id, person_id, kind, held_on, given_by, recorded_by, recorded_at)
     SELECT id, person, kind, "heldOn", "givenBy", $2, "heldOn" + interval '1 day'
     FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, person uuid, kind text, "heldOn" date, "givenBy" text)`,
    [JSON.stringify(trainings), keeper.id],
  );
  await admin.query(
    `UPDATE people.person p SET base_town = b.town
     FROM jsonb_to_recordset($1::jsonb) AS b(id uuid, town text) WHERE p.id = b.id`,
    [
      JSON.stringify(
        interviewers.map(({ id }, index) => ({ id, town: STUDIOS[index % STUDIOS.length]?.town })),
      ),
    ],
  );
  await seedInterruptions(admin, interviewers, { keeper, administrator, today });
}

interface Keepers {
  readonly keeper: SeedPerson;
  readonly administrator: SeedPerson;
  readonly today: LegalDate;
}

/** One interviewer is away for two weeks, and the certificate of another is suspended. */
async function seedInterruptions(
  admin: Pool,
  interviewers: readonly SeedPerson[],
  { keeper, administrator, today }: Keepers,
): Promise<void> {
  const [away, suspended] = [interviewers[4], interviewers[9]];
  if (away === undefined || suspended === undefined) return;
  await admin.query(
    `INSERT INTO people.absence (id, person_id, kind, period, recorded_by, recorded_at) VALUES ($1, $2, 'LEAVE', tstzrange($3, $4), $5, now())`,
    [
      newId(),
      away.id,
      startOfLegalDay(addDays(today, 10)),
      startOfLegalDay(addDays(today, 24)),
      keeper.id,
    ],
  );
  await admin.query(
    `INSERT INTO people.certificate_suspension (id, certificate_id, suspended_from, reason, suspended_by)
     SELECT $1, c.id, $3, 'Onderzoek naar een klacht over de werkwijze', $4 FROM people.interviewer_certificate c WHERE c.person_id = $2`,
    [newId(), suspended.id, startOfLegalDay(addDays(today, -5)), administrator.id],
  );
}
