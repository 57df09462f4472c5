import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { PlaceType } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { isStretchOf } from '../domain/places.js';
import { mayStand, namesChild, replacementFor } from '../domain/replacements.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { type DecidedPlace, touched } from './decide-place.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';

export interface AddPlaceCommand {
  readonly documentId: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly type: PlaceType;
  /** Whose data it is; may stay away while the case has one child. */
  readonly childRef: ChildRef | undefined;
  /** What stands in the place instead, without the brackets around it; undefined for the usual words. */
  readonly instead?: string | undefined;
}

interface Child {
  readonly childRef: ChildRef;
  readonly childNumber: string;
}

/** A person marks a stretch of the original that nobody found; it is replaced unless they change their mind. */
@Injectable()
export class AddPlace {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: AddPlaceCommand): Promise<DecidedPlace> {
    const { documentId, start, end, type } = command;
    const instead = ownWords(command);
    const { caseId, eventOn } = await this.unitOfWork.run(actor, (tx) =>
      this.documents.lockFor(tx, documentId, 'add-place'),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, { '/instead': instead });
    const original = await this.vault.readOriginal(actor, caseId, documentId);
    if (!isStretchOf(original, { start, end })) {
      throw documentProblems['place-outside-text'](
        {},
        { errors: [{ pointer: '/end', code: 'outside-text' }] },
      );
    }
    const bandAtEvent = await this.bandAtEvent(actor, { caseId, eventOn }, command);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.documents.lockFor(tx, documentId, 'add-place');
      const childNumber = await this.childNumber(tx, caseId, command);
      const replacement = replacementFor(type, { childNumber, bandAtEvent }, instead);
      const added = await tx.one<{ number: number; version: number }>(DOCUMENT_SQL.addPlace, [
        documentId,
        caseId,
        start,
        end,
        type,
        replacement,
        this.clock.now(),
      ]);
      if (added === undefined) throw kernelProblems['not-found']();
      const after = await touched(tx, documentId);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.add-place',
        objectType: 'document',
        objectId: documentId,
        caseId,
        fieldsTouched: [`place ${added.number}`, type],
      });
      return { ...added, decision: 'REPLACE', ...after };
    });
  }

  /** Only where it is certain whose birth date it is. */
  private async bandAtEvent(
    actor: Actor,
    { caseId, eventOn }: Pick<LockedDocument, 'caseId' | 'eventOn'>,
    { type, childRef }: AddPlaceCommand,
  ): Promise<string | undefined> {
    if (type !== 'DOB' || eventOn === null) return undefined;
    const children = await this.unitOfWork.run(actor, (tx) => childrenOf(tx, caseId));
    const [first, ...others] =
      childRef === undefined ? children : children.filter((child) => child.childRef === childRef);
    if (first === undefined || others.length > 0) return undefined;
    return (await this.vault.ageOn(actor, first.childRef, eventOn)).band;
  }

  private async childNumber(
    tx: Tx,
    caseId: CaseId,
    { childRef, type }: AddPlaceCommand,
  ): Promise<string> {
    const children = await childrenOf(tx, caseId);
    if (childRef === undefined) {
      if (namesChild(type) && children.length > 1) {
        throw documentProblems['child-unstated'](
          {},
          { errors: [{ pointer: '/childRef', code: 'missing' }] },
        );
      }
      return children[0]?.childNumber ?? '';
    }
    const child = children.find((row) => row.childRef === childRef);
    if (child === undefined) throw kernelProblems['not-found']();
    return child.childNumber;
  }
}

function ownWords({ instead, type }: AddPlaceCommand): string | undefined {
  const words = instead?.trim();
  if (words === undefined || mayStand(words, type)) return words;
  throw documentProblems['own-words-not-here'](
    {},
    { errors: [{ pointer: '/instead', code: 'not-here' }] },
  );
}

function childrenOf(tx: Tx, caseId: CaseId): Promise<readonly Child[]> {
  return tx.query<Child>(DOCUMENT_SQL.children, [caseId]);
}
