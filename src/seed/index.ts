import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export async function seedDemonstration(_app: NestFastifyApplication): Promise<void> {
  await Promise.resolve();
}
