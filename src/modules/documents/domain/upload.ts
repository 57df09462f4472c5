/** Life of a file on its way in. Nothing is shown of it before `ENTERED`. */
export const UPLOAD_STATES = ['ANNOUNCED', 'RECEIVING', 'STORED', 'ENTERED', 'REFUSED'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** How a document came in: typed as text, or as a file of one of these kinds. */
export const DOCUMENT_FORMATS = ['TEXT', 'TXT', 'DOCX', 'PDF', 'EML', 'PNG', 'JPEG'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Where the virus scan of an original stands; text that was typed needs none. */
export const VIRUS_SCANS = ['NOT_APPLICABLE', 'NOT_CONFIGURED', 'WAITING', 'CLEAN'] as const;
export type VirusScan = (typeof VIRUS_SCANS)[number];

/** Why a stored file was refused, as the code in its row; each is a problem of its own. */
export const UPLOAD_REFUSALS = [
  'file-empty',
  'file-unknown-format',
  'file-old-office',
  'file-encrypted',
  'file-macros',
  'file-ambiguous',
  'file-damaged',
  'file-unsafe',
  'file-too-large',
  'file-too-much-text',
  'file-without-text',
  'file-too-slow',
  'file-infected',
  'file-damaged-in-transit',
] as const;
export type UploadRefusal = (typeof UPLOAD_REFUSALS)[number];
