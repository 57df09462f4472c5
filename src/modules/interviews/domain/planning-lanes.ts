/** What a row of the calendar stands for. */
export const LANE_SUBJECTS = ['STUDIO', 'INTERVIEWER', 'REGION'] as const;
export type LaneSubject = (typeof LANE_SUBJECTS)[number];
