import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Cells } from '../../../kernel/csv/cells.js';
import { type CsvLine, readCsv, writeCsv } from '../../../kernel/csv/csv.js';
import {
  type ImportMode,
  type ImportResult,
  ImportRun,
  type ReadLine,
} from '../../../kernel/csv/import-run.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { PersonId } from '../../../kernel/ids.js';
import { addDays, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { ATTENDANT_KINDS } from '../domain/attendant.js';
import { SCHEMES, SPECIALISMS } from '../domain/certificate.js';
import { REGISTER_SQL } from '../persistence/register-sql.js';
import { type AttendantFields, Attendants } from './attendants.js';
import { InterviewerRegister } from './interviewer-register.query.js';
import { KeepPapers, type RecordCertificateCommand } from './keep-papers.js';

const CERTIFICATE_COLUMNS = [
  'staff_number',
  'scheme',
  'age_bands',
  'languages',
  'specialisms',
  'issuer',
  'evidence',
  'valid_from',
  'valid_through',
] as const;
const ATTENDANT_COLUMNS = [
  'kind',
  'name',
  'register_number',
  'languages',
  'organisation',
  'region',
  'briefed_on',
  'valid_from',
  'valid_through',
] as const;
const BANDS: readonly string[] = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
];

export interface Table {
  readonly columns: string[];
  readonly content: string;
}

/** Certificates of interviewers and the others who attend as tables, out and in. */
@Injectable()
export class RegisterTables {
  constructor(
    private readonly register: InterviewerRegister,
    private readonly papers: KeepPapers,
    private readonly attendants: Attendants,
    private readonly run: ImportRun,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async exportCertificates(actor: Actor): Promise<Table> {
    const { interviewers } = await this.register.all(actor);
    const rows = interviewers.flatMap(({ staffNumber, certificates }) =>
      certificates
        .filter(({ revokedAt }) => revokedAt === null)
        .map((paper) => ({
          staff_number: staffNumber ?? '',
          scheme: paper.scheme,
          age_bands: paper.ageBands.join(' '),
          languages: paper.languages.join(' '),
          specialisms: paper.specialisms.join(' '),
          issuer: paper.issuer ?? '',
          evidence: paper.evidenceReference ?? '',
          valid_from: legalDate(paper.from),
          valid_through: addDays(legalDate(paper.to), -1),
        })),
    );
    return this.exported(actor, 'interviewer_certificate', CERTIFICATE_COLUMNS, rows);
  }

  /** Adds certificates; one that is there already overlaps itself and is named as such. */
  async importCertificates(actor: Actor, content: string, mode: ImportMode): Promise<ImportResult> {
    const lines = readCsv(content, CERTIFICATE_COLUMNS);
    const numbers = lines.map(({ values }) => values['staff_number'] ?? '');
    const people = await this.unitOfWork.run(actor, (tx) =>
      tx.query<{ readonly id: PersonId; readonly staffNumber: string }>(
        REGISTER_SQL.byStaffNumber,
        [numbers],
      ),
    );
    const ids = new Map(people.map(({ id, staffNumber }) => [staffNumber, id]));
    const read = lines.map((line) => readCertificate(line, ids));
    return this.run.execute(actor, read, mode, async (tx, row) => {
      await this.papers.insert(tx, row);
    });
  }

  async exportAttendants(actor: Actor): Promise<Table> {
    const rows = (await this.attendants.all(actor))
      .filter(({ endedAt }) => endedAt === null)
      .map((one) => ({
        kind: one.kind,
        name: one.name,
        register_number: one.registerNumber ?? '',
        languages: one.languages.join(' '),
        organisation: one.organisation ?? '',
        region: one.region ?? '',
        briefed_on: one.briefedOn ?? '',
        valid_from: one.validFrom,
        valid_through: one.validThrough,
      }));
    return this.exported(actor, 'attendant', ATTENDANT_COLUMNS, rows);
  }

  async importAttendants(actor: Actor, content: string, mode: ImportMode): Promise<ImportResult> {
    const lines = readCsv(content, ATTENDANT_COLUMNS).map(readAttendant);
    return this.run.execute(actor, lines, mode, (tx, row) =>
      this.attendants.insertOrUpdate(tx, row),
    );
  }

  private async exported(
    actor: Actor,
    objectType: string,
    columns: readonly string[],
    rows: readonly Readonly<Record<string, string>>[],
  ): Promise<Table> {
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.append(tx, { operation: 'EXPORT', verb: 'register.export', objectType }),
    );
    return { columns: [...columns], content: writeCsv(columns, rows) };
  }
}

function readCertificate(
  { line, values }: CsvLine,
  ids: ReadonlyMap<string, PersonId>,
): ReadLine<RecordCertificateCommand> {
  const cells = new Cells(values);
  const staffNumber = cells.text('staff_number', 20);
  const personId = ids.get(staffNumber);
  if (staffNumber !== '' && personId === undefined) cells.wrong('staff_number', 'unknown');
  const row = {
    scheme: cells.choice('scheme', SCHEMES),
    ageBands: cells.several('age_bands', (value) => BANDS.includes(value)),
    languages: cells.languages('languages'),
    specialisms: cells.several('specialisms', (value) =>
      SPECIALISMS.some((known) => known === value),
    ),
    issuer: cells.text('issuer', 200),
    evidenceReference: cells.text('evidence', 200),
    validFrom: cells.day('valid_from'),
    validThrough: cells.day('valid_through'),
  };
  if (row.ageBands.length === 0) cells.wrong('age_bands', 'too-few');
  return {
    line,
    row: personId === undefined ? null : { personId, ...row },
    errors: cells.errors,
  };
}

function readAttendant({ line, values }: CsvLine): ReadLine<AttendantFields> {
  const cells = new Cells(values);
  const registerNumber = cells.optional('register_number', 20);
  if (registerNumber !== null && !/^[0-9A-Z][0-9A-Z-]{2,19}$/.test(registerNumber))
    cells.wrong('register_number', 'wrong-form');
  const row = {
    kind: cells.choice('kind', ATTENDANT_KINDS),
    name: cells.text('name', 200),
    registerNumber,
    languages: cells.languages('languages'),
    organisation: cells.optional('organisation', 200),
    region: cells.optional('region', 100),
    briefedOn: cells.optionalDay('briefed_on'),
    validFrom: cells.day('valid_from'),
    validThrough: cells.day('valid_through'),
  };
  return { line, row, errors: cells.errors };
}
