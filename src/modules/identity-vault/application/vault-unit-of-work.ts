import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';

/** Transactions of the vault's own role on its own connection. No transaction spans vault and case tables. */
export class VaultUnitOfWork extends UnitOfWork {}
