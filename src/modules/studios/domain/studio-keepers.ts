/** Who sees the register of studios whole. Source: domain 2.5; docs/chain.md. */
export const STUDIO_REGISTER_READERS = [
  'ADMINISTRATOR',
  'INTERVIEW_COORDINATOR',
  'INSPECTORATE',
] as const;

/** A studio is kept by a coordinator of the region that owns it; who keeps it does not inspect it. */
export function mayKeepStudio(
  keeper: { readonly roles: readonly string[]; readonly region: string | null },
  region: string,
): boolean {
  return keeper.roles.includes('INTERVIEW_COORDINATOR') && keeper.region === region;
}
