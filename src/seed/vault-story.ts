import { listAt } from './answers.js';
import type { SeedPerson } from './people.js';
import { type SeedClient, textAt } from './seed-client.js';
import type { Cast } from './stories.js';

/** Of how many cases the vault's pages tell. */
export const VAULT_CASES = 5;

export interface VaultPlace {
  readonly caseId: string;
  readonly cast: Cast;
}

const LOOKUP = {
  purpose: 'SERVICE',
  reason: 'De oproeping voor de zitting moet vandaag de deur uit.',
  fields: ['callName', 'surname', 'address'],
} as const;

interface Told {
  readonly number: string;
  readonly at: string;
  readonly cast: Cast;
}

/** Look-ups, a hold, and proposals in every state, so that whoever opens the pages of the vault finds something to do. */
export async function tellVault(
  client: SeedClient,
  people: readonly SeedPerson[],
  places: readonly VaultPlace[],
): Promise<void> {
  const children: Told[] = [];
  for (const place of places) children.push(await toldOf(client, place));
  await tellCases(client, children);
  const [one, two] = people.filter(({ role }) => role === 'DATA_STEWARD');
  if (one === undefined || two === undefined) return;
  const [first, second, third, fourth, fifth] = children.map(({ number }) => number);
  const propose = async (kind: string, by: SeedPerson, body: object) =>
    textAt(await client.post(by, `/identity-changes/${kind}`, body), 'id');
  await propose('corrections', one, {
    childNumber: first,
    reason: 'De geboorteplaats klopt niet met de basisregistratie.',
    changes: { placeOfBirth: 'Zaltbommel' },
  });
  await propose('merges', two, {
    childNumber: second,
    otherNumber: third,
    reason: 'Vermoedelijk twee keer aangemeld, door twee eenheden op één dag.',
  });
  const done = await propose('corrections', one, {
    childNumber: fourth,
    reason: 'De school is na de verhuizing een andere geworden.',
    changes: { school: { name: 'De Regenboogvis' } },
  });
  await client.post(two, `/identity-changes/${done}/approve`);
  const rejected = await propose('erasures', two, {
    childNumber: fifth,
    reason: 'De bewaartermijn zou zijn verstreken, zo is gemeld.',
  });
  await client.post(one, `/identity-changes/${rejected}/reject`, {
    reason: 'De zaak loopt nog; er is geen grond om te wissen.',
  });
}

async function tellCases(client: SeedClient, [first, second, third]: readonly Told[]) {
  for (const child of [first, second])
    if (child !== undefined) await client.post(child.cast.staff, `${child.at}/reveals`, LOOKUP);
  if (third !== undefined)
    await client.post(third.cast.prosecutor, `${third.at}/legal-hold`, {
      reason: 'De verdediging heeft een herziening aangekondigd.',
    });
}

async function toldOf(client: SeedClient, { caseId, cast }: VaultPlace): Promise<Told> {
  const [child] = listAt(await client.get(cast.staff, `/cases/${caseId}`), 'children');
  if (child === undefined) throw new Error('seed: a case without a child');
  const at = `/cases/${caseId}/children/${textAt(child, 'childRef')}`;
  return { number: textAt(child, 'childNumber'), at, cast };
}
