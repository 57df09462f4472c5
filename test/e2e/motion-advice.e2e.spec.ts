import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { Person } from '../harness/people.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { at } from '../harness/interviews.js';
import {
  aDraft,
  aFiledMotion,
  aMotion,
  aMotionWorld,
  aReadyMotion,
  CHILD_OPPOSED,
  DENIAL,
  type MotionWorld,
  OPPOSED,
} from '../harness/motions.js';

// A world has eighteen people who sign in; on a busy machine that takes its time.
jest.setTimeout(180_000);
let test: TestApp;
let world: MotionWorld;
let id: string;
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  id = await aFiledMotion(world, world.defence, { notViewedReason: 'NOT_YET' });
  await world.clerk.client.post(`/motions/${id}/take-under-review`);
});
afterAll(() => test.close());

const EXPERT = {
  kind: 'EXPERT_ADVICE',
  author: 'Gedragsdeskundige',
  registerNumber: 'NRGD 12345',
  datedOn: '2026-03-02',
  question: 'Is een tweede gesprek belastend?',
  text: 'De opname is bekeken.',
  sawRecording: true,
  burden: 'Matig, mits kort.',
  feasibility: 'Ja, bij dezelfde verhoorder.',
  modalities: ['sameInterviewer', 'supportPerson'],
};
const NOTE = {
  kind: 'INTERVIEWER_NOTE',
  author: 'S12',
  datedOn: '2026-03-02',
  text: 'De vragen over het tijdstip zijn open gesteld.',
  sawRecording: true,
};
const JOINDER = {
  kind: 'JOINDER',
  author: 'Raadsman V2',
  datedOn: '2026-03-02',
  text: 'Wij sluiten ons aan.',
  sawRecording: false,
  extraQuestions: [{ topic: 'licht', question: 'Brandde het licht?' }],
};
const view = async (by = world.judge) => (await by.client.get(`/motions/${id}`)).body;
const kinds = ({ advice }: { advice: { kind: string }[] }) => advice.map(({ kind }) => kind);

describe('answers beside those of the parties', () => {
  it('come from an expert, an interviewer, a children’s-rights organisation and a co-accused', async () => {
    const filed = await Promise.all([
      world.clerk.client.post(`/motions/${id}/advice`, EXPERT),
      world.interviewer.client.post(`/motions/${id}/advice`, NOTE),
      world.victimCounsel.client.post(`/motions/${id}/advice`, {
        ...NOTE,
        kind: 'CHILD_RIGHTS_REPORT',
        author: 'Kinderrechtenorganisatie',
      }),
      world.otherDefence.client.post(`/motions/${id}/advice`, JOINDER),
    ]);

    expect(filed.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(kinds(await view()).sort()).toEqual([
      'CHILD_RIGHTS_REPORT',
      'EXPERT_ADVICE',
      'INTERVIEWER_NOTE',
      'JOINDER',
    ]);
    // Without being told so, an expert did not speak to the child.
    expect(
      (await view()).advice.find(({ kind }: { kind: string }) => kind === 'EXPERT_ADVICE'),
    ).toMatchObject({ spokeToChild: false, late: false, modalities: EXPERT.modalities });
  });

  it('let a co-accused join once, without reading the motion of the other', async () => {
    expect((await world.otherDefence.client.get(`/motions/${id}`)).status).toBe(404);
    expect(
      (await world.otherDefence.client.get(`/cases/${world.caseId}/motions`)).body.joinable,
    ).toMatchObject([{ motionId: id }]);
    expect(
      (await world.defence.client.get(`/cases/${world.caseId}/motions`)).body.joinable,
    ).toEqual([]);

    const again = await Promise.all(
      Array.from({ length: 5 }, () =>
        world.otherDefence.client.post(`/motions/${id}/advice`, JOINDER),
      ),
    );

    expect(new Set(again.map(({ body }) => body.code))).toEqual(
      new Set(['motions.joined-already']),
    );
  });

  it('come from those whose they are, complete, and name no child', async () => {
    expect((await world.prosecutor.client.post(`/motions/${id}/advice`, NOTE)).body.code).toBe(
      'motions.advice-not-yours',
    );
    expect(
      (await world.clerk.client.post(`/motions/${id}/advice`, { ...EXPERT, burden: undefined }))
        .body.errors,
    ).toEqual([{ pointer: '/burden', code: 'missing' }]);
    expect(
      (
        await world.clerk.client.post(`/motions/${id}/advice`, {
          ...EXPERT,
          text: 'Wende is gespannen.',
        })
      ).body,
    ).toMatchObject({ code: 'identity.text-identifies-child', errors: [{ pointer: '/text' }] });
    expect((await world.outsider.client.post(`/motions/${id}/advice`, JOINDER)).status).toBe(404);
  });
});

describe('the terms for answers', () => {
  it('are extended by the court for one office, which is then in time (A34)', async () => {
    const own = await aMotionWorld(test);
    const motion = await aFiledMotion(own, own.defence, { notViewedReason: 'NOT_YET' });
    await own.clerk.client.post(`/motions/${motion}/take-under-review`);
    expect(
      (
        await own.clerk.client.post(`/motions/${motion}/terms`, {
          office: 'CHILD_SIDE',
          lastDay: '2026-03-27',
          reason: 'De advocaat is ziek.',
        })
      ).status,
    ).toBe(200);
    for (const person of [own.prosecutor, own.defence, own.victimCounsel])
      expect(
        (
          await person.client.post(`/motions/${motion}/terms`, {
            office: 'PROSECUTION',
            lastDay: '2026-04-27',
            reason: 'Drukte.',
          })
        ).status,
      ).toBe(404);

    await at(test, '2026-03-20T09:00:00Z', own.victimCounsel, own.prosecutor, own.judge);
    await own.victimCounsel.client.post(`/motions/${motion}/responses`, CHILD_OPPOSED);
    await own.prosecutor.client.post(`/motions/${motion}/responses`, OPPOSED);

    expect((await own.judge.client.get(`/motions/${motion}`)).body.responses).toMatchObject([
      { party: 'CHILD_SIDE', late: false },
      { party: 'PROSECUTION', late: false },
    ]);
    test.clock.set(TEST_NOW);
  });

  it('are only made longer', async () => {
    expect(
      (
        await world.clerk.client.post(`/motions/${id}/terms`, {
          office: 'EXPERT',
          lastDay: '2026-03-01',
          reason: 'Gisteren.',
        })
      ).body.errors,
    ).toEqual([{ pointer: '/lastDay', code: 'not-later' }]);
  });

  it('hold the decision for the expert the judge wants first, until the advice is in (EXPERT_FIRST)', async () => {
    const own = await aMotionWorld(test);
    const motion = await aReadyMotion(own, own.defence);
    await own.judge.client.post(`/motions/${motion}/decision`, {
      ...DENIAL,
      outcome: 'EXPERT_FIRST',
    });
    expect((await own.clerk.client.post(`/motions/${motion}/take-under-review`)).body.state).toBe(
      'UNDER_REVIEW',
    );
    expect((await own.judge.client.post(`/motions/${motion}/decision`, DENIAL)).body.code).toBe(
      'motions.answers-pending',
    );
    expect((await own.judge.client.get(`/motions/${motion}`)).body.officeTerms).toMatchObject([
      { office: 'EXPERT', dueAt: '2026-03-23T22:59:59.999Z' },
    ]);

    await own.clerk.client.post(`/motions/${motion}/advice`, EXPERT);

    expect((await own.judge.client.post(`/motions/${motion}/decision`, DENIAL)).body.state).toBe(
      'DECIDED',
    );
  });
});

describe('the board', () => {
  it('says whom each open motion waits for and how many days already', async () => {
    const own = await aMotionWorld(test);
    const motion = await aFiledMotion(own, own.defence, { notViewedReason: 'NOT_YET' });
    const row = async (by = own.clerk) =>
      (await by.client.get('/motion-board')).body.items.find(
        (item: { id: string }) => item.id === motion,
      );
    expect(await row()).toMatchObject({
      ageBand: 'AGE_12_15',
      pending: [{ office: 'REGISTRY', days: 0, overdue: false }],
    });
    await own.clerk.client.post(`/motions/${motion}/take-under-review`);
    await own.prosecutor.client.post(`/motions/${motion}/responses`, OPPOSED);
    await at(test, '2026-03-17T09:00:00Z', own.clerk, own.outsider, own.defence);

    expect((await row()).pending).toMatchObject([
      { office: 'CHILD_SIDE', days: 15, overdue: true },
      { office: 'CHILD_VIEW', days: 15, overdue: true },
    ]);
    expect(await row(own.outsider)).toBeUndefined();
    expect(await row(own.defence)).toMatchObject({ id: motion });
    test.clock.set(TEST_NOW);
  });
});

/** A plain text served to the parties: what a scan is once it was screened. */
async function aServedDocument(): Promise<string> {
  const { body } = await world.prosecutor.client.post(`/cases/${world.caseId}/documents`, {
    documentKey: newId(),
    kind: 'BRIEF',
    title: 'Verzoekschrift op papier',
    text: 'Namens de verdediging wordt verzocht om een aanvullend verhoor.',
  });
  const { version } = (await world.prosecutor.client.get(`/documents/${body.id}/review`)).body;
  const answer = await world.prosecutor.client.post(`/documents/${body.id}/release`, { version });
  if (answer.status >= 300) throw new Error(answer.text);
  return body.id;
}

describe('questions sealed for the judge', () => {
  it('are read by the judge and the applicant, and by nobody else', async () => {
    const sealed = 'Wie stond er bij de blauwe deur?';
    const topics = {
      notViewedReason: 'NOT_YET',
      factsConcerned: [world.facts[0]],
      questions: [],
      topicsOnly: { topics: ['plaats'], reason: 'De vraag verraadt de lezing van de verdediging.' },
    };
    const named = await world.defence.client.post(`/cases/${world.caseId}/motions`, {
      childRef: world.childRef,
      ...aMotion(world, { ...topics, sealedQuestions: ['Was Wende daar?'] }),
    });
    expect(named.body).toMatchObject({
      code: 'identity.text-identifies-child',
      errors: [{ pointer: '/sealedQuestions/0' }],
    });
    const motion = await aFiledMotion(world, world.defence, {
      ...topics,
      sealedQuestions: [sealed],
    });
    await world.clerk.client.post(`/motions/${motion}/take-under-review`);

    for (const person of [world.defence, world.judge, world.investigatingJudge])
      expect((await person.client.get(`/motions/${motion}`)).body.content.sealedQuestions).toEqual([
        sealed,
      ]);
    for (const person of [
      world.prosecutor,
      world.advocateGeneral,
      world.coordinator,
      world.clerk,
      world.victimCounsel,
      world.guardian,
    ]) {
      const seen = await person.client.get(`/motions/${motion}`);
      expect([seen.status, seen.body.content.sealedQuestions]).toEqual([200, []]);
      expect(seen.text).not.toContain('blauwe deur');
    }
    // Settled with the rest of the text.
    await expect(
      test.database.admin.query(
        `SELECT 1 FROM motions.motion WHERE topics_only::text LIKE '%blauwe%'`,
      ),
    ).resolves.toMatchObject({ rows: [] });
    await world.defence.client.post(`/motions/${motion}/withdraw`);
  });
});

describe('who files, and how it comes in', () => {
  it('enters what came on paper or aloud, which counts from the day it came in', async () => {
    const documentId = await aServedDocument();
    const receivedAt = '2026-02-26T14:00:00.000Z';
    const entered = {
      childRef: world.childRef,
      applicantId: world.otherDefence.id,
      way: 'PAPER',
      receivedAt,
      ...aMotion(world, { notViewedReason: 'NOT_OFFERED', attachments: [documentId] }),
    };
    const enter = (change: Record<string, unknown>) =>
      world.clerk.client.post(`/cases/${world.caseId}/entered-motions`, { ...entered, ...change });

    for (const wrong of [
      {},
      { documentId, receivedAt: '2099-01-01T00:00:00Z' },
      { documentId, hearingId: documentId },
      { way: 'ORAL' },
    ]) {
      expect(await enter(wrong)).toMatchObject({
        status: 422,
        body: { code: 'motions.entry-incomplete' },
      });
    }
    for (const wrong of [
      { documentId: newId() },
      { documentId, attachments: [newId()] },
      { way: 'ORAL', hearingId: newId() },
    ]) {
      expect(await enter(wrong)).toMatchObject({
        status: 422,
        body: { code: 'motions.document-not-of-case' },
      });
    }
    expect((await enter({ documentId, applicantId: world.planner.id })).status).toBe(404);

    const { id, version } = (await enter({ documentId })).body;
    const draft = (await world.clerk.client.get(`/motions/${id}`)).body;
    expect(draft).toMatchObject({
      applicantFunction: 'DEFENCE_COUNSEL',
      suspectLabel: 'V2',
      entry: { way: 'PAPER', receivedAt, documentId, hearingId: null },
      missing: [],
      actions: ['edit', 'file'],
    });
    expect((await world.judge.client.get(`/motions/${id}`)).status).toBe(404);
    const filed = await world.clerk.client.post(`/motions/${id}/file`, { version });
    expect(filed.body.state).toBe('SUBMITTED');
    expect((await world.judge.client.get(`/motions/${id}`)).body).toMatchObject({
      filedAt: receivedAt,
      content: { attachments: [documentId] },
    });
    // Counsel finds it among their own, as if they had filed it themselves.
    expect((await world.otherDefence.client.get(`/motions/${id}`)).body.actions).toContain(
      'withdraw',
    );
    await world.otherDefence.client.post(`/motions/${id}/withdraw`);
  });

  it('of counsel is attached at once and read by nobody before it is served', async () => {
    const text = 'Namens de cliënt: Wende Zilverschoon zat die dag op De Kraanvogel.';
    const bring = (by: Person, body: Record<string, unknown> = {}) =>
      by.client.post(`/cases/${world.caseId}/documents`, {
        documentKey: newId(),
        kind: 'BRIEF',
        title: 'Brief van de verdediging',
        text,
        ...body,
      });
    expect((await bring(world.defence, { title: 'Brief over Wende' })).body.code).toBe(
      'identity.text-identifies-child',
    );
    expect((await bring(world.outsider)).status).toBe(404);
    expect((await bring(world.clerk)).status).toBe(201);
    const documentId = (await bring(world.defence)).body.id;
    const own = await world.defence.client.get(`/documents/${documentId}`);
    expect(own.body).toMatchObject({ state: 'IN_REVIEW', actions: [] });
    for (const path of ['review', 'served'])
      expect((await world.defence.client.get(`/documents/${documentId}/${path}`)).status).toBe(404);
    for (const person of [world.otherDefence, world.judge, world.victimCounsel, world.clerk])
      expect((await person.client.get(`/documents/${documentId}`)).status).toBe(404);
    const file = await world.defence.client.post(`/cases/${world.caseId}/document-uploads`, {
      documentKey: newId(),
      kind: 'BRIEF',
      title: 'Brief',
      sizeBytes: 10,
    });
    expect((await world.defence.client.get(file.body.uploadUrl.slice(7))).status).toBe(200);
    expect((await world.otherDefence.client.get(file.body.uploadUrl.slice(7))).status).toBe(404);

    const draft = await aDraft(world, world.defence, {
      notViewedReason: 'NOT_OFFERED',
      factsConcerned: [world.facts[1]],
      attachments: [documentId],
    });
    await world.defence.client.post(`/motions/${draft.id}/file`, { version: draft.version });
    const seen = await world.judge.client.get(`/motions/${draft.id}`);
    expect(seen.body.content.attachments).toEqual([documentId]);
    const { places, version } = (
      await world.prosecutor.client.get(`/documents/${documentId}/review`)
    ).body;
    for (const { number, certain } of places)
      if (!certain)
        await world.prosecutor.client.put(`/documents/${documentId}/places/${number}`, {
          decision: 'REPLACE',
          version,
        });
    const { version: looked } = (
      await world.prosecutor.client.get(`/documents/${documentId}/review`)
    ).body;
    await world.prosecutor.client.post(`/documents/${documentId}/release`, { version: looked });
    const served = await world.judge.client.get(`/documents/${documentId}/served`);
    expect(served.status).toBe(200);
    expect(served.text).not.toMatch(/Wende|Zilverschoon|Kraanvogel/);
    await world.defence.client.post(`/motions/${draft.id}/withdraw`);
  });

  it('takes a motion asked aloud from the hearing whose record holds it', async () => {
    await world.clerk.client.post(`/cases/${world.caseId}/hearings`, {
      kind: 'MERITS',
      startsAt: '2026-05-10T08:00:00Z',
      endsAt: '2026-05-10T11:00:00Z',
      childPresence: 'NONE',
    });
    const hearings = await world.clerk.client.get(`/cases/${world.caseId}/hearings`);
    const hearingId = hearings.body.items[0]?.id;
    const answer = await world.clerk.client.post(`/cases/${world.caseId}/entered-motions`, {
      childRef: world.childRef,
      applicantId: world.otherDefence.id,
      way: 'ORAL',
      receivedAt: '2026-03-02T08:30:00Z',
      hearingId,
    });

    expect(answer.status).toBe(201);
    expect((await world.clerk.client.get(`/motions/${answer.body.id}`)).body).toMatchObject({
      entry: { way: 'ORAL', hearingId, documentId: null },
    });
  });

  it('lets a court ask by itself and a guardian for the child, beside the parties', async () => {
    const { otherChildRef: childRef } = world;
    const file = async (by: Person) => {
      const draft = await by.client.post(`/cases/${world.caseId}/motions`, {
        childRef,
        ...aMotion(world, { legalBasis: ['SV_315_328'], notViewedReason: 'NOT_YET' }),
      });
      if (draft.status !== 201) return draft;
      const { id, version } = draft.body;
      const filed = await by.client.post(`/motions/${id}/file`, { version });
      return filed.status === 200 ? by.client.get(`/motions/${id}`) : filed;
    };

    expect(await file(world.judge)).toMatchObject({
      status: 200,
      body: { applicantFunction: 'JUDGE', criterion: { criterion: 'NECESSITY' } },
    });
    // The prosecution service has its own, and one of its own only.
    expect((await file(world.prosecutor)).body.applicantFunction).toBe('PROSECUTOR');
    expect(await file(world.advocateGeneral)).toMatchObject({
      status: 409,
      body: { code: 'motions.open-motion-exists' },
    });
    expect((await file(world.investigatingJudge)).body.code).toBe('motions.open-motion-exists');
    expect((await file(world.otherVictimCounsel)).body.applicantFunction).toBe('VICTIM_COUNSEL');
    // The guardian of this world is the other child's.
    expect((await file(world.guardian)).status).toBe(404);
  });

  it('keeps what a draft said each time, for its writer to compare and to go back', async () => {
    const { id: draft, version } = await aDraft(world, world.guardian);
    const changed = aMotion(world, { bestInterestStatement: 'Alleen met de eigen begeleider.' });
    await world.guardian.client.put(`/motions/${draft}`, { version, ...changed });

    const { items } = (await world.guardian.client.get(`/motions/${draft}/versions`)).body;
    expect(
      items.map(
        (one: { version: number; content: { bestInterestStatement: string } }) =>
          `${one.version} ${one.content.bestInterestStatement}`,
      ),
    ).toEqual([
      `${version + 1} Alleen met de eigen begeleider.`,
      `${version} Een korte aanvullende sessie met dezelfde verhoorder.`,
    ]);
    for (const other of [world.victimCounsel, world.clerk, world.judge, world.outsider]) {
      expect((await other.client.get(`/motions/${draft}/versions`)).status).toBe(404);
    }
    await expect(
      test.database.admin.query('DELETE FROM motions.draft_version WHERE motion_id = $1', [draft]),
    ).rejects.toThrow();
  });
});
