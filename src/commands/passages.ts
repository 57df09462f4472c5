import type { Command } from 'commander';
import { type LineFiles, streamLines } from './json-lines.js';
import type { Terminal } from './terminal.js';

/** `ontzien passages`: needs no database and no settings. */
export function addPassages(program: Command, terminal: Terminal): void {
  program
    .command('passages')
    .description(
      'find where a transcript answers a question; JSON lines {id, segments, questions} in, {id, answers} out',
    )
    .requiredOption('--in <file>', 'JSON lines; - is standard input')
    .option('--out <file>', 'where the answer goes; - is standard output', '-')
    .action(async (files: LineFiles) => {
      const { passagesLines } = await import('../passages/index.js');
      await streamLines(terminal, files, passagesLines);
    });
}
