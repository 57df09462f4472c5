import { newId } from '../kernel/ids.js';
import { addDays, legalDate, startOfLegalDay } from '../kernel/time.js';
import type { Chance } from './chance.js';
import { demoRecording } from './demo-recording.js';
import type { SeedOrganisations, SeedPerson } from './people.js';
import { CHILD_NAMES, CHILD_SURNAMES } from './reference-data.js';
import { firstId, idIn, listAt, partOf } from './answers.js';
import { type SeedClient, type SeedClock, textAt } from './seed-client.js';
import { letView } from './viewing-story.js';
import { writeOut } from './story-transcripts.js';
import { type Step, STEPS } from './story-steps.js';
import {
  BOOKING_REASONS,
  identityOf,
  LOG_LINES,
  reportText,
  type SeedChild,
  NEEDS,
} from './story-texts.js';

/** Who plays which part in a case. */
export interface Cast {
  readonly prosecutor: SeedPerson;
  readonly staff: SeedPerson;
  readonly victimCoordinator: SeedPerson;
  readonly coordinator: SeedPerson;
  readonly interviewer: SeedPerson;
  readonly counsel: SeedPerson;
  readonly victimCounsel: SeedPerson;
  readonly judge: SeedPerson;
  readonly clerk: SeedPerson;
  readonly investigatingJudge: SeedPerson;
  readonly guardian: SeedPerson;
  readonly advocateGeneral: SeedPerson;
}

export interface StoryPlan {
  readonly index: number;
  readonly until: Step;
  readonly reportedOn: string;
  readonly cast: Cast;
  /** Coordinators of all regions: whose studio it is accepts a booking from elsewhere. */
  readonly receivers: readonly SeedPerson[];
}

const HOUR_MS = 3_600_000;

/** One case of the demonstration, told through the public API step by step, each on its own day. */
export class Story {
  private caseId = '';
  private childRef = '';
  private offenceId = '';
  private suspectId = '';
  private bookingId = '';
  private recordingId = '';
  private day: string;

  constructor(
    private readonly plan: StoryPlan,
    private readonly client: SeedClient,
    private readonly clock: SeedClock,
    private readonly organisations: SeedOrganisations,
    private readonly chance: Chance,
  ) {
    this.day = plan.reportedOn;
  }

  /** Where the story stands, for the parts that are told elsewhere. */
  get place() {
    return {
      caseId: this.caseId,
      childRef: this.childRef,
      offenceId: this.offenceId,
      suspectId: this.suspectId,
      recordingId: this.recordingId,
      day: this.day,
      child: this.child(),
    };
  }

  async tell(): Promise<void> {
    const told: readonly (readonly [Step, () => Promise<void>])[] = [
      ['REGISTERED', () => this.register()],
      ['DOCUMENT_IN_REVIEW', () => this.enterDocument()],
      ['NEEDS_KNOWN', () => this.recordNeeds()],
      ['BOOKED', () => this.book()],
      ['HELD', () => this.hold()],
      ['RECORDED', () => this.handInRecording()],
      ['WATCHED', () => this.watch()],
    ];
    for (const [step, tell] of told) if (this.reaches(step)) await tell();
  }

  reaches(step: Step): boolean {
    return STEPS.indexOf(step) <= STEPS.indexOf(this.plan.until);
  }

  /** Moves the story to an hour of a later day, Amsterdam time in winter. */
  later(days: number, hour = 9): void {
    this.day = addDays(this.day, days);
    this.clock.set(new Date(startOfLegalDay(this.day).getTime() + hour * HOUR_MS));
  }

  private court(): SeedOrganisations['courts'][number] {
    const { courts } = this.organisations;
    const court = courts[this.plan.index % courts.length];
    if (court === undefined) throw new Error('seed: there is no court');
    return court;
  }

  private async register(): Promise<void> {
    const { index, cast, reportedOn } = this.plan;
    this.later(0);
    const court = this.court();
    const created = await this.client.post(cast.prosecutor, '/cases', {
      parketnummer: `${court.parket}/${String(210_000 + index * 137).padStart(6, '0')}-${reportedOn.slice(2, 4)}`,
      courtId: court.id,
      officeId: court.officeId,
      reportedOn,
      offences: [
        {
          article: index % 3 === 0 ? '285' : index % 3 === 1 ? '300' : '312',
          committedFrom: addDays(reportedOn, -3),
          committedUntil: addDays(reportedOn, -3),
        },
      ],
      suspects: [{ relationship: index % 4 === 0 ? 'COACH' : 'STRANGER', adult: true }],
    });
    this.caseId = textAt(created, 'id');
    const child = await this.client.post(cast.prosecutor, `/cases/${this.caseId}/children`, {
      registrationKey: newId(),
      identity: identityOf(this.child()),
    });
    this.childRef = textAt(child, 'childRef');
    const view = await this.client.get(cast.prosecutor, `/cases/${this.caseId}`);
    this.offenceId = firstId(view, 'offences');
    this.suspectId = firstId(view, 'suspects');
    await this.openForOthers();
  }

  private async openForOthers(): Promise<void> {
    const { cast } = this.plan;
    const open = (person: SeedPerson, moment: string, client: Record<string, string> = {}) =>
      this.client.post(cast.prosecutor, `/cases/${this.caseId}/parties`, {
        personId: person.id,
        function: person.role,
        moment,
        ...client,
      });
    await open(cast.staff, 'ASSIGNMENT');
    await open(cast.victimCoordinator, 'ASSIGNMENT');
    await open(cast.coordinator, 'ASSIGNMENT');
    await open(cast.counsel, 'COUNSEL_APPOINTED', { suspectId: this.suspectId });
    await open(cast.victimCounsel, 'REPRESENTATION', { childRef: this.childRef });
    if (this.reaches('WATCHED')) {
      await open(cast.judge, 'SUMMONS');
      await open(cast.investigatingJudge, 'ASSIGNMENT');
      await open(cast.advocateGeneral, 'ASSIGNMENT');
      await open(cast.guardian, 'REPRESENTATION', { childRef: this.childRef });
      await open(cast.clerk, 'SUMMONS');
    }
  }

  private async enterDocument(): Promise<void> {
    const { cast } = this.plan;
    this.later(1, 10);
    const entered = await this.client.post(cast.staff, `/cases/${this.caseId}/documents`, {
      documentKey: newId(),
      kind: 'PV_AANGIFTE',
      title: 'Proces-verbaal van aangifte',
      text: reportText(this.child(), this.plan.reportedOn),
    });
    if (!this.reaches('DOCUMENT_RELEASED')) return;
    const documentId = textAt(entered, 'id');
    const review = await this.client.get(cast.staff, `/documents/${documentId}/review`);
    for (const { number, version, certain } of listAt(review, 'places')) {
      if (certain === false)
        await this.client.put(cast.staff, `/documents/${documentId}/places/${String(number)}`, {
          decision: 'REPLACE',
          version,
        });
    }
    const { version } = await this.client.get(cast.staff, `/documents/${documentId}/review`);
    await this.client.post(cast.staff, `/documents/${documentId}/release`, { version });
  }

  private async recordNeeds(): Promise<void> {
    this.later(1, 11);
    await this.client.put(
      this.plan.cast.victimCoordinator,
      `/cases/${this.caseId}/children/${this.childRef}/needs`,
      { ...NEEDS, interviewerSex: this.chance.next() < 0.4 ? 'F' : null },
    );
  }

  private async book(): Promise<void> {
    const { cast } = this.plan;
    this.later(1, 13);
    const found = await this.client.get(
      cast.coordinator,
      `/cases/${this.caseId}/children/${this.childRef}/slots?from=${addDays(this.day, 2)}&to=${addDays(this.day, 20)}&limit=100`,
    );
    const slots = listAt(found, 'proposals');
    const own = slots.find((slot) => idIn(slot, 'interviewer') === cast.interviewer.id);
    const slot = own ?? slots[this.chance.between(0, Math.min(9, slots.length - 1))];
    if (slot === undefined) throw new Error('seed: no slot was found');
    this.bookingId = newId();
    await this.client.post(cast.coordinator, `/cases/${this.caseId}/bookings`, {
      bookingKey: this.bookingId,
      childRef: this.childRef,
      sessionType: 'INITIAL',
      startsAt: slot['startsAt'],
      interviewerId: idIn(slot, 'interviewer'),
      studioId: idIn(slot, 'studio'),
      reasons: BOOKING_REASONS,
    });
    await this.accept(partOf(slot, 'studio', 'region'));
    this.session = {
      interviewerId: idIn(slot, 'interviewer'),
      startsAt: new Date(String(slot['startsAt'])),
      endsAt: new Date(String(slot['endsAt'])),
    };
  }

  private async accept(region: string): Promise<void> {
    const { cast, receivers } = this.plan;
    const { acceptance } = await this.client.get(cast.coordinator, `/bookings/${this.bookingId}`);
    const receiver = receivers.find(({ unit }) => unit === region);
    if (acceptance !== 'ASKED' || receiver === undefined || !this.reaches('HELD')) return;
    await this.client.post(receiver, `/planning/acceptances/${this.bookingId}`, { accepts: true });
  }

  private session = { interviewerId: '', startsAt: new Date(0), endsAt: new Date(0) };

  private async hold(): Promise<void> {
    const interviewer = this.interviewer();
    this.clock.set(this.session.startsAt);
    await this.client.post(interviewer, `/bookings/${this.bookingId}/log`, LOG_LINES[0]);
    await this.client.post(interviewer, `/bookings/${this.bookingId}/start`);
    const pace =
      (this.session.endsAt.getTime() - this.session.startsAt.getTime()) / (LOG_LINES.length + 1);
    for (const [index, line] of LOG_LINES.slice(1).entries()) {
      this.clock.set(new Date(this.session.startsAt.getTime() + pace * (index + 1)));
      await this.client.post(interviewer, `/bookings/${this.bookingId}/log`, line);
    }
    this.clock.set(this.session.endsAt);
    await this.client.post(interviewer, `/bookings/${this.bookingId}/finish`, { outcome: 'HELD' });
    this.day = legalDate(this.session.endsAt);
  }

  private async handInRecording(): Promise<void> {
    const film = demoRecording({
      seconds: 30 + 10 * (this.plan.index % 4),
      width: 256,
      height: 144,
      keyEverySeconds: 10,
    });
    const announced = await this.client.post(
      this.interviewer(),
      `/bookings/${this.bookingId}/recordings`,
      { track: 'OVERVIEW', sizeBytes: film.size },
    );
    this.recordingId = textAt(announced, 'id');
    const parts: Buffer[] = [];
    for await (const part of film) parts.push(part);
    await this.client.patch(
      this.interviewer(),
      `/uploads/${this.recordingId}`,
      0,
      Buffer.concat(parts),
    );
    await this.untilVerified();
    await writeOut(this.client, this.plan.cast.staff, this.recordingId, this.plan.index);
  }

  private async untilVerified(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const path = `/recordings/${this.recordingId}`;
      const { state } = await this.client.get(this.interviewer(), path);
      if (state === 'VERIFIED') return;
      if (state === 'REJECTED') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('seed: a recording was not verified');
  }

  private async watch(): Promise<void> {
    this.later(5, 14);
    const { cast } = this.plan;
    await letView(this.client, cast, { caseId: this.caseId, childRef: this.childRef });
    await this.client.post(cast.counsel, `/recordings/${this.recordingId}/play-grants`, {
      reason: 'Voorbereiding van de verdediging',
      agreement: true,
    });
  }

  private interviewer(): SeedPerson {
    return this.client.personById(this.session.interviewerId);
  }

  private child(): SeedChild {
    const { index } = this.plan;
    const year = Number(this.plan.reportedOn.slice(0, 4)) - 5 - (index % 12);
    return {
      callName: CHILD_NAMES[index % CHILD_NAMES.length] ?? 'Fenna',
      surname: CHILD_SURNAMES[(index * 5) % CHILD_SURNAMES.length] ?? 'Appelvoort',
      dateOfBirth: `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
      parent: ['Willemijn', 'Petra', 'Najat', 'Sjoukje'][index % 4] ?? 'Petra',
      street:
        ['Windroosstraat', 'Kaapstander', 'Zonnedauwlaan', 'Turfschip'][index % 4] ?? 'Kaapstander',
      number: String(3 + index * 2),
      postcode: `9${String(100 + index)} XZ`,
      town: 'Zuiderhaven',
      school: 'De Regenboogvis',
      phone: `06 990${String(10_000 + index * 31)}`,
    };
  }
}
