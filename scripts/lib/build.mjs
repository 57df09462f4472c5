import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { bundlePrograms } from './bundle.mjs';
import { root, run } from './prepare.mjs';
import { swcOptions } from './swc.mjs';

/**
 * Transpiles src and migrations to dist; tests and fixtures stay behind. Types are checked by `npm run types`.
 * What is there is written over and only then cleared of leftovers, so that a process may start meanwhile.
 */
export async function buildServer() {
  const files = [...(await sources('src')), ...(await sources('migrations'))];
  const written = new Set();
  await Promise.all(
    files.map(async (file) => {
      const target = join(root, 'dist', relative(root, file).replace(/\.ts$/, '.js'));
      written.add(target).add(`${target}.map`);
      const { code, map } = await transformFile(file, { ...swcOptions, swcrc: false });
      await mkdir(dirname(target), { recursive: true });
      await replaceFile(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
      await replaceFile(`${target}.map`, map ?? '');
    }),
  );
  for (const folder of ['src', 'migrations']) {
    const entries = await readdir(join(root, 'dist', folder), {
      recursive: true,
      withFileTypes: true,
    });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    await Promise.all(
      files.filter((file) => !written.has(file)).map((file) => rm(file, { force: true })),
    );
  }
  await bundlePrograms(['main', 'serve', 'cli']);
}

async function replaceFile(path, text) {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, text);
  await rename(beside, path);
}

/** Writes the API description, its typed client and the web bundle. */
export async function buildWeb() {
  run(process.execPath, [join(root, 'scripts', 'openapi.mjs'), '--client']);
  run(process.execPath, [
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    'web',
    '--logLevel',
    'warn',
  ]);
}

async function sources(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/testing/'));
}
