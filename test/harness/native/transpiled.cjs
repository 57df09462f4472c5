'use strict';
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { fileURLToPath } = require('node:url');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..', '..', '..');
const folder = join(root, 'node_modules', '.cache', 'transpiled-tests');
const { version } = require('@swc/core/package.json');
/** What the code was made with: another setting makes other code. */
const recipe = readFileSync(join(root, 'scripts', 'lib', 'swc.mjs'), 'utf8');
mkdirSync(folder, { recursive: true });

/** The JavaScript of a TypeScript file, kept under the hash of what it was made from. */
function transpile(path, options) {
  const source = readFileSync(path, 'utf8');
  const place = placeOf(path, source);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const { code, map } = transformSync(source, { ...options, filename: path, swcrc: false });
  keep(`${place}.map`, map ?? '{}');
  keep(place, code);
  return code;
}

/** The file with the source map of a transpiled file; for any other file nothing. */
function sourceMapOf(source) {
  const path = source.startsWith('file:') ? fileURLToPath(source) : source;
  if (!path.endsWith('.ts') || !existsSync(path)) return undefined;
  return `${placeOf(path, readFileSync(path, 'utf8'))}.map`;
}

function placeOf(path, source) {
  const hash = createHash('sha256')
    .update([version, recipe, path, source].join('\0'))
    .digest('hex');
  return join(folder, `${hash}.js`);
}

/** Two workers may write the same file at once: a reader sees a whole one or none. */
function keep(place, text) {
  const beside = `${place}.${process.pid}.${process.hrtime.bigint()}`;
  writeFileSync(beside, text);
  renameSync(beside, place);
}

module.exports = { sourceMapOf, transpile };
