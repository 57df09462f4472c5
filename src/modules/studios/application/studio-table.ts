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
import { AuditTrail } from '../../audit/index.js';
import { KeepStudio, type StudioProfile } from './keep-studio.js';
import { StudioRegister } from './studio-register.query.js';

const COLUMNS = [
  'name',
  'town',
  'address',
  'access',
  'contact',
  'equipment',
  'foreign_bookings',
] as const;
const EQUIPMENT: readonly string[] = [
  'INDUCTION_LOOP',
  'TWO_CAMERAS',
  'WHEELCHAIR_ACCESS',
  'INTERPRETER_POSITION',
  'POWER_BACKUP',
  'REDUNDANT_AUDIO',
  'SEPARATE_ENTRANCE',
];

/** Studios as a table, out and in; certificates never come in this way, they rest on an inspection. */
@Injectable()
export class StudioTable {
  constructor(
    private readonly register: StudioRegister,
    private readonly keeping: KeepStudio,
    private readonly run: ImportRun,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async export(actor: Actor): Promise<{ columns: string[]; content: string }> {
    const studios = await this.register.all(actor);
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.append(tx, { operation: 'EXPORT', verb: 'studio.export', objectType: 'studio' }),
    );
    const rows = studios.map((one) => ({
      name: one.name,
      town: one.town,
      address: one.address ?? '',
      access: one.accessNotes ?? '',
      contact: one.contactPoint ?? '',
      equipment: one.equipment.join(' '),
      foreign_bookings: one.foreignBookings,
    }));
    return { columns: [...COLUMNS], content: writeCsv(COLUMNS, rows) };
  }

  async import(actor: Actor, content: string, mode: ImportMode): Promise<ImportResult> {
    const lines = readCsv(content, COLUMNS).map(readStudio);
    return this.run.execute(actor, lines, mode, (tx, row) => this.keeping.insertOrUpdate(tx, row));
  }
}

function readStudio({ line, values }: CsvLine): ReadLine<StudioProfile> {
  const cells = new Cells(values);
  const row = {
    name: cells.text('name', 200),
    town: cells.text('town', 100),
    address: cells.optional('address', 300),
    accessNotes: cells.optional('access', 1000),
    contactPoint: cells.optional('contact', 300),
    equipment: cells.several('equipment', (value) => EQUIPMENT.includes(value)),
    foreignBookings: cells.choice('foreign_bookings', ['EACH', 'ALWAYS', 'NEVER']),
  };
  return { line, row, errors: cells.errors };
}
