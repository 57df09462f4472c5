export { IdentityAccessModule } from './identity-access.module.js';
