export { IdentityAccessModule } from './identity-access.module.js';
export { KeepVault } from './application/keep-vault.js';
