export { AuthModule } from './auth.module.js';
export {
  CaseAccess,
  type AccessMoment,
  type HeldFunction,
  type OpenAccess,
} from './application/case-access.js';
export { type StudioCredential, StudioCredentials } from './application/studio-credentials.js';
export { DEMO_PASSWORD } from './application/account-overview.query.js';
export { demoSecret, sealSecret } from './application/second-factor-codes.js';
export { hashPassword } from './application/sign-in.js';
export {
  Allow,
  AllowStudioSystem,
  type ActorRequest,
  CurrentActor,
  Open,
  POLICY,
  type Policy,
  StepUp,
} from './http/access.js';
export { RefusalRecorder } from './http/refusal-recorder.js';
export { authProblems } from './domain/auth-problems.js';
