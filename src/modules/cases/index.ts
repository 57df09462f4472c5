export { CasesModule } from './cases.module.js';
export { type CaseFacts, Cases, type ChildFacts } from './application/cases.facade.js';
export { ComeOfAge } from './application/come-of-age.js';
export { type Stage, STAGES } from './domain/stages.js';
export { SHOWN_AGE_BANDS } from './http/case-views.dto.js';
export { ParticularsInput } from './http/case-requests.dto.js';
export { readAddress, readRelative } from './http/case.presenter.js';
