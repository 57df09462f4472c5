'use strict';
const { register } = require('node:module');
const { pathToFileURL } = require('node:url');
const JestRuntime = require('jest-runtime').default;
const { sourceMapOf } = require('./transpiled.cjs');

register('./hooks.mjs', pathToFileURL(__filename));

/** Where `globals.mjs` finds what Jest offers to the spec that runs now. */
const NOW = Symbol.for('ontzien.jest');
const HANDLERS = Symbol.for('EVENT_HANDLERS');

/** A stack asks for the map of a file when it is read; nothing has to be listed. */
class SourceMaps extends Map {
  get(source) {
    return sourceMapOf(source);
  }
}

/** Jest's runtime that leaves the loading of modules to Node. */
class NativeRuntime extends JestRuntime {
  constructor(...parts) {
    super(...parts);
    this.testPath = parts[6];
  }

  /** Jest's own adapter keeps the tests of one file in its module: each file gets it anew. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[HANDLERS];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    globalThis[NOW] = { ...globals, jest: this.jestGlobals.jestObjectFor(this.testPath) };
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  unstable_importModule(path) {
    return import(pathToFileURL(path).href);
  }

  getSourceMaps() {
    return new SourceMaps();
  }

  /** Jest wraps `process.getBuiltinModule` of its own world; there is none. */
  installGetBuiltinModule() {}
}

module.exports = NativeRuntime;
