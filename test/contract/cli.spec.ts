import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ended, runCommand, startCommand, untilSaid } from '../harness/command-line.js';
import {
  PROCEDURAL_CHILD,
  PROCEDURAL_IDENTIFIERS,
  PROCEDURAL_TEXT,
} from '../harness/procedural-text.js';

// A first call may build.
jest.setTimeout(120_000);

const CHILD = { ...PROCEDURAL_CHILD, childNumber: 'KN-7F3K-9QWD-H' };
const line = (id: string, text: string) => `${JSON.stringify({ id, text, vault: CHILD })}\n`;
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ontzien-cli-'));
});

describe('ontzien', () => {
  it.each(
    [
      [],
      ['serve'],
      ['worker'],
      ['migrate'],
      ['users'],
      ['users', 'list'],
      ['users', 'add'],
      ['users', 'disable'],
      ['users', 'reset-password'],
      ['pseudonymise'],
      ['passages'],
      ['keys'],
      ['keys', 'rotate'],
      ['backup'],
      ['restore'],
      ['check-config'],
    ].map((words) => [words]),
  )('explains %j and ends with 0', async (words) => {
    const { code, out } = await runCommand([...words, '--help']);

    expect({ code, start: out.slice(0, 15) }).toEqual({ code: 0, start: 'Usage: ontzien ' });
  });

  it('says its version', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' });
  });

  it.each([
    [[]],
    [['nonsense']],
    [['users']],
    [['users', 'disable']],
    [
      [
        'users',
        'add',
        '--login',
        'a@b',
        '--name',
        'Heron',
        '--role',
        'KING',
        '--organisation',
        'OPERATIONS:Beheer',
      ],
    ],
    [
      [
        'users',
        'add',
        '--login',
        'a@b',
        '--name',
        'Heron',
        '--role',
        'JUDGE',
        '--organisation',
        'Beheer',
      ],
    ],
    [['pseudonymise']],
    [['pseudonymise', '--text', 'x']],
    [['pseudonymise', '--in', '-', '--vault', 'x']],
    [['pseudonymise', '--nonsense']],
    [['passages']],
    [['backup']],
    [['restore', 'a', 'b']],
  ])('ends with 2 when it is used wrongly: %j', async (words) => {
    const { code, err } = await runCommand(words);

    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});

describe('ontzien pseudonymise', () => {
  it('answers each line before the next one is there, and needs no settings', async () => {
    const child = startCommand(['pseudonymise', '--in', '-'], {
      PORT: 'not a port',
      DATABASE_URL: 'not a database',
    });
    const done = ended(child);

    child.stdin.write(line('one', 'Wende zag het.'));
    const first = await untilSaid(child.stdout, /\n/);
    child.stdin.end(line('two', 'Niemand zag het.').trimEnd());
    const { code, out } = await done;

    expect(JSON.parse(first)).toMatchObject({
      id: 'one',
      text: 'KN-7F3K-9QWD-H zag het.',
      spans: [{ start: 0, end: 5, type: 'NAME', certain: true }],
    });
    expect(
      out
        .trim()
        .split('\n')
        .map((answer) => (JSON.parse(answer) as { id: string }).id),
    ).toEqual(['one', 'two']);
    expect(code).toBe(0);
  });

  it('writes a file for a file, with texts that hold line separators, and leaves nothing half-written', async () => {
    writeFileSync(
      file('in.jsonl'),
      `\uFEFF${line('a', PROCEDURAL_TEXT)}\r\n\n${line('b', 'Wende\u2028zag het.')}`,
    );
    const ran = await runCommand([
      'pseudonymise',
      '--in',
      file('in.jsonl'),
      '--out',
      file('out.jsonl'),
    ]);
    const answers = readFileSync(file('out.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer) as { id: string; text: string });

    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const word of PROCEDURAL_IDENTIFIERS) expect(answers[0]?.text).not.toContain(word);
    expect(answers[1]?.text).toBe('KN-7F3K-9QWD-H\u2028zag het.');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it.each([
    ['{"id":"x","text":"Wende', /^Line 2 is not JSON\.\n$/],
    ['{"id":"x"}', /^Line 2 is not an object with a text\.\n$/],
    [
      '{"id":"x","text":"Wende zag het.","vault":{"callName":["Wende",{}]}}',
      /^Line 2: vault\.callName cannot be read\.\n$/,
    ],
  ])('names a broken line by its number and does not quote it: %s', async (broken, said) => {
    writeFileSync(file('broken.jsonl'), `${line('a', 'Wende zag het.')}${broken}\n`);
    const { code, err } = await runCommand([
      'pseudonymise',
      '--in',
      file('broken.jsonl'),
      '--out',
      file('never.jsonl'),
    ]);

    expect(code).toBe(1);
    expect(err).toMatch(said);
    expect(existsSync(file('never.jsonl'))).toBe(false);
    expect(existsSync(file('never.jsonl.partial'))).toBe(false);
  });

  it('takes one text with one vault, and keeps its last line end as it is', async () => {
    writeFileSync(file('text.txt'), PROCEDURAL_TEXT);
    writeFileSync(file('vault.json'), JSON.stringify(CHILD));
    const { code, out, err } = await runCommand([
      'pseudonymise',
      '--text',
      file('text.txt'),
      '--vault',
      file('vault.json'),
    ]);

    expect(code).toBe(0);
    expect(out).toContain('meisje dat zich voorstelde als KN-7F3K-9QWD-H.');
    expect(out.endsWith('R. de Graaf\n')).toBe(true);
    expect(err).toMatch(/^\d+ places replaced; \d+ doubtful places left as they are\.\n$/);
  });

  it('refuses bytes that are no text: a name among them would be read as another one', async () => {
    writeFileSync(file('latin.jsonl'), Buffer.from(line('a', 'Wendé zag het.'), 'latin1'));
    writeFileSync(file('latin.txt'), Buffer.from('Wendé zag het.', 'latin1'));
    writeFileSync(file('vault.json'), JSON.stringify(CHILD));

    expect(
      await runCommand(['pseudonymise', '--in', file('latin.jsonl'), '--out', file('no.jsonl')]),
    ).toMatchObject({
      code: 1,
      err: 'The input is not UTF-8 text, somewhere after line 0.\n',
    });
    expect(existsSync(file('no.jsonl'))).toBe(false);
    expect(
      await runCommand([
        'pseudonymise',
        '--text',
        file('latin.txt'),
        '--vault',
        file('vault.json'),
      ]),
    ).toMatchObject({ code: 1, out: '', err: 'The file of --text is not UTF-8 text.\n' });
  });

  it.each(['5', '["Wende"]', '{"address":"Dorpsstraat 1"}'])(
    'answers nothing when the vault is %s: what it cannot read it would not look for',
    async (vault) => {
      writeFileSync(file('text.txt'), 'Wende zag het.');
      writeFileSync(file('odd-vault.json'), vault);
      const { code, out, err } = await runCommand([
        'pseudonymise',
        '--text',
        file('text.txt'),
        '--vault',
        file('odd-vault.json'),
      ]);

      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^Line 1: vault(\.address)? cannot be read\.\n$/);
    },
  );

  it('fails with one sentence when a file is not there', async () => {
    expect(await runCommand(['pseudonymise', '--in', file('absent.jsonl')])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^ENOENT.*\n$/),
    });
  });

  it('stops without a word when nobody reads on', async () => {
    const child = startCommand(['pseudonymise', '--in', '-']);
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end(line('one', 'Wende zag het.').repeat(2_000));
    const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
      let said = '';
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      child.once('exit', (exit) => {
        resolve({ code: exit, err: said });
      });
    });

    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('ontzien passages', () => {
  it('answers questions line by line', async () => {
    const transcript = {
      id: 't',
      segments: [
        { i: 0, speaker: 'V', text: 'Welke kleur had de jas?' },
        { i: 1, speaker: 'K', text: 'Hij had een rode jas aan.' },
      ],
      questions: [{ id: 'q', text: 'Is gevraagd welke kleur de jas had?' }],
    };
    const { code, out } = await runCommand(
      ['passages', '--in', '-'],
      {},
      `${JSON.stringify(transcript)}\n`,
    );

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 't', answers: [{ question: 'q' }] });
  });

  it('names a broken line by its number', async () => {
    expect(await runCommand(['passages', '--in', '-'], {}, '{"id":"Wende"}\n')).toMatchObject({
      code: 1,
      out: '',
      err: 'Line 1: segments is not a list.\n',
    });
  });
});

describe('ontzien check-config', () => {
  it('lists every setting with where it comes from and hides passwords', async () => {
    writeFileSync(file('secret'), 'postgres://app:hush@db/ontzien');
    const { code, out } = await runCommand(['check-config'], {
      DATABASE_URL: 'postgres://boss:hush@localhost/ontzien?password=hush',
      ONTZIEN_DATABASE_APP_URL_FILE: file('secret'),
      PORT: '3001',
    });

    expect(code).toBe(0);
    expect(out).toContain('PORT = 3001\n');
    expect(out).toContain('DATABASE_URL = postgres://boss:***@localhost/ontzien\n');
    expect(out).toContain(`ONTZIEN_DATABASE_APP_URL = (hidden; from the file ${file('secret')})`);
    expect(out).toContain('ONTZIEN_HOST = 127.0.0.1 (default)');
    expect(out).not.toContain('hush');
  });

  it('wants an S3 store named whole or not at all, and hides its secret', async () => {
    const whole = {
      ONTZIEN_S3_ENDPOINT: 'https://s3.example',
      ONTZIEN_S3_BUCKET: 'files',
      ONTZIEN_S3_ACCESS_KEY: 'us',
      ONTZIEN_S3_SECRET_KEY: 'hush',
    };
    const good = await runCommand(['check-config'], whole);
    expect([good.code, good.out.includes('hush')]).toEqual([0, false]);
    for (const missing of Object.keys(whole)) {
      const { code, err } = await runCommand(['check-config'], { ...whole, [missing]: '' });
      expect([missing, code]).toEqual([missing, 1]);
      expect(err).toContain('ONTZIEN_S3_ENDPOINT');
    }
  });

  it('says everything that is wrong at once', async () => {
    const { code, err } = await runCommand(['check-config'], {
      PORT: '0',
      ONTZIEN_DEMO: 'yes',
      ONTZIEN_DATBASE_POOL: '3',
      ONTZIEN_LOG: 'loud',
      ONTZIEN_HOST_FILE: file('absent'),
      ONTZIEN_S3_BUCKET: 'files',
    });

    expect(code).toBe(1);
    for (const name of [
      'PORT',
      'ONTZIEN_DEMO',
      'ONTZIEN_DATBASE_POOL',
      'ONTZIEN_LOG',
      'ONTZIEN_HOST_FILE',
      'ONTZIEN_S3_BUCKET',
    ])
      expect(err).toContain(`- ${name} `);
  });
});
