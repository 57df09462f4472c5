'use strict';
const { ModuleMocker } = require('jest-mock');

/** Jest's environment without a world of its own: tests run in the global scope of the worker. */
class NativeEnvironment {
  fakeTimers = null;
  fakeTimersModern = null;
  #before = {};

  constructor() {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
  }

  async setup() {
    this.#before = { ...process.env };
  }

  async teardown() {
    for (const name of Object.keys(process.env))
      if (!(name in this.#before)) delete process.env[name];
    Object.assign(process.env, this.#before);
    delete globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')];
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}

module.exports = NativeEnvironment;
