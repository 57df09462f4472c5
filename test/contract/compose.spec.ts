import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    const command = join(root, 'node_modules', 'dclint', 'bin', 'dclint.cjs');
    const result = spawnSync(process.execPath, [command, 'docker-compose.yml', '--quiet'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect(`${result.stdout}${result.stderr}`).not.toMatch(/error/i);
    expect(result.status).toBe(0);
  });
});
