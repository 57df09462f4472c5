import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { Actor } from '../../../kernel/actor.js';
import { openPool } from '../../../kernel/database/pools.js';
import { type BookingId, type CaseId, type DocumentId, newId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { SystemClock } from '../../../kernel/time.js';
import { cloneDatabase, type TestDatabase } from '../../../../test/harness/database.js';
import { AuditTrail } from '../../audit/index.js';
// Loads the module for its side effect too: constraints get their problems there.
import '../identity-vault.module.js';
import { childNumberFrom } from '../domain/child-number.js';
import type { ChildIdentity } from '../domain/identity.js';
import { IdentityReader } from './identity-reader.js';
import { IdentityVault } from './identity-vault.facade.js';
import { RegisterChild, type RegisterChildCommand } from './register-child.js';
import { READ_IN_PLACE, Screening } from './screening.js';
import { SealedRecords } from './sealed-records.js';
import { TextDoubts } from './text-doubts.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

let database: TestDatabase;
let pool: pg.Pool;
let vault: IdentityVault;
let screening: Screening;
const actor: Actor = {
  id: newId(),
  accountId: newId(),
  organisationId: newId(),
  roles: ['PROSECUTOR'],
  requestId: newId(),
};

beforeAll(async () => {
  database = await cloneDatabase();
  const log = new Log('silent');
  pool = openPool({ url: database.runtime.urls.vault, size: 8, name: 'test-vault' }, log);
  const unitOfWork = new VaultUnitOfWork(pool, log);
  const records = new SealedRecords(database.runtime.keys, log);
  const audit = new AuditTrail(unitOfWork);
  screening = new Screening(log);
  vault = new IdentityVault(
    unitOfWork,
    new RegisterChild(unitOfWork, records, database.runtime.keys, audit, new SystemClock()),
    records,
    new IdentityReader(records),
    audit,
    screening,
    new TextDoubts(unitOfWork, audit),
  );
});
afterAll(async () => {
  await screening.onModuleDestroy();
  await pool.end();
  await database.drop();
});

let people = 0;

/** An invented child; each has a name and a BSN of its own unless the test says otherwise. */
function aChild(given: Partial<ChildIdentity> = {}): ChildIdentity {
  people += 1;
  return {
    callName: 'Wende',
    givenNames: ['Wende'],
    prefix: '',
    surname: `Zilverschoon${letters(people)}`,
    dateOfBirth: '2016-05-10',
    placeOfBirth: 'Zaltbommel',
    bsn: testBsn(people),
    address: null,
    nicknames: [],
    phones: [],
    emails: [],
    handles: [],
    school: null,
    parents: [],
    siblings: [],
    ...given,
  };
}

const letters = (number: number) =>
  String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));

/** The nth number of the 9999… test series that passes the eleven-test. */
function testBsn(nth: number): string {
  const passing: string[] = [];
  for (let number = 999_910_000; passing.length <= nth; number += 1) {
    const digits = Array.from(String(number), Number);
    const sum = digits.reduce(
      (total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place),
      0,
    );
    if (sum % 11 === 0) passing.push(String(number));
  }
  return passing[nth] ?? '';
}

function aRegistration(given: Partial<RegisterChildCommand> = {}): RegisterChildCommand {
  return {
    registrationKey: newId(),
    caseId: newId<CaseId>(),
    identity: aChild(),
    reportedOn: '2026-02-20',
    decision: null,
    ...given,
  };
}

async function subjectOf(childRef: string): Promise<string> {
  const { rows } = await database.admin.query<{ id: string }>(
    'SELECT subject_id AS id FROM identity.child_number WHERE child_ref = $1',
    [childRef],
  );
  return rows[0]?.id ?? '';
}

const code = (problem: string) => ({ code: `identity.${problem}` });

describe('registering', () => {
  it('gives one number for one key, also when it is sent five times at once', async () => {
    const command = aRegistration();
    const children = await Promise.all(
      Array.from({ length: 5 }, () => vault.register(actor, command)),
    );
    const again = await vault.register(actor, command);

    expect(new Set([...children, again].map(({ number }) => number)).size).toBe(1);
    expect(again.band).toBe('AGE_9_11');
  });

  it('refuses a key that was used in another case', async () => {
    const command = aRegistration();
    await vault.register(actor, command);

    await expect(
      vault.register(actor, { ...aRegistration(), registrationKey: command.registrationKey }),
    ).rejects.toMatchObject(code('registration-key-used'));
  });

  it('makes one person of eight registrations of one BSN at once', async () => {
    const identity = aChild();
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, () => vault.register(actor, aRegistration({ identity }))),
    );
    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    const { rows } = await database.admin.query(
      `SELECT count(DISTINCT subject_id) AS people FROM identity.child_number WHERE child_ref = ANY ($1)`,
      [
        attempts.flatMap((attempt) =>
          attempt.status === 'fulfilled' ? [attempt.value.childRef] : [],
        ),
      ],
    );

    expect(refused).toHaveLength(7);
    for (const { reason } of refused) expect(reason).toMatchObject(code('possible-duplicate'));
    expect(rows).toEqual([{ people: 1 }]);
  });

  it.each([
    [
      'BSN',
      (child: ChildIdentity) => ({
        bsn: `${child.bsn.slice(0, 4)}.${child.bsn.slice(4)}`,
        surname: 'Anders',
        dateOfBirth: '2015-01-01',
      }),
    ],
    [
      'NAME_AND_BIRTH',
      (child: ChildIdentity) => ({
        bsn: '',
        givenNames: ['WÉNDE'],
        surname: ` ${child.surname.toUpperCase()}-`,
      }),
    ],
  ] as const)(
    'offers a possible double by %s without saying who it is',
    async (matchedOn, changed) => {
      const identity = aChild();
      const first = await vault.register(actor, aRegistration({ identity }));
      const command = aRegistration({ identity: aChild(changed(identity)) });
      const refusal = await vault.register(actor, command).catch((error: unknown) => error);

      expect(refusal).toMatchObject({
        ...code('possible-duplicate'),
        extras: { help: { candidates: [{ matchedOn, numberHere: null }] } },
      });
      expect(JSON.stringify(refusal)).not.toContain(first.number);
      expect(JSON.stringify(refusal)).not.toContain(await subjectOf(first.childRef));
    },
  );

  it('gives the same person another number in another case, and only the vault links the two', async () => {
    const identity = aChild();
    const first = await vault.register(actor, aRegistration({ identity }));
    const command = aRegistration({ identity });
    const refusal = (await vault.register(actor, command).catch((error: unknown) => error)) as {
      extras: { help: { candidates: { candidate: string }[] } };
    };
    const candidate = refusal.extras.help.candidates[0]!.candidate;
    const second = await vault.register(actor, {
      ...command,
      decision: { kind: 'same', candidate },
    });
    await vault.recordInterview(
      actor,
      newId<BookingId>(),
      first.childRef,
      new Date('2026-02-21T10:00:00Z'),
    );

    expect(second.number).not.toBe(first.number);
    expect(await subjectOf(second.childRef)).toBe(await subjectOf(first.childRef));
    expect(await vault.interviewsElsewhere(actor, second.childRef)).toBe(1);
    expect(await vault.interviewsElsewhere(actor, first.childRef)).toBe(0);
    await expect(
      vault.register(actor, {
        ...aRegistration({ identity }),
        decision: { kind: 'same', candidate },
      }),
    ).rejects.toMatchObject(code('possible-duplicate'));
    await expect(
      vault.register(actor, {
        ...aRegistration({ identity }),
        caseId: command.caseId,
        decision: { kind: 'same', candidate },
      }),
    ).rejects.toMatchObject(code('already-in-case'));
  });

  it('refuses to call two people different who share a BSN', async () => {
    const identity = aChild();
    await vault.register(actor, aRegistration({ identity }));

    await expect(
      vault.register(actor, aRegistration({ identity, decision: { kind: 'different' } })),
    ).rejects.toMatchObject(code('bsn-taken'));
  });

  it('refuses who was of age on the day of the report, and a BSN that fails the eleven-test', async () => {
    await expect(
      vault.register(actor, aRegistration({ identity: aChild({ dateOfBirth: '2008-02-20' }) })),
    ).rejects.toMatchObject(code('not-a-minor'));
    expect(
      (
        await vault.register(
          actor,
          aRegistration({ identity: aChild({ dateOfBirth: '2008-02-21' }) }),
        )
      ).band,
    ).toBe('AGE_16_17');
    await expect(
      vault.register(actor, aRegistration({ identity: aChild({ bsn: '999900007' }) })),
    ).rejects.toMatchObject(code('bsn-invalid'));
  });
});

describe('child numbers', () => {
  it('do not repeat in 20,000 draws', () => {
    const drawn = new Set(
      Array.from({ length: 20_000 }, () => childNumberFrom([...randomBytes(8)])),
    );

    expect(drawn.size).toBe(20_000);
  });
});

describe('sealed records', () => {
  const flip = (column: string, byte: string) =>
    `UPDATE identity.subject SET ${column} = set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 1) WHERE id = $1`;

  it.each([
    ['the first byte of the nonce', flip('sealed', '0')],
    ['a byte in the middle', flip('sealed', 'octet_length(sealed) / 2')],
    ['the last byte of the tag', flip('sealed', 'octet_length(sealed) - 1')],
    ['a byte of the wrapped key', flip('wrapped_key', '20')],
    [
      'its length',
      'UPDATE identity.subject SET sealed = substr(sealed, 1, octet_length(sealed) - 1) WHERE id = $1',
    ],
    ['the name of its key', `UPDATE identity.subject SET kid = 'vault-none' WHERE id = $1`],
  ])('do not open when somebody changed %s', async (_what, sql) => {
    const { childRef } = await vault.register(actor, aRegistration());
    expect(await vault.ageOn(actor, childRef, '2026-02-20')).toEqual({
      band: 'AGE_9_11',
      minor: true,
    });

    await database.admin.query(sql, [await subjectOf(childRef)]);

    await expect(vault.ageOn(actor, childRef, '2026-02-20')).rejects.toMatchObject(
      code('record-unreadable'),
    );
  });

  it('do not open in the place of another person, and then nothing of that case is screened', async () => {
    const [one, other] = [aRegistration(), aRegistration()];
    const children = [await vault.register(actor, one), await vault.register(actor, other)];
    const [left, right] = [
      await subjectOf(children[0]!.childRef),
      await subjectOf(children[1]!.childRef),
    ];
    await database.admin.query(
      `UPDATE identity.subject s SET kid = o.kid, wrapped_key = o.wrapped_key, sealed = o.sealed FROM identity.subject o
       WHERE (s.id = $1 AND o.id = $2) OR (s.id = $2 AND o.id = $1)`,
      [left, right],
    );

    for (const { childRef } of children)
      await expect(vault.ageOn(actor, childRef, '2026-02-20')).rejects.toMatchObject(
        code('record-unreadable'),
      );
    await expect(
      vault.refuseIdentifyingText(actor, one.caseId, { '/title': 'Brief' }),
    ).rejects.toMatchObject(code('record-unreadable'));
    await expect(vault.findCertain(actor, one.caseId, 'Brief')).rejects.toMatchObject(
      code('record-unreadable'),
    );
  });

  it('hold an original for its own document and case only', async () => {
    const { caseId } = aRegistration();
    const [one, other] = [newId<DocumentId>(), newId<DocumentId>()];
    await vault.keepOriginal(actor, { id: one, caseId, text: 'Een brief over Heron.' });
    await vault.keepOriginal(actor, { id: other, caseId, text: 'Een brief over Linden.' });

    expect(await vault.readOriginal(actor, caseId, one)).toBe('Een brief over Heron.');
    await expect(vault.readOriginal(actor, newId<CaseId>(), one)).rejects.toMatchObject({
      code: 'kernel.not-found',
    });
    await expect(
      vault.keepOriginal(actor, { id: one, caseId, text: 'Iets anders.' }),
    ).rejects.toMatchObject(code('original-differs'));
    await database.admin.query(
      `UPDATE identity.document_original d SET kid = o.kid, wrapped_key = o.wrapped_key, sealed = o.sealed
       FROM identity.document_original o WHERE d.document_id = $1 AND o.document_id = $2`,
      [one, other],
    );
    await expect(vault.readOriginal(actor, caseId, one)).rejects.toMatchObject(
      code('record-unreadable'),
    );
  });

  it('show no word of what they hold', async () => {
    const identity = aChild({ surname: 'Knotwilgenaar' });
    await vault.register(actor, aRegistration({ identity }));
    const { rows } = await database.admin.query<{ held: string }>(
      `SELECT encode(sealed, 'escape') || encode(wrapped_key, 'escape') AS held FROM identity.subject`,
    );

    for (const { held } of rows) expect(held).not.toMatch(/Knotwilgenaar|Zilverschoon|99991/);
  });
});

describe('screening', () => {
  it('says where and what, never the words', async () => {
    const command = aRegistration({ identity: aChild({ surname: 'Knotberkman' }) });
    await vault.register(actor, command);
    const refusal = await vault
      .refuseIdentifyingText(actor, command.caseId, {
        '/title': 'Brief',
        '/reason': 'over Wende Knotberkman',
        '/none': null,
      })
      .catch((error: unknown) => error);

    expect(refusal).toMatchObject({
      ...code('text-identifies-child'),
      extras: {
        errors: [
          {
            pointer: '/reason',
            code: 'identifies-child',
            params: { start: 5, end: 22, type: 'NAME' },
          },
        ],
      },
    });
    expect(JSON.stringify(refusal)).not.toContain('Knotberkman');
  });

  it('knows the children of the case that is asked for and no others', async () => {
    const command = aRegistration({ identity: aChild({ surname: 'Knotbeukema' }) });
    await vault.register(actor, command);

    await expect(
      vault.refuseIdentifyingText(actor, newId<CaseId>(), { '/title': 'Wende Knotbeukema' }),
    ).resolves.toBeUndefined();
  });

  it('finds in a long text, read in a thread, what it finds in a short one', async () => {
    const command = aRegistration({ identity: aChild({ surname: 'Knotelsinga' }) });
    await vault.register(actor, command);
    const short = 'Toen kwam Wende Knotelsinga, geboren op 10 mei 2016, het plein op.';
    const before = 'De getuige zag de scooter wegrijden.\n'.repeat(READ_IN_PLACE / 30);

    const near = await vault.findCertain(actor, command.caseId, short);
    const far = await vault.findCertain(actor, command.caseId, before + short);

    expect(near.map(({ type }) => type)).toEqual(['NAME', 'DOB']);
    expect(far).toEqual(
      near.map((span) => ({
        ...span,
        start: span.start + before.length,
        end: span.end + before.length,
      })),
    );
  });
});
