import { type Language, useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatShortDay, formatShortInstant, today } from '../../kernel/time.js';
import type { TimelineStep } from '../../ui/timeline.js';
import { useDocuments } from '../documents/document-queries.js';
import { useHearings } from '../hearings/hearing-queries.js';
import { type BookingSummary, useBookings } from '../interviews/interview-queries.js';
import { useMotions } from '../motions/motion-queries.js';
import { useRecordings } from '../recordings/recording-queries.js';
import type { Case } from './case-queries.js';
import { caseTexts } from './case-texts.js';

type Steps = typeof caseTexts.nl.steps;

/** What a step needs to say of itself. */
interface Teller {
  readonly item: Case;
  readonly texts: Steps;
  readonly language: Language;
  readonly at: string;
}

/** The chain of a case from report to hearing: what has happened, what goes on, what is planned. */
export function useChain(item: Case): readonly TimelineStep[] {
  const texts = useTexts(caseTexts).steps;
  const { language } = useLanguage();
  const teller: Teller = { item, texts, language, at: `/cases/${item.id}` };
  const bookings = useBookings(item.id).data?.items ?? [];
  return [
    {
      key: 'report',
      title: texts.report,
      state: 'done',
      detail: formatShortDay(item.reportedOn, language),
    },
    {
      key: 'registration',
      title: texts.registration,
      state: 'done',
      to: teller.at,
      detail: formatShortInstant(item.registeredAt, language),
    },
    childStep(teller),
    useDocumentStep(teller),
    ...needsStep(teller, bookings),
    interviewStep(teller, bookings),
    useRecordingStep(teller),
    ...useMotionSteps(teller),
    useHearingStep(teller),
  ];
}

function childStep({ item, texts, at }: Teller): TimelineStep {
  const registered = item.children.length > 0;
  return {
    key: 'child',
    title: texts.child,
    state: registered ? 'done' : 'current',
    ...(item.actions.includes('register-child') ? { to: `${at}/children/new` } : {}),
    detail: registered
      ? item.children.map(({ childNumber }) => childNumber).join(', ')
      : texts.childMissing,
  };
}

function useDocumentStep({ item, texts, at }: Teller): TimelineStep {
  const documents = useDocuments(item.id).data?.items ?? [];
  const inReview = documents.filter(({ state }) => state === 'IN_REVIEW').length;
  const state = documents.length === 0 ? 'waiting' : inReview > 0 ? 'current' : 'done';
  const detail =
    inReview > 0
      ? `${texts.documentCount(documents.length)}, ${texts.inReview(inReview)}`
      : texts.documentCount(documents.length);
  return {
    key: 'documents',
    title: texts.documents,
    state,
    to: `${at}/documents`,
    ...(documents.length === 0 ? {} : { detail }),
  };
}

/** The defence does not see what a child needs. */
function needsStep(
  { item, texts, at }: Teller,
  bookings: readonly BookingSummary[],
): readonly TimelineStep[] {
  if (item.children.length === 0 || item.functions.every((held) => held === 'DEFENCE_COUNSEL'))
    return [];
  const only = item.children.length === 1 ? `/${item.children[0]?.childRef ?? ''}` : '';
  const state =
    bookings.length > 0 ? 'done' : item.actions.includes('record-needs') ? 'current' : 'waiting';
  return [{ key: 'needs', title: texts.needs, state, to: `${at}/needs${only}` }];
}

const PLANNED: readonly BookingSummary['state'][] = ['BOOKED', 'AT_RISK', 'CHECKED_IN'];
const GONE: readonly BookingSummary['state'][] = [
  'ON_HOLD',
  'RELEASED',
  'RESCHEDULED',
  'CANCELLED',
  'NO_SHOW',
];

function interviewStep(
  { texts, language, at }: Teller,
  bookings: readonly BookingSummary[],
): TimelineStep {
  const live = bookings.filter(({ state }) => !GONE.includes(state));
  const last = live.toSorted((left, right) => left.day.localeCompare(right.day)).at(-1);
  if (last === undefined)
    return { key: 'interview', title: texts.interview, state: 'waiting', to: `${at}/bookings` };
  const state = PLANNED.includes(last.state)
    ? 'planned'
    : last.state === 'STARTED'
      ? 'current'
      : 'done';
  return {
    key: 'interview',
    title: texts.interview,
    state,
    to: `${at}/bookings`,
    detail:
      last.startsAt === null
        ? formatShortDay(last.day, language)
        : formatShortInstant(last.startsAt, language),
  };
}

function useRecordingStep({ item, texts, at }: Teller): TimelineStep {
  const recordings = useRecordings(item.id).data?.items ?? [];
  const ready = recordings.filter(({ state }) => state === 'VERIFIED').length;
  const state = recordings.length === 0 ? 'waiting' : ready > 0 ? 'done' : 'current';
  return {
    key: 'recording',
    title: texts.recording,
    state,
    to: `${at}/recordings`,
    ...(recordings.length === 0 ? {} : { detail: texts.recordingCount(recordings.length) }),
  };
}

function useMotionSteps({ item, texts, language, at }: Teller): readonly TimelineStep[] {
  const motions = useMotions(item.id).data?.items ?? [];
  const decided = motions.filter(({ outcome }) => outcome !== null).length;
  const filed = motions
    .map(({ filedAt }) => filedAt)
    .filter((filedAt) => filedAt !== null)
    .sort()
    .at(-1);
  const open = motions.filter(
    ({ state }) => !['DECIDED', 'WITHDRAWN', 'CLOSED'].includes(state),
  ).length;
  return [
    {
      key: 'motion',
      title: texts.motion,
      state: motions.length === 0 ? 'waiting' : open > 0 ? 'current' : 'done',
      to: `${at}/motions`,
      ...(filed === undefined ? {} : { detail: formatShortInstant(filed, language) }),
    },
    {
      key: 'decision',
      title: texts.decision,
      state: motions.length > 0 && open === 0 ? 'done' : 'waiting',
      ...(decided === 0 ? {} : { detail: texts.decisionCount(decided) }),
    },
  ];
}

function useHearingStep({ item, texts, language, at }: Teller): TimelineStep {
  const hearings = useHearings(item.id);
  const next = (hearings.data?.items ?? [])
    .toSorted((left, right) => left.startsAt.localeCompare(right.startsAt))
    .at(-1);
  if (next === undefined)
    return { key: 'hearing', title: texts.hearing, state: 'waiting', to: `${at}/hearings` };
  const state = dayOf(new Date(next.startsAt)) < today() ? 'done' : 'planned';
  return {
    key: 'hearing',
    title: texts.hearing,
    state,
    to: `${at}/hearings`,
    detail: formatShortInstant(next.startsAt, language),
  };
}
