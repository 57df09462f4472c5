const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a browser is told of a file we send, and how its name ends. */
export const FILE_KINDS = {
  TXT: { mediaType: 'text/plain; charset=utf-8', extension: 'txt' },
  DOCX: { mediaType: DOCX, extension: 'docx' },
  PDF: { mediaType: 'application/pdf', extension: 'pdf' },
  EML: { mediaType: 'message/rfc822', extension: 'eml' },
  PNG: { mediaType: 'image/png', extension: 'png' },
  JPEG: { mediaType: 'image/jpeg', extension: 'jpg' },
} as const;
