import { readSettings } from './kernel/config/settings.js';
import { runWorker } from './worker-loop.js';

await runWorker(readSettings(process.env));
