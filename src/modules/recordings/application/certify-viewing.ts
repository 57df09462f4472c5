import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { fileName } from '../../../kernel/file-name.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { Track } from '../domain/recording.js';
import { cutFrom, type KeptEdit } from '../domain/edits.js';
import { certificateLines, certificateText, type CertificateFacts } from '../domain/certificate.js';
import { CERTIFICATE_SQL } from '../persistence/certificate-sql.js';
import { RecordingPapers } from './recording-papers.js';

interface SittingRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly track: Track;
  readonly durationMs: number;
  readonly sha256: string;
  readonly name: string;
  readonly organisation: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly slowest: number;
  readonly fastest: number;
  readonly ranges: readonly (readonly [number, number])[];
  /** The edited version that was shown; null for the original. */
  readonly version: { readonly number: number; readonly edits: readonly KeptEdit[] } | null;
}

interface AuditBasis {
  readonly rows: number;
  readonly sha256: string;
}

export interface Certificate {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly personId: PersonId;
  readonly content: string;
  /** The same, read. */
  readonly written: Written;
  readonly sha256: string;
  readonly auditRows: number;
  readonly auditSha256: string;
  readonly issuedAt: Date;
}

export interface Verification {
  /** The text has the hash that was kept when it was issued. */
  readonly contentUnchanged: boolean;
  /** The audit rows it rests on are there, and are what they were. */
  readonly auditUnchanged: boolean;
}

// More rows than one person makes on one recording in years of watching.
const ALL_ROWS = 10_000_000;

/** Puts on paper what was shown to one person of one recording, with a hash of the audit rows it rests on. */
@Injectable()
export class CertifyViewing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly papers: RecordingPapers,
    private readonly clock: Clock,
  ) {}

  async issue(
    actor: Actor,
    recordingId: RecordingId,
    personId: PersonId,
  ): Promise<{ readonly id: OpaqueId }> {
    const basis = await this.basis(recordingId, personId, ALL_ROWS);
    return this.unitOfWork.run(actor, async (tx) => {
      const sittings = await tx.query<SittingRow>(CERTIFICATE_SQL.sittings, [
        recordingId,
        personId,
      ]);
      const [first] = sittings;
      if (first === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef } = first;
      const id = newId();
      const issuedAt = this.clock.now();
      const content = certificateText({
        ...factsOf(recordingId, first, sittings),
        id,
        issuedAt,
        audit: basis,
      });
      await tx.query(CERTIFICATE_SQL.issue, [
        id,
        recordingId,
        caseId,
        childRef,
        personId,
        content,
        Buffer.from(hexHash(content), 'hex'),
        basis.rows,
        Buffer.from(basis.sha256, 'hex'),
        issuedAt,
      ]);
      await this.audit.append(tx, {
        operation: 'EXPORT',
        verb: 'viewing-certificate.issue',
        objectType: 'viewing-certificate',
        objectId: id,
        caseId,
        childRef,
        recipients: [personId],
      });
      return { id };
    });
  }

  async read(actor: Actor, certificateId: OpaqueId): Promise<Certificate> {
    const [row] = await this.unitOfWork.once<Certificate>(actor, CERTIFICATE_SQL.read, [
      certificateId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /** On pages of A4, from what was issued and nothing else. */
  async paper(
    actor: Actor,
    certificateId: OpaqueId,
  ): Promise<{ readonly bytes: Buffer; readonly name: string }> {
    const { written, sha256, issuedAt } = await this.read(actor, certificateId);
    const [title = '', ...lines] = certificateLines(factsFrom(written), sha256);
    const bytes = await this.papers.typeset(title, lines.join('\n'));
    return { bytes, name: fileName(written.childNumber, 'kijkbewijs', legalDate(issuedAt)) };
  }

  async verify(actor: Actor, certificateId: OpaqueId): Promise<Verification> {
    const issued = await this.read(actor, certificateId);
    const { recordingId, personId, auditRows, auditSha256 } = issued;
    const basis = await this.basis(recordingId, personId, auditRows);
    return {
      contentUnchanged: hexHash(issued.content) === issued.sha256,
      auditUnchanged: basis.rows === auditRows && basis.sha256 === auditSha256,
    };
  }

  /** Asked as the system: the rows are not for the eyes of who asks, only their hash. */
  private async basis(
    recordingId: RecordingId,
    personId: PersonId,
    rows: number,
  ): Promise<AuditBasis> {
    const found = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<{ rows: number; lines: string }>(CERTIFICATE_SQL.auditRows, [
        recordingId,
        personId,
        rows,
      ]),
    );
    return { rows: found?.rows ?? 0, sha256: hexHash(found?.lines ?? '') };
  }
}

function hexHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function factsOf(
  recordingId: RecordingId,
  { childNumber, track, sha256, durationMs, name, organisation }: SittingRow,
  sittings: readonly SittingRow[],
): Omit<CertificateFacts, 'id' | 'issuedAt' | 'audit'> {
  return {
    childNumber,
    recording: { id: recordingId, track, sha256, durationMs },
    person: { name, organisation },
    sittings: sittings.map(({ firstAt, lastAt, slowest, fastest, ranges, version }) => ({
      firstAt,
      lastAt,
      slowest,
      fastest,
      ranges: ranges.map(([from, to]) => ({ from, to })),
      version: version === null ? null : { number: version.number, cut: cutFrom(version.edits) },
    })),
  };
}

interface WrittenStretch {
  readonly fromMs: number;
  readonly toMs: number;
}

const rangeOf = ({ fromMs, toMs }: WrittenStretch) => ({ from: fromMs, to: toMs });

interface Written extends Omit<CertificateFacts, 'issuedAt' | 'sittings'> {
  readonly issuedAt: string;
  readonly sittings: readonly {
    readonly firstAt: string;
    readonly lastAt: string;
    readonly slowest: number;
    readonly fastest: number;
    readonly viewed: readonly WrittenStretch[];
    /** Absent in a certificate of the first format. */
    readonly version?: {
      readonly number: number;
      readonly cut: readonly WrittenStretch[];
    } | null;
  }[];
}

function factsFrom(written: Written): CertificateFacts {
  return {
    ...written,
    issuedAt: new Date(written.issuedAt),
    sittings: written.sittings.map(({ firstAt, lastAt, viewed, version = null, ...speeds }) => ({
      ...speeds,
      firstAt: new Date(firstAt),
      lastAt: new Date(lastAt),
      ranges: viewed.map(rangeOf),
      version: version === null ? null : { ...version, cut: version.cut.map(rangeOf) },
    })),
  };
}
