import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { openPool } from '../../kernel/database/pools.js';
import { mapConstraints } from '../../kernel/database/violations.js';
import { Log } from '../../kernel/logging/log.js';
import { Runtime } from '../../kernel/runtime.js';
import { ChangeActs } from './application/change-acts.js';
import { ChangeRows } from './application/change-rows.js';
import { Changes } from './application/changes.query.js';
import { DecideChange } from './application/decide-change.js';
import { EraseOriginals } from './application/erase-originals.js';
import { DestroyOriginals } from './application/destroy-originals.js';
import { ErasureLedger } from './application/erasure-ledger.js';
import { IdentityReader } from './application/identity-reader.js';
import { IdentityVault } from './application/identity-vault.facade.js';
import { LearnIdentifier } from './application/learn-identifier.js';
import { LegalHolds } from './application/legal-holds.js';
import { NarrowAnswers } from './application/narrow-answers.js';
import { OriginalFiles } from './application/original-files.js';
import { ProposeChange } from './application/propose-change.js';
import { RegisterChild } from './application/register-child.js';
import { Registrations } from './application/registrations.js';
import { Reveals } from './application/reveals.js';
import { Screening } from './application/screening.js';
import { TextDoubts } from './application/text-doubts.js';
import { SealedRecords } from './application/sealed-records.js';
import { VaultRounds } from './application/vault-rounds.js';
import { VaultUnitOfWork } from './application/vault-unit-of-work.js';
import { identityProblems } from './domain/vault-problems.js';

mapConstraints({
  child_number_one_per_case_uniq: identityProblems['already-in-case'],
  child_number_registration_uniq: identityProblems['registration-key-used'],
  duplicate_hash_bsn_uniq: identityProblems['bsn-taken'],
  change_one_open_uniq: identityProblems['change-open'],
  change_two_persons_check: identityProblems['own-change'],
  legal_hold_one_open_uniq: identityProblems['held-already'],
});

const VAULT_POOL = Symbol('VAULT_POOL');
const VAULT_CONNECTIONS = 4;

@Global()
@Module({
  providers: [
    {
      provide: VAULT_POOL,
      inject: [Runtime, Log],
      useFactory: (runtime: Runtime, log: Log) =>
        openPool({ url: runtime.urls.vault, size: VAULT_CONNECTIONS, name: 'ontzien-vault' }, log),
    },
    {
      provide: VaultUnitOfWork,
      inject: [VAULT_POOL, Log],
      useFactory: (pool: pg.Pool, log: Log) => new VaultUnitOfWork(pool, log),
    },
    SealedRecords,
    Screening,
    TextDoubts,
    IdentityReader,
    RegisterChild,
    Reveals,
    LearnIdentifier,
    IdentityVault,
    OriginalFiles,
    Registrations,
    ChangeRows,
    EraseOriginals,
    ErasureLedger,
    DestroyOriginals,
    ChangeActs,
    ProposeChange,
    DecideChange,
    Changes,
    NarrowAnswers,
    LegalHolds,
    VaultRounds,
  ],
  exports: [
    IdentityVault,
    LearnIdentifier,
    OriginalFiles,
    Reveals,
    ProposeChange,
    DecideChange,
    Changes,
    NarrowAnswers,
    LegalHolds,
    VaultRounds,
    ErasureLedger,
    DestroyOriginals,
  ],
})
export class IdentityVaultModule implements OnApplicationShutdown {
  constructor(@Inject(VAULT_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
