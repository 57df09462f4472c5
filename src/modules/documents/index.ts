export { Documents } from './application/documents.facade.js';
export { ScreenServedAgain } from './application/screen-served-again.js';
export { DocumentsModule } from './documents.module.js';
