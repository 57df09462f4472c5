import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  type LineEngine,
  type LineFiles,
  refusalOf,
  streamLines,
  utf8,
  writeLines,
} from './json-lines.js';
import { CommandFailed, type Terminal, WrongUse } from './terminal.js';

interface Options extends Partial<LineFiles> {
  readonly text?: string;
  readonly vault?: string;
}

/** `ontzien pseudonymise`: needs no database and no settings. */
export function addPseudonymise(program: Command, terminal: Terminal): void {
  program
    .command('pseudonymise')
    .description(
      'replace what identifies a child; JSON lines {id, text, vault} in, {id, spans, text} out',
    )
    .option('--in <file>', 'JSON lines; - is standard input')
    .option('--out <file>', 'where the answer goes; - is standard output', '-')
    .option('--text <file>', 'one text instead of JSON lines; with --vault')
    .option('--vault <file>', 'JSON of what is known of the child; with --text')
    .action(async (options: Options) => {
      const { pseudonymiseLines } = await import('../pseudonymiser/index.js');
      const { in: input, out = '-', text, vault } = options;
      if (text !== undefined && vault !== undefined && input === undefined) {
        await onlyText(terminal, { text, vault, out }, pseudonymiseLines);
        return;
      }
      if (text !== undefined || vault !== undefined || input === undefined) {
        throw new WrongUse('Say --in FILE, or --text FILE together with --vault FILE.');
      }
      await streamLines(terminal, { in: input, out }, pseudonymiseLines);
    });
}

async function onlyText(
  terminal: Terminal,
  files: { readonly text: string; readonly vault: string; readonly out: string },
  engine: LineEngine,
): Promise<void> {
  const vault = parse(await read(files.vault, '--vault'), 'The file of --vault is not JSON.');
  const text = await read(files.text, '--text');
  const [answer] = await all(engine(once(JSON.stringify({ id: 'text', text, vault })))).catch(
    (error: unknown) => {
      throw refusalOf(error) ?? error;
    },
  );
  const { text: served, spans } = readAnswer(parse(answer ?? '', 'The engine gave no answer.'));
  await writeLines(terminal, files.out, once(served.replace(/\n$/, '')));
  const doubtful = spans.filter((span) => !isCertain(span)).length;
  terminal.note(
    `${spans.length - doubtful} places replaced; ${doubtful} doubtful places left as they are.`,
  );
}

async function read(path: string, option: string): Promise<string> {
  const text = utf8(await readFile(path));
  if (text === undefined) throw new CommandFailed(`The file of ${option} is not UTF-8 text.`);
  return text;
}

function readAnswer(value: unknown): { readonly text: string; readonly spans: readonly unknown[] } {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('spans' in value))
    throw new CommandFailed('The engine gave no answer.');
  return { text: String(value.text), spans: Array.isArray(value.spans) ? value.spans : [] };
}

function isCertain(span: unknown): boolean {
  return typeof span === 'object' && span !== null && 'certain' in span && span.certain === true;
}

function parse(text: string, sentence: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailed(sentence);
  }
}

async function* once(line: string): AsyncIterable<string> {
  await Promise.resolve();
  yield line;
}

async function all(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}
