import { expect } from '@jest/globals';
import {
  type BookingId,
  type CaseId,
  type ChildRef,
  newId,
  type PersonId,
  type StudioId,
} from '../../src/kernel/ids.js';
import { REASONED_WARNINGS } from '../../src/modules/interviews/domain/warning-reasons.js';
import type { TestApp } from './app.js';
import type { Answer } from './client.js';
import { anOrganisation, aPerson, type Person, TEST_PASSWORD } from './people.js';

const ALL_BANDS = ['AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15', 'AGE_16_17'];
const ALL_SETS = ['SET_0_5', 'SET_6_11', 'SET_12_17'];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
let count = 0;

interface Papers {
  readonly from?: string;
  readonly to?: string;
  readonly opens?: string;
  readonly closes?: string;
}

/** A signed-in child interviewer with one certificate; every day from 08:00 to 20:00 unless told. */
export async function aCertifiedInterviewer(
  test: TestApp,
  given: Papers & {
    readonly ageBands?: readonly string[];
    readonly languages?: readonly string[];
  } = {},
): Promise<Person> {
  const person = await aPerson(test, 'CHILD_INTERVIEWER');
  const {
    from = '2025-01-01T00:00:00Z',
    to = '2028-01-01T00:00:00Z',
    ageBands = ALL_BANDS,
    languages = ['nl'],
  } = given;
  await test.database.admin.query(
    `INSERT INTO people.interviewer_certificate (id, person_id, scheme, age_bands, languages, period) VALUES ($1, $2, 'studioverhoor', $3, $4, tstzrange($5, $6))`,
    [newId(), person.id, ageBands, languages, from, to],
  );
  await test.database.admin.query(
    `INSERT INTO people.working_hours (person_id, weekday, starts, ends) SELECT $1, day, $3, $4 FROM unnest($2::smallint[]) AS day`,
    [person.id, EVERY_DAY, given.opens ?? '08:00', given.closes ?? '20:00'],
  );
  return person;
}

/** A studio with one certificate; open every day from 08:00 to 20:00 unless told. */
export async function aCertifiedStudio(
  test: TestApp,
  given: Papers & { readonly ageSets?: readonly string[]; readonly region?: string } = {},
): Promise<StudioId> {
  const id = newId<StudioId>();
  const {
    from = '2025-01-01T00:00:00Z',
    to = '2028-01-01T00:00:00Z',
    ageSets = ALL_SETS,
    region = 'Midden-Nederland',
  } = given;
  await test.database.admin.query(
    `INSERT INTO studios.studio (id, name, town, region) VALUES ($1, $2, 'Utrecht', $3)`,
    [id, `Studio ${count++}`, region],
  );
  await test.database.admin.query(
    `INSERT INTO studios.studio_certificate (id, studio_id, age_sets, period, inspected_on) VALUES ($1, $2, $3, tstzrange($4, $5), $4::timestamptz::date)`,
    [newId(), id, ageSets, from, to],
  );
  await test.database.admin.query(
    `INSERT INTO studios.opening_hours (studio_id, weekday, starts, ends) SELECT $1, day, $3, $4 FROM unnest($2::smallint[]) AS day`,
    [id, EVERY_DAY, given.opens ?? '08:00', given.closes ?? '20:00'],
  );
  return id;
}

export interface ChildCase {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly prosecutor: Person;
  readonly coordinator: Person;
}

/** Opens a case for somebody at their assignment. */
export async function inCase(
  prosecutor: Person,
  caseId: CaseId,
  person: Person,
  opening: Record<string, unknown>,
): Promise<void> {
  const answer = await prosecutor.client.post(`/cases/${caseId}/parties`, {
    personId: person.id,
    moment: 'ASSIGNMENT',
    ...opening,
  });
  if (answer.status !== 204) throw new Error(`access not opened: ${answer.text}`);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const word = (number: number): string =>
  `${LETTERS[Math.floor(number / 676) % 26] ?? ''}${LETTERS[Math.floor(number / 26) % 26] ?? ''}${LETTERS[number % 26] ?? ''}`;

/** A case with one child, its prosecutor and a coordinator; needs are complete unless told. */
export async function aChildCase(
  test: TestApp,
  given: {
    readonly bornOn?: string | null;
    readonly needs?: boolean;
    readonly relationship?: string;
    readonly team?: Pick<ChildCase, 'prosecutor' | 'coordinator'>;
  } = {},
): Promise<ChildCase> {
  const prosecutor = given.team?.prosecutor ?? (await aPerson(test, 'PROSECUTOR'));
  const coordinator = given.team?.coordinator ?? (await aPerson(test, 'INTERVIEW_COORDINATOR'));
  const number = count++;
  const created = await prosecutor.client.post('/cases', {
    parketnummer: `16/${String(300_000 + number)}-25`,
    courtId: await anOrganisation(test, 'COURT'),
    officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
    reportedOn: '2026-02-20',
    offences: [{ article: '249', committedFrom: '2024-08-03', committedUntil: '2024-08-03' }],
    suspects: [{ relationship: given.relationship ?? 'COACH', adult: true }],
  });
  const caseId = created.body.id as CaseId;
  const child = await addChild(
    prosecutor,
    caseId,
    given.bornOn === undefined ? '2016-05-10' : given.bornOn,
  );
  await inCase(prosecutor, caseId, coordinator, { function: 'INTERVIEW_COORDINATOR' });
  const made = { caseId, childRef: child, prosecutor, coordinator };
  if (given.needs !== false) await recordNeeds(made);
  return made;
}

/** One more child in a case, under an invented name of its own. */
export async function addChild(
  prosecutor: Person,
  caseId: CaseId,
  bornOn: string | null,
): Promise<ChildRef> {
  const name = word(count++);
  const child = await prosecutor.client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: {
      callName: `Zilver${name}`,
      givenNames: [`Zilver${name}`],
      surname: `Schoonberk${name}`,
      dateOfBirth: bornOn,
    },
  });
  if (child.status !== 201) throw new Error(`child not registered: ${child.text}`);
  return child.body.childRef as ChildRef;
}

export const COMPLETE_NEEDS = {
  languages: ['nl'],
  interpreterLanguage: null,
  supportPersonOffered: true,
  supportPersonWished: true,
  supportPersonRole: 'RELATIVE',
  interviewerSex: null,
  childAsked: true,
  childWishes: null,
  accessNeeds: [],
  disabilityNote: null,
  traumaNote: null,
  busyHours: [],
  wishedDaytime: null,
  wordsForThings: null,
  representationConflict: 'NOT_CHECKED',
  representativeInformed: true,
  representativeReason: null,
  guardianRequested: false,
  privilegeNoticeNeeded: false,
  privilegeNoticePlanned: false,
  travelLimitMinutes: null,
  travelTimes: [],
  estimatedAgeBand: null,
  adultProcedureChosen: false,
  complete: true,
};

export async function recordNeeds(
  { caseId, childRef, coordinator }: ChildCase,
  given: Record<string, unknown> = {},
  version = 0,
): Promise<Answer> {
  return coordinator.client.put(`/cases/${caseId}/children/${childRef}/needs`, {
    ...COMPLETE_NEEDS,
    ...given,
    version,
  });
}

export interface WishedBooking {
  readonly interviewer: PersonId;
  readonly studio: StudioId;
  readonly startsAt?: string;
  readonly [field: string]: unknown;
}

/** 10:00 in Amsterdam on Wednesday 4 March 2026, two days after the test clock. */
export const WEDNESDAY_TEN = '2026-03-04T09:00:00.000Z';

/** For whatever warning stands; only what answers one is kept. */
export const EVERY_REASON = REASONED_WARNINGS.map((code) => ({
  code,
  reason: 'Langer wachten is erger voor dit kind.',
}));

/** Asks for a first interview, with a reason against any warning; 10:00 on the Wednesday unless told. */
export async function book(
  { caseId, childRef, coordinator }: ChildCase,
  { interviewer, studio, startsAt = WEDNESDAY_TEN, ...rest }: WishedBooking,
): Promise<Answer> {
  return coordinator.client.post(`/cases/${caseId}/bookings`, {
    bookingKey: newId<BookingId>(),
    childRef,
    sessionType: 'INITIAL',
    startsAt,
    interviewerId: interviewer,
    studioId: studio,
    reasons: EVERY_REASON,
    ...rest,
  });
}

export interface BookedChild {
  readonly child: ChildCase;
  /** The interviewer. */
  readonly person: Person;
  readonly studio: StudioId;
  readonly id: BookingId;
}

interface BookedOptions {
  readonly team?: Pick<ChildCase, 'prosecutor' | 'coordinator'>;
  readonly papers?: { readonly to?: string };
}

/** A child with a first interview on Wednesday at ten, by an interviewer and in a studio of its own. */
export async function aBookedChild(
  test: TestApp,
  { team, papers = {} }: BookedOptions = {},
): Promise<BookedChild> {
  const child = await aChildCase(test, team === undefined ? {} : { team });
  const person = await aCertifiedInterviewer(test, papers);
  const studio = await aCertifiedStudio(test);
  const { status, body } = await book(child, { interviewer: person.id, studio });
  expect(status).toBe(201);
  return { child, person, studio, id: body.id };
}

/** Moves the clock and signs these people in again: their sessions would have run out. */
export async function at(
  test: TestApp,
  instant: string,
  ...people: readonly Person[]
): Promise<void> {
  test.clock.set(instant);
  for (const person of people) await person.client.signIn(person.login, TEST_PASSWORD);
}
