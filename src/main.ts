import { readSettings, SettingsError } from './kernel/config/settings.js';
import { StartError } from './kernel/database/embedded-postgres.js';
import { serve } from './serve.js';

try {
  await serve(readSettings(process.env), { worker: false });
} catch (error) {
  const known = error instanceof SettingsError || error instanceof StartError;
  process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
