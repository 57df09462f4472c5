import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { root, run } from './prepare.mjs';
import { swcOptions } from './swc.mjs';

/** Transpiles src and migrations to dist; tests and fixtures stay behind. Types are checked by `npm run types`. */
export async function buildServer() {
  await rm(join(root, 'dist', 'src'), { recursive: true, force: true });
  await rm(join(root, 'dist', 'migrations'), { recursive: true, force: true });
  const files = [...(await sources('src')), ...(await sources('migrations'))];
  await Promise.all(
    files.map(async (file) => {
      const target = join(root, 'dist', relative(root, file).replace(/\.ts$/, '.js'));
      const { code, map } = await transformFile(file, { ...swcOptions, swcrc: false });
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
      await writeFile(`${target}.map`, map ?? '');
    }),
  );
}

/** Writes the API description, its typed client and the web bundle. */
export async function buildWeb() {
  run(process.execPath, [join(root, 'scripts', 'openapi.mjs'), '--client']);
  run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web', '--logLevel', 'warn']);
}

async function sources(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/testing/'));
}
