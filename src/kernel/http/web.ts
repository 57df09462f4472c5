import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LONG = 'public, max-age=31536000, immutable';

/** Serves the built web application; every address that is neither API nor a file’s answers with its one page. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = webFolder();
  if (root === undefined) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    // Ours below is the only one; the library's would come after it.
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('Cache-Control', path.includes('/assets/') ? LONG : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (!isPage(request.url)) {
      reply.callNotFound();
      return reply;
    }
    return reply.sendFile('index.html');
  });
}

/** An address of the web application; a file that is not there, such as one of an older version, is no page of it. */
function isPage(url: string): boolean {
  const [path = ''] = url.split('?');
  return !/^\/(api|health)(\/|$)/.test(path) && !/\.[^/]*$/.test(path);
}

function webFolder(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, '../../../../web/dist'), join(here, '../../../web/dist')];
  return candidates.find((folder) => existsSync(join(folder, 'index.html')));
}
