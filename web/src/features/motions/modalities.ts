import type { Schemas } from '../../api/client.js';

export type Modalities = Schemas['ModalitiesInput'];

/** Conditions that hold or do not. Source: domain 4.6, modalities checklist. */
export const FLAG_MODALITIES = [
  'sameInterviewer',
  'counselInControlRoomOnly',
  'suspectExcluded',
  'judgePresent',
  'questionsThroughEarpiece',
  'supportPerson',
  'interpreter',
  'preMeeting',
  'jointForCoAccused',
  'aftercareWithin48Hours',
  'identityNotSpoken',
] as const satisfies readonly (keyof Modalities)[];
export type FlagModality = (typeof FLAG_MODALITIES)[number];

/** Those whose place is decided upon most; others can be named in words. */
export const SEATED_ROLES = [
  'DEFENCE_COUNSEL',
  'PROSECUTOR',
  'VICTIM_COUNSEL',
  'SUPPORT_PERSON',
] as const satisfies readonly Schemas['SessionAttendee'][];
export type SeatedRole = (typeof SEATED_ROLES)[number];
export type Seat = Schemas['SessionSeat'];

export interface ModalitiesDraft {
  readonly flags: readonly FlagModality[];
  readonly maxMinutes: string;
  readonly questionsFiledDaysBefore: string;
  readonly barredTopics: string;
  readonly other: string;
  /** Per role the room the judge chose; the empty choice leaves it open. */
  readonly studioId: string;
  readonly seats: Readonly<Partial<Record<SeatedRole, Seat | ''>>>;
}

export const NO_MODALITIES: ModalitiesDraft = {
  flags: ['identityNotSpoken', 'aftercareWithin48Hours'],
  maxMinutes: '',
  questionsFiledDaysBefore: '',
  barredTopics: '',
  other: '',
  studioId: '',
  seats: {},
};

function figure(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

export function modalitiesFrom(draft: ModalitiesDraft): Modalities {
  const flags = Object.fromEntries(FLAG_MODALITIES.map((key) => [key, draft.flags.includes(key)]));
  return {
    ...flags,
    sameInterviewer: draft.flags.includes('sameInterviewer'),
    maxMinutes: figure(draft.maxMinutes),
    questionsFiledDaysBefore: figure(draft.questionsFiledDaysBefore),
    barredTopics: draft.barredTopics
      .split('\n')
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    other: draft.other.trim() === '' ? null : draft.other,
    studioId: draft.studioId === '' ? null : draft.studioId,
    seats: SEATED_ROLES.flatMap((attendee) => {
      const room = draft.seats[attendee] ?? '';
      return room === '' ? [] : [{ attendee, room }];
    }),
  };
}

/** The check list as it was kept. */
export function modalitiesDraft(kept: Modalities): ModalitiesDraft {
  const { maxMinutes, questionsFiledDaysBefore, barredTopics, other } = kept;
  return {
    flags: FLAG_MODALITIES.filter((key) => kept[key] === true),
    maxMinutes: maxMinutes == null ? '' : String(maxMinutes),
    questionsFiledDaysBefore:
      questionsFiledDaysBefore == null ? '' : String(questionsFiledDaysBefore),
    barredTopics: (barredTopics ?? []).join('\n'),
    other: other ?? '',
    studioId: kept.studioId ?? '',
    seats: Object.fromEntries((kept.seats ?? []).map(({ attendee, room }) => [attendee, room])),
  };
}
