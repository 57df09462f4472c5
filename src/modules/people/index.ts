export { PeopleModule } from './people.module.js';
export {
  type HeldCertificate,
  type InterpreterRecord,
  type InterviewerRecord,
  People,
  type WorkingHours,
} from './application/people.facade.js';
