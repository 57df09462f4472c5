import { newId } from '../kernel/ids.js';
import { listAt } from './answers.js';
import type { SeedPerson } from './people.js';
import { sampleFiles } from './sample-files.js';
import { type SeedClient, textAt } from './seed-client.js';
import type { SeedChild } from './story-texts.js';

/** One document of each kind of file in a case; the report is released, the others wait to be reviewed. */
export async function tellFiles(
  client: SeedClient,
  staff: SeedPerson,
  { caseId, child }: { readonly caseId: string; readonly child: SeedChild },
): Promise<void> {
  for (const [index, { kind, title, bytes }] of (await sampleFiles(child)).entries()) {
    const announced = await client.post(staff, `/cases/${caseId}/document-uploads`, {
      documentKey: newId(),
      kind,
      title,
      sizeBytes: bytes.length,
    });
    const id = textAt(announced, 'id');
    await client.patch(staff, `/document-uploads/${id}`, 0, Buffer.from(bytes));
    if (index === 0) await release(client, staff, id);
  }
}

async function release(client: SeedClient, staff: SeedPerson, id: string): Promise<void> {
  const review = await client.get(staff, `/documents/${id}/review`);
  for (const { number, version, certain } of listAt(review, 'places'))
    if (certain === false)
      await client.put(staff, `/documents/${id}/places/${String(number)}`, {
        decision: 'REPLACE',
        version,
      });
  const { version } = await client.get(staff, `/documents/${id}/review`);
  await client.post(staff, `/documents/${id}/release`, { version });
}
