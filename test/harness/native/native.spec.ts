import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');

interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Jest on the two fixtures, one after the other in one process. */
function runFixtures(): Promise<Report> {
  const config = {
    rootDir: root,
    roots: ['<rootDir>/test/harness/native/fixtures'],
    testMatch: ['**/*.fixture.ts'],
    moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
    testEnvironment: '<rootDir>/test/harness/native/environment.cjs',
    runtime: '<rootDir>/test/harness/native/runtime.cjs',
    testSequencer: '<rootDir>/test/harness/native/fixtures/by-name.cjs',
    transform: {},
  };
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const parameters = [jest, '--config', JSON.stringify(config), '--runInBand', '--json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { cwd: root }, (_failed, out, said) => {
      if (!out.startsWith('{')) reject(new Error(said));
      else resolve(JSON.parse(out));
    });
  });
}

describe('tests loaded by Node', () => {
  let report: Report;
  beforeAll(async () => {
    report = await runFixtures();
  });

  function outcome(title: string): { status: string; message: string } {
    const found = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .find((result) => result.title === title);
    return { status: found?.status ?? 'absent', message: found?.failureMessages.join('') ?? '' };
  }

  it('all take place, once', () => {
    expect(report.numTotalTests).toBe(6);
  });

  it('read a module once for every file of a worker', () => {
    expect(outcome('leaves a setting behind').status).toBe('passed');
    expect(outcome('shares the modules of the worker').status).toBe('passed');
  });

  it('do not see what another file set in the environment', () => {
    expect(outcome('finds the environment as it was').status).toBe('passed');
  });

  it('end at their time limit', () => {
    expect(outcome('never ends')).toMatchObject({ status: 'failed' });
    expect(outcome('never ends').message).toContain('Exceeded timeout of 40 ms');
  });

  it('fail with the line of the TypeScript', () => {
    expect(outcome('fails on line 14')).toMatchObject({ status: 'failed' });
    expect(outcome('fails on line 14').message).toMatch(/a\.fixture\.ts:14:\d+/u);
  });

  it('may spy on what is outside', () => {
    expect(outcome('has its spies taken back').status).toBe('passed');
  });
});
