/** Server, engine, contract and browser tests in one run; real PostgreSQL comes from the global set-up. */
export default {
  // Modules are loaded by Node itself: test/harness/native/README.md says why.
  testEnvironment: '<rootDir>/test/harness/native/environment.cjs',
  runtime: '<rootDir>/test/harness/native/runtime.cjs',
  transform: {},
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/migrations', '<rootDir>/bench'],
  testMatch: ['**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  globalSetup: '<rootDir>/test/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
