import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type Area, isShown } from '../domain/area.js';
import type { Place } from '../domain/document.js';
import { isReplaced } from '../domain/places.js';
import { AREA_SQL } from '../persistence/area-sql.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';
import { FileTools } from './file-tools.js';

export const PAGE_VERSIONS = ['SOURCE', 'PROPOSED'] as const;
export type PageVersion = (typeof PAGE_VERSIONS)[number];

/** How many proposed files are remembered between two pages of one review. */
const REMEMBERED = 3;

/** Shows reviewers a page of the original, or of what would be served as things stand. */
@Injectable()
export class DocumentPages {
  private readonly proposed = new Map<string, Uint8Array>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly tools: FileTools,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    documentId: DocumentId,
    { number, version }: { readonly number: number; readonly version: PageVersion },
  ): Promise<Uint8Array> {
    const { document, reviewed } = await this.unitOfWork.run(actor, async (tx) => {
      const found = await this.documents.lock(tx, documentId);
      if (version === 'PROPOSED' && !isShown(found)) throw kernelProblems['not-found']();
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'document.view-page',
        objectType: 'document',
        objectId: documentId,
        caseId: found.caseId,
        fieldsTouched: [`page ${number}`, version],
      });
      const places = await tx.query<Place>(DOCUMENT_SQL.places, [documentId]);
      const areas = await tx.query<Area>(AREA_SQL.standing, [documentId]);
      return { document: found, reviewed: { places, areas } };
    });
    const file =
      version === 'SOURCE'
        ? await this.tools.originals.read(actor, document)
        : await this.propose(actor, document, reviewed);
    const picture = await this.tools.workshop.files.preview(file, number - 1);
    if (picture === undefined) throw kernelProblems['not-found']();
    return picture;
  }

  private async propose(
    actor: Actor,
    document: LockedDocument,
    { places, areas }: { readonly places: readonly Place[]; readonly areas: readonly Area[] },
  ): Promise<Uint8Array> {
    const key = `${document.id} ${document.version}`;
    const known = this.proposed.get(key);
    if (known !== undefined) return known;
    const bytes = await this.tools.originals.read(actor, document);
    const text = await this.vault.readOriginal(actor, document.caseId, document.id);
    const edits = places
      .filter(isReplaced)
      .map(({ start, end, replacement }) => ({ start, end, replacement }));
    const { withoutPictures } = document;
    const { files } = this.tools.workshop;
    const made = (await files.redact(bytes, text, edits, { withoutPictures, areas })).bytes;
    this.proposed.set(key, made);
    const [oldest] = this.proposed.keys();
    if (this.proposed.size > REMEMBERED && oldest !== undefined) this.proposed.delete(oldest);
    return made;
  }
}
