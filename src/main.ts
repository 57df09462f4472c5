import { runFromTerminal } from './serve.js';

await runFromTerminal({ worker: false });
