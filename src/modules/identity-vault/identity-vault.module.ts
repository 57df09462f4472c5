import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { openPool } from '../../kernel/database/pools.js';
import { mapConstraints } from '../../kernel/database/violations.js';
import { Log } from '../../kernel/logging/log.js';
import { Runtime } from '../../kernel/runtime.js';
import { IdentityReader } from './application/identity-reader.js';
import { IdentityVault } from './application/identity-vault.facade.js';
import { RegisterChild } from './application/register-child.js';
import { Reveals } from './application/reveals.js';
import { SealedRecords } from './application/sealed-records.js';
import { VaultUnitOfWork } from './application/vault-unit-of-work.js';
import { identityProblems } from './domain/vault-problems.js';

mapConstraints({
  child_number_one_per_case_uniq: identityProblems['already-in-case'],
  child_number_registration_uniq: identityProblems['registration-key-used'],
  duplicate_hash_bsn_uniq: identityProblems['bsn-taken'],
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
    IdentityReader,
    RegisterChild,
    Reveals,
    IdentityVault,
  ],
  exports: [IdentityVault, Reveals],
})
export class IdentityVaultModule implements OnApplicationShutdown {
  constructor(@Inject(VAULT_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
