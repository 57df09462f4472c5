import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  addDays,
  Clock,
  daysBetween,
  type LegalDate,
  legalDate,
  startOfLegalDay,
} from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  type AgeBand,
  type AskedCertificate,
  CONTINUATION_DAYS,
  type DayCount,
  type SlotSearchResult,
} from '../../../scheduler/index.js';
import {
  assessBooking,
  type GateFacts,
  type GateReason,
  needsLeave,
} from '../domain/booking-gates.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { needsFacts } from '../domain/needs.js';
import type { SessionType } from '../domain/session-types.js';
import type { Wish } from '../domain/wishes.js';
import {
  BookingFactsReader,
  type ChildPlan,
  hasInitial,
  type PlannedChild,
} from './booking-facts.js';
import { type AgeOverTime, ChildAge } from './child-age.js';
import { searchNearHome } from './search-near-home.js';
import { type MovingBooking, searchForMove } from './search-for-move.js';
import { earlierOf, isRoundMissing } from './judge-booking.js';
import { type Calendar, HORIZON_DAYS, SlotIndex } from './slot-index.js';
import { sessionMinutes, slotQuery } from './slot-question.js';
import {
  type AskOf,
  askWithout,
  countStarts,
  countWishes,
  type WishedCounts,
} from './wish-counts.js';

export interface SearchSlotsCommand extends PlannedChild {
  readonly from: LegalDate | undefined;
  /** The last day that is searched. */
  readonly to: LegalDate | undefined;
  readonly sessionType: SessionType;
  readonly limit: number;
  /** Needs and wishes that are not taken into account. */
  readonly without: readonly Wish[];
  /** The booking that would move: it does not stand in its own way. */
  readonly moving?: MovingBooking;
}

export interface FoundSlots {
  readonly calendar: Calendar;
  readonly found: SlotSearchResult;
  readonly beyondRegion: boolean;
  readonly days: readonly DayCount[];
  readonly counts: WishedCounts;
  /** What the session asks of certificates beside the age. */
  readonly asks: Omit<AskedCertificate, 'ageBand'>;
  readonly ageBand: AgeBand | null;
  readonly sessionMinutes: number | null;
  /** What stands in the way of any booking, whatever the slot. */
  readonly obstacles: readonly GateReason[];
  readonly warnings: readonly GateReason[];
  readonly interpreterLanguage: string | null;
  /** Whether this child was interviewed in another case: ask the prosecution. Source: domain 4.2. */
  readonly heardElsewhere: boolean;
}

const LONGEST_DAYS = 62;
const USUAL_DAYS = 27;
const NEAR_MISSES = 12;
/** Of each day, so that what is offered is not all of the first one; of a day that was chosen all of it. Systeemregel. */
export const OFFERED_A_DAY = 5;
const NOTHING: SlotSearchResult = { proposals: [], nearMisses: [] };
const NOWHERE = {
  found: NOTHING,
  beyondRegion: false,
  days: [],
  counts: { fitting: 0, wishes: [] },
  asks: { languages: [], specialism: null },
} as const;

/** Searches the starts that fit a child, with the reasons for their order and what stood in the way of others. */
@Injectable()
export class SearchSlots {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: BookingFactsReader,
    private readonly age: ChildAge,
    private readonly vault: IdentityVault,
    private readonly slots: SlotIndex,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: SearchSlotsCommand): Promise<FoundSlots> {
    const { caseId, childRef } = command;
    const plan = await this.unitOfWork.run(actor, async (tx) => {
      const leftOut = command.moving === undefined ? [] : [command.moving.bookingId];
      const known = await this.facts.plan(tx, command, { leftOut, holding: true });
      await this.audit.append(tx, {
        operation: 'SEARCH',
        verb: 'slot.search',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
      });
      return known;
    });
    const now = this.clock.now();
    const days = daysOf(command, legalDate(now));
    const age = await this.age.over(actor, childRef, days, plan.needs?.estimatedAgeBand ?? null);
    const calendar = await this.slots.current(actor);
    const window = {
      from: latest(startOfLegalDay(days.from), now),
      to: endOf(days.to, plan),
      now,
      limit: command.limit,
      perDay: days.from === days.to ? null : OFFERED_A_DAY,
      nearMissLimit: NEAR_MISSES,
    };
    const searched =
      window.from >= window.to
        ? NOWHERE
        : search(calendar, plan, command, (known) => slotQuery(known, age, window));
    return {
      calendar,
      ...searched,
      ...standingOf(command, plan, age),
      heardElsewhere: (await this.vault.interviewsElsewhere(actor, childRef)) > 0,
    };
  }
}

function search(
  calendar: Calendar,
  plan: ChildPlan,
  { without, moving }: SearchSlotsCommand,
  ask: AskOf,
): Pick<FoundSlots, 'found' | 'beyondRegion' | 'days' | 'counts' | 'asks'> {
  const query = askWithout(plan, ask, without, calendar);
  if (query === null) return NOWHERE;
  const asks = {
    languages: query.languages,
    specialism: query.specialisms?.required ?? null,
  };
  if (moving !== undefined) return { ...NOWHERE, ...searchForMove(calendar, query, moving), asks };
  const near = searchNearHome(calendar, query, without.includes('region'));
  return {
    ...near,
    asks,
    days: countStarts(calendar, query, near.beyondRegion ? ['region'] : without),
    counts: countWishes(plan, ask, without, calendar),
  };
}

function daysOf(
  { from, to }: SearchSlotsCommand,
  today: LegalDate,
): { readonly from: LegalDate; readonly to: LegalDate } {
  const first = from ?? today;
  const last = to ?? addDays(first, USUAL_DAYS);
  const span = daysBetween(first, last);
  const wrong =
    first < today || span < 0 || span >= LONGEST_DAYS || daysBetween(today, last) >= HORIZON_DAYS;
  if (wrong)
    throw interviewProblems['window-invalid'](
      { maxDays: LONGEST_DAYS, horizonDays: HORIZON_DAYS },
      { errors: [{ pointer: '/from', code: 'window-invalid' }] },
    );
  return { from: first, to: last };
}

/** The end of the last day, or of the judge's leave or the term of a continuation when that comes first. */
function endOf(lastDay: LegalDate, { leave, continued }: ChildPlan): Date {
  const asked = startOfLegalDay(addDays(lastDay, 1));
  const until =
    continued?.announced === true
      ? startOfLegalDay(addDays(legalDate(continued.endedAt), CONTINUATION_DAYS + 1))
      : asked;
  const end = until < asked ? until : asked;
  return leave !== null && leave.expiresAt < end ? leave.expiresAt : end;
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function standingOf({ sessionType }: SearchSlotsCommand, plan: ChildPlan, { first }: AgeOverTime) {
  const { needs } = plan;
  const facts: GateFacts = {
    sessionType,
    ageKnown: first.band !== null,
    adult: first.adult,
    needs: needs === null ? null : needsFacts(needs, plan.ties),
    // Which interpreter comes is said when booking.
    interpreterNumber: '',
    interpreterBusy: false,
    initialExists: hasInitial(plan),
    earlier: earlierOf(plan),
    authorisationMismatch: plan.leave !== null && plan.leave.sessionType !== sessionType,
    slot: leaveReasons(sessionType, plan),
    otherRegion: null,
    travel: null,
    otherInterviewer: false,
    exceptionHolds: false,
    roundMissing: isRoundMissing(sessionType, plan),
    outsideChildHours: false,
  };
  const { refusals, warnings } = assessBooking(facts);
  return {
    obstacles: refusals,
    warnings,
    ageBand: first.band,
    sessionMinutes: first.band === null ? null : sessionMinutes(plan.leave)[first.band],
    interpreterLanguage: needs?.interpreterLanguage ?? null,
  };
}

function leaveReasons(
  sessionType: SessionType,
  { leave, continued }: ChildPlan,
): GateFacts['slot'] {
  if (sessionType === 'CONTINUATION') {
    if (continued?.announced !== true) return [{ code: 'continuation-not-announced', params: {} }];
    return continued.continuations > 0 ? [{ code: 'continuation-already-held', params: {} }] : [];
  }
  if (!needsLeave(sessionType)) return [];
  if (leave === null) return [{ code: 'authorisation-missing', params: {} }];
  return leave.used >= leave.maxSessions
    ? [{ code: 'authorisation-used', params: { maxSessions: leave.maxSessions } }]
    : [];
}
