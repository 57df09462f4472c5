/** Every session type there is; not all can be booked. Source: domain 4.2. */
export const SESSION_TYPES = [
  'INITIAL',
  'CONTINUATION',
  'RESUMPTION',
  'TECHNICAL_REDO',
  'SUPPLEMENTARY',
  'RE_INTERVIEW',
  'NEW_OFFENCE',
  'CHILD_VIEW_TALK',
] as const;
export type SessionType = (typeof SESSION_TYPES)[number];

/** Types that take a judge's leave, whoever asks: a prosecutor too. Source: domain 4.2, A17, A21. */
export const JUDGE_TYPES = ['RE_INTERVIEW', 'SUPPLEMENTARY', 'TECHNICAL_REDO'] as const;
export type JudgeType = (typeof JUDGE_TYPES)[number];

/** Types that go on with an earlier session and need no judge, within narrow bounds. Source: domain 4.2. */
export const FOLLOWING_TYPES = ['CONTINUATION', 'RESUMPTION'] as const;

/** Types that can be booked. The others are refused, so that none of them becomes a second session unseen. */
export const BOOKED_TYPES = ['INITIAL', ...FOLLOWING_TYPES, ...JUDGE_TYPES] as const;
export type BookedType = (typeof BOOKED_TYPES)[number];

export function isBookedType(type: SessionType): type is BookedType {
  return BOOKED_TYPES.some((booked) => booked === type);
}
