import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  newId,
  type BookingId,
  type CaseId,
  type ChildRef,
  type RecordingId,
  type StudioId,
} from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { CANARY, CANARY_TEXT, expectNoCanary, plantCanary } from '../harness/canary.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  at,
  COMPLETE_NEEDS,
} from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { anOrganisation, aPerson, type Person, stepUp } from '../harness/people.js';
import { sha256, TUS_PATCH } from '../harness/recordings.js';

// Scenario A00 of the rulebook: a girl of 10, an appeal, counsel who wants her heard again although there is a recording.
// One story in order; each step stands on the one before it. Over HTTP only.
let test: TestApp;
let prosecutor: Person;
let advocateGeneral: Person;
let coordinator: Person;
let interviewer: Person;
let counsel: Person;
let victimCounsel: Person;
let judge: Person;
let clerk: Person;
let studio: StudioId;
let caseId: CaseId;
let childRef: ChildRef;
let childNumber: string;
let suspectId: string;
let offenceId: string;
let bookingId: BookingId;
let recordingId: RecordingId;
let film: Buffer;

beforeAll(async () => {
  test = await startApp({}, '2024-09-02T08:00:00Z');
  prosecutor = await aPerson(test, 'PROSECUTOR');
  advocateGeneral = await aPerson(test, 'ADVOCATE_GENERAL');
  coordinator = await aPerson(test, 'INTERVIEW_COORDINATOR');
  interviewer = await aCertifiedInterviewer(test, { from: '2024-01-01T00:00:00Z' });
  studio = await aCertifiedStudio(test, { from: '2024-01-01T00:00:00Z' });
  counsel = await aPerson(test, 'DEFENCE_COUNSEL');
  victimCounsel = await aPerson(test, 'VICTIM_COUNSEL');
  judge = await aPerson(test, 'JUDGE');
  clerk = await aPerson(test, 'COURT_CLERK');
  film = await aFilm({ seconds: 160, width: 640, height: 368, keyEverySeconds: 1 });
}, 120_000);
afterAll(() => test.close());

async function open(
  person: Person,
  role: string,
  moment: string,
  client: Record<string, unknown> = {},
): Promise<void> {
  const answer = await prosecutor.client.post(`/cases/${caseId}/parties`, {
    personId: person.id,
    function: role,
    moment,
    ...client,
  });
  expect(answer.status).toBe(204);
}

async function fileMotion(change: Record<string, unknown> = {}): Promise<string> {
  const draft = await counsel.client.post(`/cases/${caseId}/motions`, {
    childRef,
    legalBasis: ['SV_410_3', 'EVRM_6_3D'],
    requestedForm: 'STUDIO_CERTIFIED_INTERVIEWER',
    factsConcerned: [offenceId],
    addedValue: { ground: 'PRESUMED_INTEREST', text: null },
    whyRecordingInsufficient: {
      ground: null,
      text: 'Naar het licht in de gang is in de opname niet gevraagd.',
    },
    bestInterestStatement:
      'Een kort gesprek, door dezelfde verhoorder, met vooraf ingediende vragen.',
    questions: [{ topic: 'Licht', question: 'Brandde het licht in de gang?' }],
    fragmentReferences: [
      {
        recordingId,
        fromMs: 20_000,
        toMs: 30_000,
        note: 'Hier stopt de verhoorder met doorvragen.',
      },
    ],
    alternativesConsidered: [{ kind: 'WRITTEN_QUESTIONS', note: 'Minder direct.' }],
    notViewedReason: 'NOT_YET',
    incriminating: true,
    defenceHadOpportunity: false,
    weightOfStatement: 'DECISIVE',
    declarationNoIdentityData: true,
    ...change,
  });
  expect([draft.status, draft.body]).toEqual([201, expect.anything()]);
  const { version } = (await counsel.client.get(`/motions/${draft.body.id}`)).body;
  const filed = await counsel.client.post(`/motions/${draft.body.id}/file`, { version });
  expect([filed.status < 300, filed.body?.errors]).toEqual([true, undefined]);
  return draft.body.id;
}

async function answerMotion(motionId: string): Promise<void> {
  expect((await clerk.client.post(`/motions/${motionId}/take-under-review`)).status).toBeLessThan(
    300,
  );
  expect(
    (
      await advocateGeneral.client.post(`/motions/${motionId}/responses`, {
        position: 'OPPOSE',
        grounds: ['REF_288_1B'],
        text: 'De opname is volledig.',
      })
    ).status,
  ).toBe(201);
  expect(
    (
      await victimCounsel.client.post(`/motions/${motionId}/responses`, {
        position: 'OPPOSE',
        text: 'Het kind is in behandeling.',
        conflictCheck: 'NO_CONFLICT',
      })
    ).status,
  ).toBe(201);
  expect(
    (
      await victimCounsel.client.post(`/motions/${motionId}/child-views`, {
        askedBy: 'VICTIM_COUNSEL',
        askedOn: '2026-03-01',
        method: 'TALK_AT_OFFICE',
        ownWords: 'Ik wil het niet nog een keer vertellen.',
        wantsToSpeak: 'NO',
        sharedWithDefence: true,
      })
    ).status,
  ).toBe(201);
}

const SECOND_SESSION = () => ({
  bookingKey: newId<BookingId>(),
  childRef,
  sessionType: 'RE_INTERVIEW',
  startsAt: '2026-05-06T08:00:00Z',
  interviewerId: interviewer.id,
  studioId: studio,
});

describe('A00: the child is asked once, and whoever wants to ask again must say why', () => {
  it('1. the prosecutor logs the case; the child gets a number and the vault her identity', async () => {
    const created = await prosecutor.client.post('/cases', {
      parketnummer: '23-002310-22',
      courtId: await anOrganisation(test, 'COURT'),
      officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
      reportedOn: '2024-09-01',
      offences: [{ article: '249', committedFrom: '2024-08-03', committedUntil: '2024-08-03' }],
      suspects: [{ relationship: 'COACH', adult: true }],
    });
    expect(created.status).toBe(201);
    caseId = created.body.id;
    const child = await plantCanary(prosecutor.client, caseId);
    childRef = child.childRef as ChildRef;
    const view = await prosecutor.client.get(`/cases/${caseId}`);
    expect(view.body).toMatchObject({
      parketnummer: '23/002310-22',
      children: [{ childRef, ageBand: 'AGE_9_11' }],
      offences: [{ statuteVersion: 'SR_2024' }],
    });
    childNumber = view.body.children[0].childNumber;
    suspectId = view.body.suspects[0].id;
    offenceId = view.body.offences[0].id;
  });

  it('2. a report enters with names and leaves with the number; a person released it', async () => {
    const entered = await prosecutor.client.post(`/cases/${caseId}/documents`, {
      documentKey: newId(),
      kind: 'PV_AANGIFTE',
      title: 'Proces-verbaal van aangifte',
      text: CANARY_TEXT,
    });
    expect(entered.status).toBe(201);
    const review = await prosecutor.client.get(`/documents/${entered.body.id}/review`);
    for (const place of review.body.places.filter(
      ({ certain }: { certain: boolean }) => !certain,
    )) {
      await prosecutor.client.put(`/documents/${entered.body.id}/places/${place.number}`, {
        decision: 'REPLACE',
        version: place.version,
      });
    }
    const { version } = (await prosecutor.client.get(`/documents/${entered.body.id}/review`)).body;
    expect(
      (await prosecutor.client.post(`/documents/${entered.body.id}/release`, { version })).status,
    ).toBe(204);

    await open(coordinator, 'INTERVIEW_COORDINATOR', 'ASSIGNMENT');
    const served = await coordinator.client.get(`/documents/${entered.body.id}/served`);
    expect(served.body.text).toContain(childNumber);
    for (const word of [CANARY.callName, CANARY.surname, 'Koolmezenhof', '999900031', '17 maart'])
      expect(served.text).not.toContain(word);
  });

  it('3. what she needs and wants is recorded', async () => {
    const needs = {
      ...COMPLETE_NEEDS,
      interviewerSex: 'F',
      childWishes: 'In de ochtend, met de knuffel.',
      version: 0,
    };
    expect(
      (await coordinator.client.put(`/cases/${caseId}/children/${childRef}/needs`, needs)).status,
    ).toBe(200);
  });

  it('4. a certified interviewer and studio are found and booked; the same slot is not given twice', async () => {
    const slots = await coordinator.client.get(
      `/cases/${caseId}/children/${childRef}/slots?from=2024-09-05&to=2024-09-12`,
    );
    const [slot] = slots.body.proposals;
    expect(slot).toMatchObject({ interviewer: { id: interviewer.id }, studio: { id: studio } });

    bookingId = newId<BookingId>();
    const wish = {
      bookingKey: bookingId,
      childRef,
      sessionType: 'INITIAL',
      startsAt: slot.startsAt,
      interviewerId: interviewer.id,
      studioId: studio,
    };
    expect((await coordinator.client.post(`/cases/${caseId}/bookings`, wish)).status).toBe(201);
    expect((await coordinator.client.post(`/cases/${caseId}/bookings`, wish)).status).toBe(201);
    expect(
      await coordinator.client.post(`/cases/${caseId}/bookings`, { ...wish, bookingKey: newId() }),
    ).toMatchObject({ status: 409 });
    await at(test, slot.startsAt, interviewer);
  });

  it('5. the session is held and logged, and a recording of more than 50 MB handed in, checked and played with seeking', async () => {
    expect((await interviewer.client.post(`/bookings/${bookingId}/start`)).status).toBe(204);
    expect(
      (
        await interviewer.client.post(`/bookings/${bookingId}/log`, {
          kind: 'PHASE',
          phase: 'FREE_RECALL',
        })
      ).status,
    ).toBe(201);
    test.clock.advance(20 * 60_000);
    expect(
      (await interviewer.client.post(`/bookings/${bookingId}/finish`, { outcome: 'HELD' })).status,
    ).toBe(204);

    expect(film.length).toBeGreaterThan(50 * 1024 * 1024);
    const announced = await interviewer.client.post(`/bookings/${bookingId}/recordings`, {
      track: 'OVERVIEW',
      sizeBytes: film.length,
    });
    recordingId = announced.body.id;
    const sent = await interviewer.client.send('PATCH', `/uploads/${recordingId}`, film, {
      ...TUS_PATCH,
      'upload-offset': '0',
    });
    expect([sent.status, sent.headers['upload-offset']]).toEqual([204, String(film.length)]);
    for (let wait = 0; wait < 200; wait += 1) {
      if ((await interviewer.client.get(`/recordings/${recordingId}`)).body.state === 'VERIFIED')
        break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await interviewer.client.get(`/recordings/${recordingId}`)).body).toMatchObject({
      state: 'VERIFIED',
      sha256: sha256(film),
    });
  }, 60_000);

  it('6a. counsel may only watch, and what was watched the server knows', async () => {
    await at(test, '2025-01-10T09:00:00Z', prosecutor, counsel);
    await open(counsel, 'DEFENCE_COUNSEL', 'COUNSEL_APPOINTED', { suspectId });
    const given = await prosecutor.client.post(`/cases/${caseId}/viewing-rights`, {
      childRef,
      personId: counsel.id,
      tracks: ['OVERVIEW'],
      startsAt: '2025-01-10T09:00:00Z',
      endsAt: '2025-03-10T09:00:00Z',
      place: 'REMOTE',
      decision: 'Beslissing van de raadsheer-commissaris',
      reason: 'Voorbereiding van het hoger beroep',
    });
    expect(given.status).toBe(201);
    const grant = await counsel.client.post(`/recordings/${recordingId}/play-grants`, {
      reason: 'Voorbereiding van het hoger beroep',
      agreement: true,
    });
    expect(grant.status).toBe(201);
    const content = `/recordings/${recordingId}/content?grant=${grant.body.id}`;
    const part = await counsel.client.get(content, { range: 'bytes=1000000-1999999' });
    expect([part.status, part.bytes.equals(film.subarray(1_000_000, 2_000_000))]).toEqual([
      206,
      true,
    ]);

    await counsel.client.get(content);
    test.clock.advance(30_000);
    await counsel.client.post(`/play-grants/${grant.body.id}/progress`, {
      fromMs: 0,
      toMs: 20_000,
      speed: 1,
    });
    const viewings = await prosecutor.client.get(`/recordings/${recordingId}/viewings`);
    expect(viewings.text).toContain(counsel.id);
    expect(viewings.text).toContain('20000');
  });

  it('6b. in appeal counsel files with reasons, the others answer, the child says what it wants, and the judge denies with reasons', async () => {
    await at(
      test,
      '2026-03-02T09:00:00Z',
      prosecutor,
      advocateGeneral,
      coordinator,
      counsel,
      victimCounsel,
      judge,
      clerk,
    );
    await open(advocateGeneral, 'ADVOCATE_GENERAL', 'APPEAL');
    await open(victimCounsel, 'VICTIM_COUNSEL', 'REPRESENTATION', { childRef });
    await open(judge, 'JUDGE', 'SUMMONS');
    await open(clerk, 'COURT_CLERK', 'SUMMONS');
    const move = async (to: string, more = {}) => {
      const { version } = (await prosecutor.client.get(`/cases/${caseId}`)).body;
      expect(
        (await prosecutor.client.put(`/cases/${caseId}/stage`, { version, to, ...more })).status,
      ).toBe(204);
    };
    await move('PRE_TRIAL');
    await move('TRIAL_FIRST_INSTANCE');
    await move('APPEAL', { appealFiledOn: '2026-02-23' });

    const named = await counsel.client.post(`/cases/${caseId}/motions`, {
      childRef,
      bestInterestStatement: `${CANARY.callName} van ${CANARY.school.name} moet opnieuw worden gehoord.`,
    });
    expect(named).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });
    expect(named.text).not.toContain(CANARY.callName);

    const motionId = await fileMotion();
    await answerMotion(motionId);
    const desk = (await judge.client.get(`/motions/${motionId}`)).body;
    expect(desk.criterion).toMatchObject({ criterion: 'DEFENCE_INTEREST', keskinOverlay: true });
    const denial = {
      outcome: 'DENIED',
      criterionApplied: 'DEFENCE_INTEREST',
      grounds: ['REF_288_1B', 'REF_RECORDING_SUFFICES'],
      reasoning: 'De opname is volledig en beschikbaar.',
      bestInterestParagraph: 'Het belang van het kind is een eerste overweging.',
      childViewWeight: 'Het kind wil niet; daaraan komt groot gewicht toe.',
      childVersion: {
        text: 'Je hoeft niet opnieuw te vertellen.',
        explainedBy: 'VICTIM_COUNSEL',
      },
    };
    await stepUp(test, judge);
    const short = await judge.client.post(`/motions/${motionId}/decision`, denial);
    expect([short.status, short.body.code]).toEqual([422, 'motions.decision-incomplete']);
    const fairTrialAssessment = {
      goodReason: 'Het welzijn van het kind.',
      weight: 'Van belang, niet het enige bewijs.',
      counterbalance: ['RECORDING_AVAILABLE', 'SUPPORTING_EVIDENCE'],
    };
    expect(
      (await judge.client.post(`/motions/${motionId}/decision`, { ...denial, fairTrialAssessment }))
        .status,
    ).toBe(201);
    expect((await counsel.client.get(`/motions/${motionId}`)).body).toMatchObject({
      state: 'DECIDED',
    });
  });

  it('6c. without a grant a second session cannot be booked', async () => {
    const refused = await coordinator.client.post(`/cases/${caseId}/bookings`, SECOND_SESSION());

    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain('authorisation');
  });

  it('6d. with new circumstances the judge grants under conditions, and exactly one session can be booked', async () => {
    const motionId = await fileMotion({
      newCircumstances: 'Er is een tweede camera gevonden met ander licht.',
    });
    await answerMotion(motionId);
    await stepUp(test, judge);
    const decided = await judge.client.post(`/motions/${motionId}/decision`, {
      outcome: 'GRANTED_WITH_MODALITIES',
      criterionApplied: 'DEFENCE_INTEREST',
      grounds: ['EVRM_6_3D'],
      reasoning: 'De nieuwe beelden roepen één vraag op.',
      bestInterestParagraph: 'Kort, vertrouwd en eenmalig; het belang van het kind staat voorop.',
      childViewWeight: 'Het kind wil liever niet; daarom dezelfde verhoorder en kort.',
      modalities: { sameInterviewer: true, maxMinutes: 120, counselInControlRoomOnly: true },
      validUntil: '2026-06-30',
      childVersion: {
        text: 'Dezelfde mevrouw stelt je nog één vraag.',
        explainedBy: 'VICTIM_COUNSEL',
      },
    });
    expect([decided.status, decided.body]).toEqual([201, expect.anything()]);

    const { authorisations } = (await coordinator.client.get(`/cases/${caseId}/bookings`)).body;
    const authorisationId = authorisations[0].id;
    const both = await Promise.all(
      [1, 2].map(() =>
        coordinator.client.post(`/cases/${caseId}/bookings`, {
          ...SECOND_SESSION(),
          authorisationId,
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const later = await coordinator.client.post(`/cases/${caseId}/bookings`, {
      ...SECOND_SESSION(),
      startsAt: '2026-05-13T08:00:00Z',
      authorisationId,
    });
    expect([later.status, JSON.stringify(later.body).includes('authorisation')]).toEqual([
      409,
      true,
    ]);
  });

  it('7. a hearing with the child present gets a closure proposal, which only the judge confirms', async () => {
    const planned = await clerk.client.post(`/cases/${caseId}/hearings`, {
      kind: 'APPEAL',
      startsAt: '2026-06-10T08:00:00Z',
      endsAt: '2026-06-10T11:00:00Z',
      childPresence: 'VIDEO_LINK',
      childRef,
    });
    expect(planned.status).toBe(201);
    const [hearing] = (await judge.client.get(`/cases/${caseId}/hearings`)).body.items;
    expect(hearing.closure).toMatchObject({ state: 'PROPOSED', ground: 'INTERESTS_OF_MINORS' });
    const order = {
      order: 'ORDERED_FULL',
      ground: 'INTERESTS_OF_MINORS',
      reasons: 'Het kind moet vrij kunnen spreken.',
    };
    expect((await clerk.client.post(`/hearings/${hearing.id}/closure`, order)).status).toBe(404);
    expect((await judge.client.post(`/hearings/${hearing.id}/closure`, order)).status).toBeLessThan(
      300,
    );
  });

  it('8. the figures count, and lead back to nobody', async () => {
    const analyst = await aPerson(test, 'ANALYST');
    const figures = await analyst.client.get('/indicators');

    expect(figures.body.childrenByOffence).toEqual([
      { year: 2024, statuteVersion: 'SR_2024', article: '249', children: null },
    ]);
    expect(figures.text).not.toContain(childNumber);
  });

  it('9. nothing of the child stands anywhere outside the vault', async () => {
    await expectNoCanary(test);
  });
});
