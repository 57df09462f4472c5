import { Injectable } from '@nestjs/common';
import { statement } from '../../../kernel/database/statement.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { ATTENDANT_SQL } from '../persistence/attendant-sql.js';

/** What an interviewer is certified for, without what was revoked. Half-open: the end is not included. */
export interface HeldCertificate {
  readonly scheme: string;
  readonly ageBands: readonly string[];
  readonly languages: readonly string[];
  readonly specialisms: readonly string[];
  readonly from: Date;
  readonly to: Date;
}

/** Local hours in Amsterdam; weekday 1 is Monday, times are `HH:MM`. */
export interface WorkingHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** A child interviewer with certificates and working hours. */
export interface InterviewerRecord {
  readonly id: PersonId;
  readonly name: string;
  readonly staffNumber: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly region: string | null;
  /** Without what was revoked; a suspension cuts a certificate in two. */
  readonly certificates: readonly HeldCertificate[];
  readonly working: readonly WorkingHours[];
  readonly absences: readonly { readonly from: Date; readonly to: Date }[];
}

interface InterviewerRow extends Omit<InterviewerRecord, 'certificates' | 'absences'> {
  readonly absences: readonly { readonly from: string; readonly to: string }[];
  readonly certificates: readonly (Omit<HeldCertificate, 'from' | 'to'> & {
    readonly from: string;
    readonly to: string;
  })[];
}

const SELECT = `SELECT p.id, p.name, COALESCE(p.staff_number, '') AS "staffNumber", COALESCE(p.sex, 'X') AS sex, o.region,
     COALESCE((SELECT json_agg(json_build_object('scheme', c.scheme, 'ageBands', c.age_bands, 'languages', c.languages,
       'specialisms', c.specialisms,
       'from', lower(c.period), 'to', upper(c.period)) ORDER BY c.id, c.period)
       FROM people.valid_certificate c WHERE c.person_id = p.id), '[]') AS certificates,
     COALESCE((SELECT json_agg(json_build_object('from', lower(b.period), 'to', upper(b.period)) ORDER BY b.period)
       FROM people.absence b WHERE b.person_id = p.id AND b.withdrawn_at IS NULL), '[]') AS absences,
     COALESCE((SELECT json_agg(json_build_object('weekday', w.weekday, 'from', to_char(w.starts, 'HH24:MI'), 'to', to_char(w.ends, 'HH24:MI'))
       ORDER BY w.weekday, w.starts) FROM people.working_hours w WHERE w.person_id = p.id), '[]') AS working
   FROM people.person p JOIN auth.account a ON a.person_id = p.id JOIN people.organisation o ON o.id = p.organisation_id
   WHERE 'CHILD_INTERVIEWER' = ANY (a.roles) AND a.disabled_at IS NULL`;

const INTERVIEWERS = statement('people.interviewers', `${SELECT} ORDER BY p.staff_number, p.id`);
const INTERVIEWER = statement('people.interviewer', `${SELECT} AND p.id = $1`);

/** A sworn interpreter of the register. */
export interface InterpreterRecord {
  readonly registerNumber: string;
  readonly languages: readonly string[];
  /** The day of the briefing on interviews with children; null when there was none. */
  readonly briefedOn: LegalDate | null;
  readonly validFrom: LegalDate;
  readonly validThrough: LegalDate;
  /** Empty when the register knows none: then any hour will do. */
  readonly working: readonly WorkingHours[];
  readonly absences: readonly { readonly from: Date; readonly to: Date }[];
}

interface InterpreterRow extends Omit<InterpreterRecord, 'absences'> {
  readonly absences: readonly { readonly from: string; readonly to: string }[];
}

/** The questions other modules may ask about professionals. */
@Injectable()
export class People {
  /** Every sworn interpreter whose registration was not ended. */
  async interpreters(tx: Tx): Promise<readonly InterpreterRecord[]> {
    return (await tx.query<InterpreterRow>(ATTENDANT_SQL.interpreters)).map(asInterpreter);
  }

  /** Everybody who hears children, with certificates and working hours. */
  async interviewers(tx: Tx): Promise<readonly InterviewerRecord[]> {
    return (await tx.query<InterviewerRow>(INTERVIEWERS)).map(asRecord);
  }

  /** One child interviewer; undefined when this person is none. */
  async interviewer(tx: Tx, personId: PersonId): Promise<InterviewerRecord | undefined> {
    const row = await tx.one<InterviewerRow>(INTERVIEWER, [personId]);
    return row === undefined ? undefined : asRecord(row);
  }
}

function asInterpreter({ absences, ...row }: InterpreterRow): InterpreterRecord {
  return { ...row, absences: absences.map(readPeriod) };
}

function readPeriod({ from, to }: { readonly from: string; readonly to: string }) {
  return { from: new Date(from), to: new Date(to) };
}

function asRecord(row: InterviewerRow): InterviewerRecord {
  return {
    ...row,
    absences: row.absences.map(readPeriod),
    certificates: row.certificates.map((one) => ({
      ...one,
      from: new Date(one.from),
      to: new Date(one.to),
    })),
  };
}
