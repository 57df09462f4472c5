import type { SeedPerson } from './people.js';
import type { SeedClient } from './seed-client.js';

const QUARTER_MS = 90 * 86_400_000;

/** Counsel of the defence may watch for a quarter, by a decision, from the office. */
export async function letView(
  client: SeedClient,
  cast: { readonly prosecutor: SeedPerson; readonly counsel: SeedPerson },
  { caseId, childRef }: { readonly caseId: string; readonly childRef: string },
): Promise<void> {
  const startsAt = client.now();
  await client.post(cast.prosecutor, `/cases/${caseId}/viewing-rights`, {
    childRef,
    personId: cast.counsel.id,
    tracks: ['OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA'],
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + QUARTER_MS).toISOString(),
    place: 'REMOTE',
    decision: 'Beslissing van de rechter-commissaris',
    reason: 'Voorbereiding van de verdediging',
  });
}
