import type { StudioCredential } from '../../auth/index.js';
import type { StudioSystemList } from '../application/studio-systems.js';
import type { StudioCredentialsView, StudioCredentialView } from './studio-systems.dto.js';

export function presentStudioSystems({
  credentials,
  mayKeep,
}: StudioSystemList): StudioCredentialsView {
  return {
    items: credentials.map((one) => presentOne(one, mayKeep)),
    actions: mayKeep ? ['issue'] : [],
  };
}

function presentOne(one: StudioCredential, mayKeep: boolean): StudioCredentialView {
  const { id, label, state, issuedBy, issuedAt, expiresAt, lastUsedAt, revokedBy } = one;
  return {
    id,
    label,
    state,
    issuedBy,
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedBy,
    revokedAt: one.revokedAt?.toISOString() ?? null,
    revokeReason: one.revokeReason,
    actions: mayKeep && state === 'LIVE' ? ['revoke'] : [],
  };
}
