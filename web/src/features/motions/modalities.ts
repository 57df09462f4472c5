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

export interface ModalitiesDraft {
  readonly flags: readonly FlagModality[];
  readonly maxMinutes: string;
  readonly questionsFiledDaysBefore: string;
  readonly barredTopics: string;
  readonly other: string;
}

export const NO_MODALITIES: ModalitiesDraft = {
  flags: ['identityNotSpoken', 'aftercareWithin48Hours'],
  maxMinutes: '',
  questionsFiledDaysBefore: '',
  barredTopics: '',
  other: '',
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
  };
}
