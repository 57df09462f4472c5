import type { OpenAPIObject } from '@nestjs/swagger';
import { FileKeyProvider } from './kernel/crypto/key-provider.js';
import { readSettings } from './kernel/config/settings.js';
import { createOpenApi } from './kernel/http/openapi.js';
import { Log } from './kernel/logging/log.js';
import { problemCatalogue } from './kernel/problems.js';
import { Runtime } from './kernel/runtime.js';
import { SystemClock } from './kernel/time.js';
import { createServer } from './server.js';

export interface ApiDescription {
  readonly document: OpenAPIObject;
  /** Every refusal of every module, sorted. */
  readonly problemCodes: readonly string[];
}

/** Describes the API from its routes. Nothing is started: the pools it makes never connect. */
export async function describeApi(): Promise<ApiDescription> {
  const nowhere = 'postgres://nobody@127.0.0.1:1/none';
  const urls = { admin: nowhere, app: nowhere, vault: nowhere, indicators: nowhere };
  const runtime = new Runtime(readSettings({}), FileKeyProvider.ephemeral(), urls, () =>
    Promise.resolve(),
  );
  const app = await createServer({ runtime, clock: new SystemClock(), log: new Log('silent') });
  return { document: createOpenApi(app), problemCodes: [...problemCatalogue().keys()].sort() };
}
