/** Loader hooks: TypeScript beside JavaScript, and the globals of the spec that runs now. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { swcOptions } from '../../../scripts/lib/swc.mjs';

const { transpile } = createRequire(import.meta.url)('./transpiled.cjs');
const globals = new URL('globals.mjs', import.meta.url).href;

export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
  const parent = context.parentURL ?? '';
  if (specifier.startsWith('.') && specifier.endsWith('.js') && parent.includes('.ts')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), parent);
    if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  return {
    format: 'module',
    source: transpile(fileURLToPath(url), swcOptions),
    shortCircuit: true,
  };
}
