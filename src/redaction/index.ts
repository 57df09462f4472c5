export type { Area, Stretch } from './areas.js';
export {
  type Edit,
  FILE_FORMATS,
  FILE_REFUSALS,
  type FileFormat,
  type FileRefusal,
  FileRefused,
  type RedactedFile,
  REMOVAL_KINDS,
  type RemovalKind,
  type Removals,
} from './format.js';
export { REGULAR_FONT } from './fonts.js';
export type { Block, Sheet } from './sheet.js';
export { FileWorkshop, type ReadFile, WorkshopFailed } from './workshop.js';
