import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { channelOf } from '../../src/modules/motions/domain/law.js';
import { PRESENT_LAW } from '../../src/modules/motions/testing/present-law.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { at } from '../harness/interviews.js';
import { aDraft, aFiledMotion, aMotionWorld, type MotionWorld } from '../harness/motions.js';

// A world has eighteen people who sign in; on a busy machine that takes its time.
jest.setTimeout(180_000);
let test: TestApp;
let world: MotionWorld;
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
});
afterAll(() => test.close());

/** A code of procedure of 1 April 2029, as a lawyer would enter it: the old rows end, new ones begin. Numbers are invented. */
const CODE_OF_2029 = `
  UPDATE motions.criterion_rule SET in_force = daterange(lower(in_force), '2029-04-01');
  UPDATE motions.criterion_step SET in_force = daterange(lower(in_force), '2029-04-01') WHERE code <> 'KESKIN_OVERLAY';
  UPDATE motions.term SET in_force = daterange(lower(in_force), '2029-04-01') WHERE kind = 'LEGAL';
  UPDATE motions.channel SET in_force = daterange(lower(in_force), '2029-04-01');
  UPDATE motions.remedy SET in_force = daterange(lower(in_force), '2029-04-01');
  UPDATE motions.ground SET in_force = daterange(lower(in_force), '2029-04-01') WHERE code LIKE 'SV_%';
  INSERT INTO motions.ground (code, kind, label_nl, label_en, source, in_force, to_verify, meaning) VALUES
    ('SV29_2_10_3', 'BASIS', 'verzoek onderzoek rechter-commissaris', 'request to the investigating judge', 'art. 2.10.3 Sv', '[2029-04-01,)', true, NULL);
  INSERT INTO motions.criterion_step VALUES
    ('BEFORE_INVESTIGATING_JUDGE', NULL, 'Gevraagd aan de rechter-commissaris', 'Asked of the investigating judge', NULL, NULL, true, '[2029-04-01,)');
  INSERT INTO motions.criterion_rule VALUES
    ('INVESTIGATION', NULL, 1, '{}', '{BEFORE_INVESTIGATING_JUDGE}', 'DEFENCE_INTEREST', 'art. 2.10.3 Sv', true, '[2029-04-01,)');
  INSERT INTO motions.term VALUES ('OBJECTION', 'LEGAL', 21, 21, 'CALENDAR_DAY', 'art. 2.10.9 Sv', true, '[2029-04-01,)');
  INSERT INTO motions.channel VALUES ('DEFENCE', 'INVESTIGATION', 'art. 2.10.3 Sv', '{SV29_2_10_3}', 'Elektronisch aan de rechter-commissaris', 'Electronically to the investigating judge',
    NULL, NULL, true, '[2029-04-01,)');
  INSERT INTO motions.remedy VALUES ('INVESTIGATION', 'DEFENCE', 'REFUSAL', 1, 'OBJECTION', 'art. 2.10.9 Sv', 'OBJECTION',
    'De verdachte kan binnen drie weken bezwaar maken.', 'The suspect may object within three weeks.', true, '[2029-04-01,)');`;

describe('the law of motions', () => {
  it('is in the tables as the rules are tested with', async () => {
    const { body } = await world.judge.client.get('/motion-law?on=2026-03-02');

    const key = (row: object) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== undefined)
          .sort(),
      );
    expect(body.channels.map(key).sort()).toEqual([...PRESENT_LAW.channels].map(key).sort());
    expect(body.terms.map(key).sort()).toEqual([...PRESENT_LAW.terms].map(key).sort());
    expect(body.rules.map(key).sort()).toEqual(
      PRESENT_LAW.rules.map((rule) => key({ ...rule, shows: undefined })).sort(),
    );
  });

  it('knows a way for each side in each stage, with its article', () => {
    for (const stage of [
      'INVESTIGATION',
      'PRE_TRIAL',
      'TRIAL_FIRST_INSTANCE',
      'APPEAL',
      'AFTER_REMITTAL',
    ] as const)
      for (const side of ['DEFENCE', 'PROSECUTION', 'CHILD_SIDE', 'EX_OFFICIO'] as const)
        expect(channelOf(PRESENT_LAW, side, stage)?.article).toMatch(/^art\. /);
  });

  it('shows the way, the criterion and its steps with their articles', async () => {
    const { id } = await aDraft(world, world.defence);

    expect((await world.defence.client.get(`/motions/${id}`)).body).toMatchObject({
      channel: { article: 'art. 182, 183 Sv', limitNl: 'Voor de betekening van de dagvaarding' },
      criterion: { criterion: 'RELEVANCE_RC', article: 'art. 182 Sv' },
    });
  });

  it('takes another code as rows, and judges each motion by the law of its day', async () => {
    const own = await aMotionWorld(test);
    const before = await aFiledMotion(own, own.defence);
    await test.database.admin.query(CODE_OF_2029);
    await at(
      test,
      '2029-04-02T09:00:00Z',
      own.otherDefence,
      own.defence,
      own.clerk,
      own.prosecutor,
    );

    const after = await aFiledMotion(own, own.otherDefence, {
      legalBasis: ['SV29_2_10_3', 'NOT_ASKED'],
      factsConcerned: [own.facts[0]],
    });

    expect((await own.otherDefence.client.get(`/motions/${after}`)).body).toMatchObject({
      criterion: { criterion: 'DEFENCE_INTEREST', article: 'art. 2.10.3 Sv' },
      channel: { article: 'art. 2.10.3 Sv', routeNl: 'Elektronisch aan de rechter-commissaris' },
    });
    expect((await own.defence.client.get(`/motions/${before}`)).body).toMatchObject({
      criterion: { criterion: 'RELEVANCE_RC', article: 'art. 182 Sv' },
    });
    expect(
      (await own.otherDefence.client.get('/motion-law?on=2029-04-01')).body.terms.find(
        ({ code }: { code: string }) => code === 'OBJECTION',
      ),
    ).toMatchObject({ days: 21, article: 'art. 2.10.9 Sv', toVerify: true });
    // The old numbers are history: nobody bases a motion on them any more.
    const { id, version } = await aDraft(own, own.otherDefence, { factsConcerned: [own.facts[1]] });
    expect(
      (await own.otherDefence.client.post(`/motions/${id}/file`, { version })).body.errors,
    ).toContainEqual({ pointer: '/legalBasis', code: 'not-a-choice' });
    test.clock.set(TEST_NOW);
  });
});
