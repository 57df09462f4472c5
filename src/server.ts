import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { ProblemFilter } from './kernel/http/problem.filter.js';
import { createAdapter } from './kernel/http/server.js';
import { validationPipe } from './kernel/http/validation.js';
import { serveWeb } from './kernel/http/web.js';
import type { Log } from './kernel/logging/log.js';
import type { Runtime } from './kernel/runtime.js';
import type { Clock } from './kernel/time.js';
import { RefusalRecorder } from './modules/auth/index.js';

export interface ServerParts {
  readonly runtime: Runtime;
  readonly clock: Clock;
  readonly log: Log;
}

/** The application with all its routes, not yet listening. Describing it needs no database. */
export async function createServer({
  runtime,
  clock,
  log,
}: ServerParts): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(runtime, clock, log),
    createAdapter(runtime),
    { logger: false, abortOnError: false, bodyParser: false },
  );
  app.useGlobalPipes(validationPipe);
  const refusals = app.get(RefusalRecorder);
  app.useGlobalFilters(
    new ProblemFilter(runtime.publicUrl, log, (request, problem) =>
      refusals.record(request, problem),
    ),
  );
  serveApiDescription(app);
  await serveWeb(app);
  return app;
}

function serveApiDescription(app: NestFastifyApplication): void {
  let text: Promise<string> | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/v1/openapi.json', async (_request, reply) => {
      text ??= import('./kernel/http/openapi.js').then(({ createOpenApi }) =>
        JSON.stringify(createOpenApi(app)),
      );
      return reply
        .headers({
          'Content-Type': 'application/json; charset=utf-8',
          'Access-Control-Allow-Origin': '*',
        })
        .send(await text);
    });
}
