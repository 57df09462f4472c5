import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../../src/describe-api.js';
import { routesOf } from '../../src/kernel/http/server.js';
import { problemCatalogue } from '../../src/kernel/problems.js';
import { startApp, type TestApp } from '../harness/app.js';

const root = join(import.meta.dirname, '..', '..');
let test: TestApp;
let document: OpenAPIObject;

beforeAll(async () => {
  test = await startApp();
  ({ document } = await describeApi());
});
afterAll(() => test.close());

function operations(): { method: string; path: string; operation: Record<string, unknown> }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Record<string, unknown>>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

describe('API description', () => {
  it.each(['adr-2.1.0.spectral.yml', 'adr-2.2.0-rc.1.linter.yaml'])(
    'has no errors under %s',
    (ruleset) => {
      const result = spawnSync(
        process.execPath,
        [
          join(root, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js'),
          'lint',
          '-r',
          join(root, 'test', 'contract', 'rulesets', ruleset),
          join(root, 'openapi.json'),
          '--fail-severity',
          'error',
        ],
        { encoding: 'utf8' },
      );

      expect(`${result.stdout}${result.stderr}`).toContain(
        "No results with a severity of 'error' found",
      );
      expect(result.status).toBe(0);
    },
  );

  it('is the committed one', () => {
    expect(JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(document)),
    );
  });

  it('is served without signing in', async () => {
    const response = await fetch(`http://127.0.0.1:${test.port}/api/v1/openapi.json`);

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('names exactly the routes that are served', () => {
    const described = operations()
      .map(({ method, path }) => `${method} ${path}`)
      .sort();
    const served = routesOf(test.app.getHttpAdapter().getInstance())
      .filter(
        ({ path, method }) =>
          path.startsWith('/api/v1/') && method !== 'HEAD' && method !== 'OPTIONS',
      )
      .map(
        ({ method, path }) =>
          `${method} ${path.slice('/api/v1'.length).replaceAll(/:(\w+)/g, '{$1}')}`,
      )
      .sort();

    expect(served).toEqual(
      described.filter((route) => !route.startsWith('HEAD ') && !route.startsWith('OPTIONS ')),
    );
  });

  it('bounds every text, number and list that comes in', () => {
    const unbounded: string[] = [];
    const walk = (schema: unknown, at: string, seen: Set<string>): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const node = schema as Record<string, unknown>;
      if (typeof node['$ref'] === 'string') {
        const name = node['$ref'].split('/').at(-1) ?? '';
        if (seen.has(name)) return;
        walk(document.components?.schemas?.[name], name, new Set([...seen, name]));
        return;
      }
      if (
        node['type'] === 'string' &&
        node['enum'] === undefined &&
        node['maxLength'] === undefined &&
        node['format'] !== 'binary'
      )
        unbounded.push(at);
      if (
        (node['type'] === 'integer' || node['type'] === 'number') &&
        node['maximum'] === undefined
      )
        unbounded.push(at);
      if (node['type'] === 'array' && node['maxItems'] === undefined) unbounded.push(at);
      for (const [name, child] of Object.entries(
        (node['properties'] as Record<string, unknown> | undefined) ?? {},
      ))
        walk(child, `${at}.${name}`, seen);
      if (node['items'] !== undefined) walk(node['items'], `${at}[]`, seen);
      for (const child of (node['allOf'] as unknown[] | undefined) ?? []) walk(child, at, seen);
    };
    for (const { method, path, operation } of operations()) {
      for (const parameter of (operation['parameters'] as
        { schema?: unknown; name: string }[] | undefined) ?? [])
        walk(parameter.schema, `${method} ${path} ${parameter.name}`, new Set());
      const content =
        (operation['requestBody'] as { content?: Record<string, { schema?: unknown }> } | undefined)
          ?.content ?? {};
      for (const { schema } of Object.values(content)) walk(schema, `${method} ${path}`, new Set());
    }

    expect([...new Set(unbounded)]).toEqual([]);
  });

  it('holds no child number in a path or a query', () => {
    const named = operations().flatMap(({ path, operation }) => [
      path,
      ...((operation['parameters'] as { name: string }[] | undefined) ?? []).map(
        ({ name }) => name,
      ),
    ]);

    expect(named.filter((name) => /child-?number|kindnummer/i.test(name))).toEqual([]);
  });

  it('says of every operation who may use it and which refusals it gives, all from the catalogue', () => {
    for (const { operation } of operations()) {
      expect(operation['x-roles']).toEqual(expect.arrayContaining([expect.any(String)]));
      for (const code of (operation['x-problems'] as string[] | undefined) ?? [])
        expect(problemCatalogue().has(code)).toBe(true);
    }
  });
});
