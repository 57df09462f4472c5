import { createHash } from 'node:crypto';
import { type CaseId, type DocumentId, type OpaqueId, parseId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';

/** An id that follows from case and key: nobody can name a document of a case they are not in. */
export function documentIdOf({
  caseId,
  documentKey,
}: {
  readonly caseId: CaseId;
  readonly documentKey: OpaqueId;
}): DocumentId {
  const hash = createHash('sha256').update(`document|${caseId}|${documentKey}`).digest('hex');
  const id = parseId<DocumentId>(
    `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
  );
  if (id === undefined) throw kernelProblems.unexpected();
  return id;
}
