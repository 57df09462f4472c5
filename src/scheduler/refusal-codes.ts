/** Gate B1 and domain 3.3: the child and the length of the session. */
type ChildRefusal =
  | 'child-is-adult'
  | 'no-session-for-age-band'
  | 'session-too-long'
  | 'child-busy'
  | 'outside-child-hours'
  | 'sibling-in-waiting-window';

/** Gate B2 and B4 for the interviewer. */
type InterviewerRefusal =
  | 'certificate-missing'
  | 'certificate-lacks-age-band'
  | 'certificate-lacks-language'
  | 'certificate-lacks-specialism'
  | 'certificate-starts-after-session-start'
  | 'certificate-ends-before-session'
  | 'interviewer-busy'
  | 'interviewer-absent'
  | 'interviewer-outside-working-time'
  | 'interviewer-excluded'
  | 'interviewer-not-the-same'
  | 'interviewer-sex'
  | 'interviewer-outside-region';

/** Gate B3 and B4 for the studio. */
type StudioRefusal =
  | 'studio-certificate-missing'
  | 'studio-certificate-starts-after-session-start'
  | 'studio-certificate-ends'
  | 'no-age-set'
  | 'equipment-missing'
  | 'studio-too-far'
  | 'studio-own-region-only'
  | 'studio-busy'
  | 'studio-closed'
  | 'studio-outside-opening-hours';

type InterpreterRefusal =
  | 'interpreter-missing'
  | 'interpreter-lacks-language'
  | 'interpreter-not-registered'
  | 'interpreter-busy'
  | 'interpreter-absent'
  | 'interpreter-outside-working-time';

/** Gate B5. */
type SessionTypeRefusal =
  | 'authorisation-missing'
  | 'authorisation-expired'
  | 'authorisation-used'
  | 'authorisation-modality-unmet'
  | 'continuation-not-announced'
  | 'continuation-other-interviewer'
  | 'continuation-too-late'
  | 'continuation-already-held';

type DateRefusal = 'holiday' | 'too-soon';

/** Every way in which a slot can be impossible; the sentence belongs to the reader's language. */
export type RefusalCode =
  | ChildRefusal
  | InterviewerRefusal
  | StudioRefusal
  | InterpreterRefusal
  | SessionTypeRefusal
  | DateRefusal;
