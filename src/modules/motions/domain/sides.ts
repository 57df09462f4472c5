import type { AskingSide } from './law.js';
import type { ApplicantFunction } from './motion.js';

const SIDES: Readonly<Record<ApplicantFunction, AskingSide>> = {
  DEFENCE_COUNSEL: 'DEFENCE',
  PROSECUTOR: 'PROSECUTION',
  ADVOCATE_GENERAL: 'PROSECUTION',
  VICTIM_COUNSEL: 'CHILD_SIDE',
  GUARDIAN_AD_LITEM: 'CHILD_SIDE',
  INVESTIGATING_JUDGE: 'EX_OFFICIO',
  JUDGE: 'EX_OFFICIO',
};

/** Whose side asks; a judge asks ex officio. */
export function sideOf(applicant: ApplicantFunction): AskingSide {
  return SIDES[applicant];
}
