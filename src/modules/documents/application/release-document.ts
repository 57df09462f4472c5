import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { type FoundPlace, IdentityVault } from '../../identity-vault/index.js';
import { type Area, hiddenWords } from '../domain/area.js';
import type { Place } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import {
  findsWithoutPlace,
  isOpen,
  type PlaceSaidAnew,
  placesTyingChildren,
} from '../domain/places.js';
import { type MarkedChild, replacementFor } from '../domain/replacements.js';
import { leaksOf, renderServed, type ServedText } from '../domain/serving.js';
import { AREA_SQL } from '../persistence/area-sql.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { touched } from './decide-place.js';
import { DocumentAccess, type LockedDocument, refuseStep } from './document-access.js';
import { DocumentEvents } from './document-events.js';
import { placeRows } from './place-rows.js';
import type { Stretch } from '../../../redaction/index.js';
import { type MadeFile, ServeFile } from './serve-file.js';

/** Words under an area are hidden whoever they are about. */
const NOBODY: MarkedChild = { childNumber: '', bandAtEvent: undefined };

interface Reviewed extends LockedDocument {
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
}

/**
 * A person lets the served text go to the parties.
 *
 * The original is screened again for what the vault learned since, the served text is made and screened once more,
 * and it is stored only if the document is still the version that person read. Without the vault nothing goes out.
 */
@Injectable()
export class ReleaseDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly events: DocumentEvents,
    private readonly clock: Clock,
    private readonly serveFile: ServeFile,
  ) {}

  async execute(actor: Actor, documentId: DocumentId, version: number): Promise<void> {
    const reviewed = await this.unitOfWork.run(actor, (tx) => this.read(tx, documentId));
    // A second click finds what the first one did.
    if (reviewed.state === 'RELEASED') return;
    refuseStep(reviewed, 'release', reviewed.places.filter(isOpen).length);
    if (reviewed.version !== version) throw kernelProblems['version-stale']();

    const { caseId, places, eventOn } = reviewed;
    const { text, spans } = await this.vault.findInOriginal(actor, { caseId, documentId, eventOn });
    const late = findsWithoutPlace(spans, places);
    const anew = placesTyingChildren(spans, places);
    if (late.length + anew.length > 0) return this.addLate(actor, reviewed, { late, anew });

    const served = renderServed(text, places);
    const leaks = leaksOf(served, await this.vault.findCertain(actor, caseId, served.text));
    if (leaks.length > 0) {
      const errors = leaks.map(({ start, end, type }) => ({
        pointer: '/text',
        code: 'identifies-child',
        params: { start, end, type },
      }));
      throw documentProblems['served-text-identifies-child']({ places: leaks.length }, { errors });
    }
    await this.makeAndStore(actor, { ...reviewed, text }, served);
  }

  private async makeAndStore(
    actor: Actor,
    file: Reviewed & { readonly text: string },
    served: ServedText,
  ): Promise<void> {
    const made = await this.serveFile.make(actor, file);
    try {
      const hidden = hiddenWords(made?.under ?? [], file.places, file.text);
      if (hidden.length > 0) await this.putWordsUp(actor, file, hidden);
      const stored = await this.unitOfWork.run(actor, (tx) => this.store(tx, file, served, made));
      if (!stored) await this.serveFile.discard(made);
    } catch (error) {
      await this.serveFile.discard(made);
      throw error;
    }
  }

  private async read(tx: Tx, documentId: DocumentId): Promise<Reviewed> {
    const document = await this.documents.lock(tx, documentId);
    const places = await tx.query<Place>(DOCUMENT_SQL.places, [documentId]);
    const areas = await tx.query<Area>(AREA_SQL.standing, [documentId]);
    return { ...document, places, areas };
  }

  /** What was found since the review joins it, and the release waits until somebody has seen it. */
  private async addLate(
    actor: Actor,
    { id, caseId, version }: Reviewed,
    {
      late,
      anew,
    }: { readonly late: readonly FoundPlace[]; readonly anew: readonly PlaceSaidAnew[] },
  ): Promise<never> {
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, id, 'add-place');
      if (document.version !== version) throw kernelProblems['version-stale']();
      await tx.query(DOCUMENT_SQL.insertPlaces, [id, caseId, placeRows(late)]);
      await tx.query(DOCUMENT_SQL.sayPlacesAnew, [id, JSON.stringify(anew)]);
      await touched(tx, id);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.screen-again',
        objectType: 'document',
        objectId: id,
        caseId,
      });
    });
    throw documentProblems['places-found']({ places: late.length + anew.length });
  }

  /** What areas hide, the text still says: it waits until somebody has decided about it. */
  private async putWordsUp(
    actor: Actor,
    { id, caseId, version }: Reviewed,
    words: readonly Stretch[],
  ): Promise<never> {
    const rows = words.map(({ start, end }, index) => ({
      number: index + 1,
      starts: start,
      ends: end,
    }));
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, id, 'add-place');
      if (document.version !== version) throw kernelProblems['version-stale']();
      const values = [id, caseId, JSON.stringify(rows), replacementFor('OTHER', NOBODY)];
      await tx.query(AREA_SQL.putWordsUp, values);
      await touched(tx, id);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.find-under-areas',
        objectType: 'document',
        objectId: id,
        caseId,
        fieldsTouched: [`${words.length} places`],
      });
    });
    throw documentProblems['words-under-areas']({ places: words.length });
  }

  /** False when somebody else released it in between: what was made here goes. */
  private async store(
    tx: Tx,
    file: Reviewed & { readonly text: string },
    served: ServedText,
    made: MadeFile | undefined,
  ): Promise<boolean> {
    const { id, caseId, version } = file;
    const document = await this.documents.lock(tx, id);
    if (document.state === 'RELEASED') return false;
    const now = this.clock.now();
    if ((await tx.one(DOCUMENT_SQL.release, [id, version, now])) === undefined)
      throw kernelProblems['version-stale']();
    const sha256 = createHash('sha256').update(served.text).digest();
    await tx.query(DOCUMENT_SQL.serve, [id, caseId, served.text, sha256, served.replaced, now]);
    if (made !== undefined) await this.serveFile.store(tx, file, made, now);
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: 'document.release',
      objectType: 'document',
      objectId: id,
      caseId,
      fieldsTouched: ['state'],
    });
    await this.events.append(tx, 'document.released', document);
    return true;
  }
}
