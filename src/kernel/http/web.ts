import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LONG = 'public, max-age=31536000, immutable';

/** Serves the built web application; every address that is neither API nor file answers with its one page. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = webFolder();
  if (root === undefined) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.setHeader('Cache-Control', path.includes('/assets/') ? LONG : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/health')) {
      reply.callNotFound();
      return reply;
    }
    return reply.sendFile('index.html');
  });
}

function webFolder(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, '../../../../web/dist'), join(here, '../../../web/dist')];
  return candidates.find((folder) => existsSync(join(folder, 'index.html')));
}
