import type { CaseId } from '../../../kernel/ids.js';
import { interviewerCertifiedThrough, studioCertifiedThrough } from '../../../scheduler/index.js';
import type { BookInterviewCommand } from '../application/book-interview.command.js';
import type { NeedsRow } from '../application/booking-views.query.js';
import { interviewerCalendar, studioCalendar } from '../application/calendars.js';
import type { FoundSlots } from '../application/search-slots.js';
import type { Calendar } from '../application/slot-index.js';
import { NEEDS_KEEPERS } from '../domain/booking-actions.js';
import type { GateReason } from '../domain/booking-gates.js';
import type { Needs } from '../domain/needs.js';
import type { BookInterviewRequest } from './booking-requests.dto.js';
import type { RecordNeedsRequest } from './interview-requests.dto.js';
import type {
  GateReasonView,
  NeedsView,
  ReasonParamView,
  SlotsView,
  SlotView,
} from './interview-views.dto.js';

/** What is shown before anybody recorded anything; nothing in it counts as an answer. */
const NOTHING_RECORDED: Needs = {
  languages: ['nl'],
  interpreterLanguage: null,
  supportPersonOffered: false,
  supportPersonWished: null,
  supportPersonRole: null,
  interviewerSex: null,
  childAsked: false,
  childWishes: null,
  accessNeeds: [],
  disabilityNote: null,
  traumaNote: null,
  busyHours: [],
  wishedDaytime: null,
  wordsForThings: null,
  representativeInformed: false,
  representativeReason: null,
  guardianRequested: false,
  representationConflict: 'NOT_CHECKED',
  privilegeNoticeNeeded: false,
  privilegeNoticePlanned: false,
  travelLimitMinutes: null,
  travelTimes: [],
  estimatedAgeBand: null,
  adultProcedureChosen: false,
  complete: false,
};

export function presentNeeds(
  childRef: string,
  { childNumber, needs, functions }: NeedsRow,
): NeedsView {
  const shown = wordsOf(needs ?? NOTHING_RECORDED);
  return {
    ...shown,
    languages: [...shown.languages],
    travelTimes: [...shown.travelTimes],
    accessNeeds: [...shown.accessNeeds],
    busyHours: [...shown.busyHours],
    childRef,
    childNumber,
    version: needs?.version ?? 0,
    recordedAt: needs === null ? null : new Date(needs.recordedAt).toISOString(),
    actions: functions.some((held) => NEEDS_KEEPERS.some((keeper) => keeper === held))
      ? ['record-needs']
      : [],
  };
}

export function readNeeds(body: RecordNeedsRequest): Needs {
  return wordsOf(body);
}

export function readBooking(
  caseId: CaseId,
  body: BookInterviewRequest,
  hold = false,
): BookInterviewCommand {
  const {
    bookingKey,
    childRef,
    sessionType,
    startsAt,
    interviewerId,
    studioId,
    authorisationId = null,
    interpreterNumber = null,
    continuesId = null,
    reasons = [],
  } = body;
  return {
    caseId,
    bookingKey,
    childRef,
    sessionType,
    startsAt: new Date(startsAt),
    interviewerId,
    studioId,
    authorisationId,
    interpreterNumber,
    continuesId,
    replacesId: null,
    moveNote: null,
    reasons,
    hold,
  };
}

/** The assessment without version and who recorded it. */
function wordsOf(needs: Needs): Needs {
  const { languages, interpreterLanguage, travelLimitMinutes, travelTimes } = needs;
  const { estimatedAgeBand, adultProcedureChosen, complete } = needs;
  return {
    ...wishesOf(needs),
    ...careOf(needs),
    ...representationOf(needs),
    languages,
    interpreterLanguage,
    travelLimitMinutes,
    travelTimes,
    estimatedAgeBand,
    adultProcedureChosen,
    complete,
  };
}

function wishesOf(needs: Needs) {
  const { supportPersonOffered, supportPersonWished, supportPersonRole } = needs;
  const { interviewerSex, childAsked, childWishes, wishedDaytime } = needs;
  return {
    supportPersonOffered,
    supportPersonWished,
    supportPersonRole,
    interviewerSex,
    childAsked,
    childWishes,
    wishedDaytime,
  };
}

function careOf(needs: Needs) {
  const { accessNeeds, disabilityNote, traumaNote, busyHours, wordsForThings } = needs;
  return { accessNeeds, disabilityNote, traumaNote, busyHours, wordsForThings };
}

function representationOf(needs: Needs) {
  const { representativeInformed, representativeReason, guardianRequested } = needs;
  const { representationConflict, privilegeNoticeNeeded, privilegeNoticePlanned } = needs;
  return {
    representativeInformed,
    representativeReason,
    guardianRequested,
    representationConflict,
    privilegeNoticeNeeded,
    privilegeNoticePlanned,
  };
}

export function presentSlots(slots: FoundSlots): SlotsView {
  const {
    calendar,
    found,
    days,
    counts,
    beyondRegion,
    ageBand,
    sessionMinutes,
    interpreterLanguage,
    heardElsewhere,
    obstacles,
    warnings,
  } = slots;
  return {
    ageBand,
    sessionMinutes,
    interpreterLanguage,
    beyondRegion,
    heardElsewhere,
    days: days.map(({ date, count }) => ({ date, count })),
    fitting: counts.fitting,
    wishes: counts.wishes.map((wish) => ({ ...wish })),
    proposals: found.proposals.map((proposal) => presentSlot(calendar, proposal, slots.asks)),
    nearMisses: found.nearMisses.map(({ startsAt, code, params, resource }) => ({
      startsAt: startsAt.toISOString(),
      code,
      params: presentParams(params),
      resourceKind: resource?.kind ?? null,
      // Interpreters are known by their number, which the parameters give.
      resourceId: resource?.kind === 'interpreter' ? null : (resource?.id ?? null),
    })),
    obstacles: obstacles.map(presentReason),
    warnings: warnings.map(presentReason),
  };
}

type Proposal = FoundSlots['found']['proposals'][number];

/** Without what the session asks of certificates, it is not said until when they hold. */
export function presentSlot(
  calendar: Calendar,
  proposal: Proposal,
  asks: FoundSlots['asks'] | null,
): SlotView {
  const { startsAt, endsAt, interviewerId, studioId, ageBand, reasons } = proposal;
  const { interpreterId: interpreterNumber } = proposal;
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    interviewer: { id: interviewerId, ...personOf(calendar, interviewerId) },
    studio: { id: studioId, ...roomOf(calendar, studioId) },
    ...certifiedThrough(calendar, proposal, asks),
    ageBand,
    interpreterNumber,
    reasons: reasons.map(({ code, warning, params }) => ({
      code,
      warning,
      params: presentParams(params),
    })),
  };
}

function certifiedThrough(
  { interviewers, studios }: Calendar,
  { interviewerId, studioId, ageBand, startsAt: from, endsAt: to }: Proposal,
  asks: FoundSlots['asks'] | null,
): Pick<SlotView, 'interviewerCertifiedThrough' | 'studioCertifiedThrough'> {
  const person = interviewers.get(interviewerId);
  const room = studios.get(studioId);
  return {
    interviewerCertifiedThrough:
      person === undefined || asks === null
        ? null
        : interviewerCertifiedThrough(
            interviewerCalendar(person),
            { ...asks, ageBand },
            { from, to },
          ),
    studioCertifiedThrough:
      room === undefined
        ? null
        : studioCertifiedThrough(studioCalendar(room), ageBand, { from, to }),
  };
}

function personOf(
  { interviewers }: Calendar,
  id: string,
): { name: string; staffNumber: string | null } {
  const { name, staffNumber } = interviewers.get(id) ?? { name: '', staffNumber: null };
  return { name, staffNumber };
}

function roomOf({ studios }: Calendar, id: string): { name: string; town: string; region: string } {
  const { name, town, region } = studios.get(id) ?? { name: '', town: '', region: '' };
  return { name, town, region };
}

function presentReason({ gate, code, params }: GateReason): GateReasonView {
  return { gate, code, params: presentParams(params) };
}

function presentParams(params: Readonly<Record<string, string | number>>): ReasonParamView[] {
  return Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));
}
