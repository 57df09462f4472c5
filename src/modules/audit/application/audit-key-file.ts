import { join } from 'node:path';
import type { Settings } from '../../../kernel/config/settings.js';
import { dataDir } from '../../../kernel/runtime.js';

/** Where the key that signs seals lies: beside keys.json in the data folder. */
export function auditKeyFile(settings: Settings): string {
  return join(dataDir(settings), 'audit-key.json');
}
