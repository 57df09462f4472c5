import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { RecheckBookings } from '../../src/modules/interviews/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  type ChildCase,
} from '../harness/interviews.js';
import { aPerson } from '../harness/people.js';

let test: TestApp;
let browser: TestBrowser;
let child: ChildCase;
let coordinator: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  for (let pair = 0; pair < 2; pair += 1) {
    await aCertifiedInterviewer(test);
    await aCertifiedStudio(test);
  }
  child = await aChildCase(test);
  coordinator = await browser.visitor(test, child.coordinator);
  await coordinator.signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('a coordinator plans', () => {
  step('a time: it is held with a clock, given back, held again when it was lost, and booked', () =>
    browser.step(async () => {
      const { page } = coordinator;
      await coordinator.go(`/cases/${child.caseId}/slots/${child.childRef}`);
      await page
        .getByRole('button', { name: / kiezen: / })
        .first()
        .click();
      await page
        .getByRole('timer')
        .getByText(/^(10|9):\d\d$/)
        .waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
      await page.getByRole('timer').waitFor({ state: 'detached' });

      await page
        .getByRole('button', { name: / kiezen: / })
        .first()
        .click();
      await page.getByRole('timer').waitFor();
      // As another window of the same planner would.
      const held = await test.database.admin.query(
        `SELECT id FROM interviews.booking WHERE state = 'ON_HOLD'`,
      );
      await child.coordinator.client.post(`/bookings/${String(held.rows[0].id)}/release`);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Verhoor boeken' }).click();
      await dialog.getByText(/^Deze tijd wordt niet meer voor u vastgehouden/).waitFor();
      expect(await page.getByRole('timer').count()).toBe(0);
      await dialog.getByRole('button', { name: 'Opnieuw vasthouden' }).click();
      await page.getByRole('timer').waitFor();
      await dialog.getByText('Certificaat verhoorder geldig tot en met').waitFor();
      await dialog.getByRole('button', { name: 'Verhoor boeken' }).click();

      await page.getByRole('heading', { name: 'Verhoor: eerste verhoor' }).waitFor();
      await page.getByText('geboekt', { exact: true }).first().waitFor();
      const { rows } = await test.database.admin.query(
        'SELECT state FROM interviews.booking ORDER BY state',
      );
      expect(rows.map(({ state }) => state)).toEqual(['BOOKED', 'RELEASED', 'RELEASED']);
    }),
  );

  step('another person at the same time when one falls away, by keyboard alone', () =>
    browser.step(async () => {
      const { page } = coordinator;
      const booked = await test.database.admin.query(
        `SELECT interviewer_id, lower(session) AS from, upper(session) AS to FROM interviews.booking WHERE state = 'BOOKED'`,
      );
      const { interviewer_id: absent, from, to } = booked.rows[0];
      await child.coordinator.client.post(`/interviewers/${String(absent)}/absences`, {
        ...{ kind: 'LEAVE', from: from.toISOString(), to: to.toISOString() },
      });
      expect(await test.app.get(RecheckBookings, { strict: false }).afterChange()).toBe(1);
      await page.reload();
      await page.getByText('De verhoorder is dan afwezig.').waitFor();
      await page.getByText('loopt gevaar', { exact: true }).first().waitFor();
      const times = page.getByRole('button', { name: / kiezen: / });
      await times.first().focus();
      await page.keyboard.press('Enter');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Verhoor verzetten' })
        .press('Enter');

      await page.getByText('Het verhoor is verzet.').waitFor({ state: 'attached' });
      const { rows } = await test.database.admin.query(
        `SELECT state, lower(session) AS from, interviewer_id AS by FROM interviews.booking WHERE state IN ('BOOKED', 'RESCHEDULED') ORDER BY sequence`,
      );
      expect(rows).toMatchObject([
        { state: 'RESCHEDULED', from, by: absent },
        { state: 'BOOKED', from },
      ]);
      expect(rows[1].by).not.toBe(absent);
    }),
  );

  step(
    'in the calendar: dragged, refused with its reasons at an hour that is closed, and moved by keyboard',
    () =>
      browser.step(async () => {
        const { rows } = await test.database.admin.query(
          `SELECT (lower(session) AT TIME ZONE 'Europe/Amsterdam')::date::text AS day,
             ((lower(session) AT TIME ZONE 'Europe/Amsterdam')::date + 1)::text AS next
           FROM interviews.booking WHERE state = 'BOOKED'`,
        );
        const day = String(rows[0].day);
        // The first time that was free may be the last of today: the day after is open at ten, whenever this runs.
        const next = String(rows[0].next);
        const { page } = coordinator;
        await coordinator.go(`/planning/calendar?view=day&from=${day}&region=Midden-Nederland`);
        const session = page.locator('.cal__taken');
        await session.waitFor();
        await session.dragTo(page.locator('td[data-hour="12"]').last());
        const dialog = page.getByRole('dialog');
        const at = dialog.getByLabel('Nieuwe begintijd');
        expect(await at.inputValue()).toMatch(`${day}T12:`);
        await at.fill(`${day}T21:00`);
        await dialog.getByRole('button', { name: 'Verhoor verzetten' }).click();
        await dialog.getByText('Waarom dit niet kan').waitFor();
        await dialog.getByText('Wel mogelijk').waitFor();
        await page.keyboard.press('Escape');

        await page.getByRole('button', { name: /^Verzetten: / }).press('Enter');
        await at.fill(`${next}T10:00`);
        await dialog.getByRole('button', { name: 'Verhoor verzetten' }).press('Enter');
        await page.getByText('Het verhoor is verzet.').waitFor({ state: 'attached' });
        await session.waitFor({ state: 'detached' });
        await coordinator.go(`/planning/calendar?view=day&from=${next}&region=Midden-Nederland`);
        await page.locator('.cal__taken', { hasText: '10:00' }).waitFor();
      }),
  );

  step('what goes on with a session: from the session to a time with the same interviewer', () =>
    browser.step(async () => {
      const { rows } = await test.database.admin.query(
        `SELECT id, case_id FROM interviews.booking WHERE state = 'BOOKED'`,
      );
      const [session] = rows;
      await test.database.admin.query(
        `INSERT INTO interviews.session_event (id, booking_id, case_id, kind, note, happened_at, recorded_at, recorded_by)
         SELECT gen_random_uuid(), id, case_id, 'CONTINUATION_ANNOUNCED', 'Het laatste onderwerp volgt.', now(), now(), interviewer_id
         FROM interviews.booking WHERE id = $1`,
        [session.id],
      );
      for (const change of [
        `state = 'STARTED', started_at = now()`,
        `state = 'HELD', ended_at = now()`,
      ])
        await test.database.admin.query(`UPDATE interviews.booking SET ${change} WHERE id = $1`, [
          session.id,
        ]);
      const { page } = coordinator;
      await coordinator.go(`/cases/${child.caseId}/bookings/${String(session.id)}`);
      await page.getByRole('link', { name: 'Voortzetting plannen' }).click();
      await page
        .getByLabel('Soort verhoor')
        .getByText(/^voortzetting van het verhoor/)
        .waitFor({ state: 'attached' });
      await page.getByText('een studio in de eigen regio').waitFor();
      await page
        .getByRole('region', { name: 'Week met gevonden tijden' })
        .getByRole('button', { name: /^Kies / })
        .first()
        .click();
      await page.getByRole('timer').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Verhoor boeken' }).click();
      await page.getByRole('heading', { name: 'Verhoor: voortzetting' }).waitFor();
    }),
  );

  step('and accepts what another region asks of a studio of its own', () =>
    browser.step(async () => {
      const person = await aPerson(test, 'INTERVIEW_COORDINATOR');
      await test.database.admin.query(
        `UPDATE people.organisation SET region = 'Limburg' WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
        [person.id],
      );
      await test.database.admin.query(`UPDATE studios.studio SET region = 'Limburg'`);
      await test.database.admin.query(
        `UPDATE interviews.booking SET acceptance = 'ASKED' WHERE state = 'BOOKED'`,
      );
      const receiving = await (await browser.visitor(test, person)).signIn();
      await receiving.page.getByRole('link', { name: 'Planning' }).click();
      await receiving.page.getByText('Aangevraagd door regio').waitFor();
      await receiving.page.getByRole('button', { name: 'Aanvaarden' }).click();
      await receiving.page.getByText('Niets te aanvaarden').waitFor();
      expect(await receiving.canaries()).toEqual([]);
      // The lost hold and the refused move of the calendar are the only answers that were no success.
      expect(browser.reported.filter((line) => !/\/(confirm|reschedule)\)$/.test(line))).toEqual(
        [],
      );
    }),
  );
});
