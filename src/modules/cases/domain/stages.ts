/** Stages of a proceeding; they decide which criterion a motion meets. Source: domain 1.5, 4.4. */
export const STAGES = [
  'INVESTIGATION',
  'PRE_TRIAL',
  'TRIAL_FIRST_INSTANCE',
  'APPEAL',
  'AFTER_REMITTAL',
  'CLOSED',
] as const;
export type Stage = (typeof STAGES)[number];

/** Which stage may follow. A missing cell means: that step does not exist. */
const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  INVESTIGATION: ['PRE_TRIAL', 'CLOSED'],
  PRE_TRIAL: ['TRIAL_FIRST_INSTANCE', 'INVESTIGATION', 'CLOSED'],
  TRIAL_FIRST_INSTANCE: ['APPEAL', 'CLOSED'],
  APPEAL: ['AFTER_REMITTAL', 'CLOSED'],
  AFTER_REMITTAL: ['APPEAL', 'CLOSED'],
  CLOSED: ['APPEAL'],
};

/** Whether a case may go from one stage to another. */
export function mayMove(from: Stage, to: Stage): boolean {
  return NEXT[from].includes(to);
}

/** The stages that may follow this one. */
export function nextStages(from: Stage): readonly Stage[] {
  return NEXT[from];
}
