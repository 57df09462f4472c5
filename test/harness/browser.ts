import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as playwright,
  type Page,
  type Request,
} from 'playwright-core';
import type { TestApp } from './app.js';
import { canariesIn } from './canary.js';
import { heldBack, slowLine } from './slow-line.js';
import { type Person, TEST_PASSWORD } from './people.js';

/** Flags that would make this browser more forgiving than the one of a user. */
const DISHONEST = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
];
/** Pages are painted by the processor itself: a graphics card that software plays takes longer over each picture. */
const PLAIN_PAINTING = ['--disable-gpu', '--disable-smooth-scrolling'];
const WAIT_MS = 10_000;

/** A real Chromium for one spec file, with a context of its own for every person. */
export class TestBrowser {
  private readonly people: Visitor[] = [];

  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<TestBrowser> {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const options = {
      args: [...chromium.args.filter((flag) => !DISHONEST.includes(flag)), ...PLAIN_PAINTING],
      executablePath: await chromium.executablePath(),
      headless: true,
    };
    try {
      return new TestBrowser(await playwright.launch(options));
    } catch (error) {
      if (!/shared librar/i.test(String(error))) throw error;
      return new TestBrowser(await playwright.launch({ ...options, env: await ownLibraries() }));
    }
  }

  async visitor(
    test: TestApp,
    person: Person,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: `http://localhost:${String(test.port)}`,
      locale: 'nl-NL',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(WAIT_MS);
    await slowLine(context);
    const visitor = new Visitor(context, await context.newPage(), person);
    this.people.push(visitor);
    return visitor;
  }

  /** Runs one step; when it fails the error says what the open pages show and where their pictures are. */
  async step<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const pictures = await this.picture();
      const shown = await Promise.all(this.people.map(shownTo));
      if (!(error instanceof Error)) throw error;
      error.message += `\n\nScreenshots: ${pictures}\n\n${shown.join('\n\n')}`;
      error.stack = `${error.message}\n${error.stack ?? ''}`;
      throw error;
    }
  }

  /** What any page reported that should never be reported. */
  get reported(): readonly string[] {
    return this.people.flatMap(({ reported }) => reported);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async picture(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'ontzien-browser-'));
    for (const [index, { page, person }] of this.people.entries()) {
      await page
        .screenshot({
          path: join(folder, `${String(index)}-${person.login.split('@')[0] ?? ''}.png`),
          fullPage: true,
        })
        .catch(() => undefined);
    }
    return folder;
  }
}

const MOST_SHOWN = 1_500;

/** What a person sees at this moment, and where what is played stands: a log is all that is left of another machine. */
async function shownTo({ page, person }: Visitor): Promise<string> {
  const text = await page
    .locator('main')
    .innerText({ timeout: 1_000 })
    .catch(() => 'no page');
  const played = await page
    .locator('video')
    .evaluateAll((all) =>
      (all as unknown as PlayedElement[]).map((one) => ({
        at: one.currentTime,
        paused: one.paused,
        ended: one.ended,
        seeking: one.seeking,
        ready: one.readyState,
        network: one.networkState,
        error: one.error?.message,
      })),
    )
    .catch(() => []);
  return `${person.login} at ${page.url()}\n${text.slice(0, MOST_SHOWN)}\n${JSON.stringify(played)}`;
}

interface PlayedElement {
  readonly currentTime: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  readonly readyState: number;
  readonly networkState: number;
  readonly error: { readonly message: string } | null;
}

/** One person at one browser window. */
export class Visitor {
  private readonly lines: { readonly text: string; readonly asked?: string }[] = [];
  private readonly underway = new Set<Request>();
  /** Addresses that answered well. */
  private readonly answered = new Set<string>();
  private readonly addresses: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly person: Person,
  ) {
    page.on('request', (request) => this.underway.add(request));
    page.on('requestfinished', (request) => this.underway.delete(request));
    page.on('requestfailed', (request) => this.underway.delete(request));
    page.on('response', (response) => {
      if (response.ok()) this.answered.add(response.url());
    });
    page.on('console', (message) => {
      const { url } = message.location();
      // Asking who is signed in is answered with 401 when nobody is.
      if (
        message.type() === 'error' &&
        !(url.endsWith('/api/v1/me') && message.text().includes('401'))
      )
        this.lines.push({
          text: `${person.login} ${message.text()} (${url})`,
          ...(message.text().includes('403') ? { asked: url } : {}),
        });
    });
    page.on('pageerror', (error) =>
      this.lines.push({ text: `${person.login} ${error.stack ?? error.message}` }),
    );
    page.on('framenavigated', (frame) => this.addresses.push(frame.url()));
  }

  /**
   * Console errors, uncaught errors and breaches of the content policy.
   *
   * An act that asked the second factor is answered with 403 first; repeated with success it is no error.
   */
  get reported(): readonly string[] {
    return this.lines
      .filter(({ asked }) => asked === undefined || !this.answered.has(asked))
      .map(({ text }) => text);
  }

  /** Gives the code in the dialog that asks the second factor; the act that asked for it goes on. */
  async giveSecondFactor(code: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Bevestig met uw tweede factor' });
    await dialog.getByLabel('Code').fill(code);
    await dialog.getByRole('button', { name: 'Bevestigen', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Signs in at the door, as anybody would. */
  async signIn(): Promise<this> {
    await this.context.clearCookies();
    await this.page.goto('/');
    await this.page.getByLabel('Gebruikersnaam').fill(this.person.login);
    await this.page.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
    await this.page.getByRole('button', { name: 'Aanmelden' }).click();
    await this.page.getByRole('heading', { name: 'Mijn werk', level: 1 }).waitFor();
    return this;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('main').waitFor();
  }

  /** Goes on within the open page, as a link does: nothing is loaded again. */
  async follow(path: string): Promise<void> {
    const go = `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`;
    await this.page.evaluate(go);
    await this.settled();
  }

  /** Waits until the page has asked for nothing during a tenth of a second (`networkidle` takes five). */
  async settled(): Promise<void> {
    const end = Date.now() + WAIT_MS;
    for (
      let quiet = 0;
      quiet < 4 && Date.now() < end;
      quiet = this.underway.size + (await heldBack(this.page)) === 0 ? quiet + 1 : 0
    )
      await this.page.waitForTimeout(25);
  }

  /** Whatever of the canary child the page shows, its title holds, or any address held. */
  async canaries(): Promise<readonly string[]> {
    const title = await this.page.title();
    const shown = await this.page.locator('html').evaluate((page) => page.outerHTML);
    return canariesIn([title, shown, ...this.addresses.map(decodeURIComponent)].join('\n'));
  }

  async addressCanaries(): Promise<readonly string[]> {
    return canariesIn(
      [await this.page.title(), ...this.addresses.map(decodeURIComponent)].join('\n'),
    );
  }
}

/** The libraries that come with the browser package, for a machine that lacks them. */
async function ownLibraries(): Promise<Record<string, string>> {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium');
  const folder = dirname(entry);
  const filesystem = (await import(join(folder, '..', 'esm', 'lambdafs.js'))) as {
    readonly inflate: (path: string) => Promise<string>;
  };
  const unpacked = await filesystem.inflate(join(folder, '..', '..', 'bin', 'al2023.tar.br'));
  const known = process.env['LD_LIBRARY_PATH'];
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return {
    ...inherited,
    LD_LIBRARY_PATH: [join(unpacked, 'lib'), ...(known === undefined ? [] : [known])].join(':'),
  };
}
