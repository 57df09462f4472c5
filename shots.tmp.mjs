import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
const { default: chromium } = await import('@sparticuz/chromium');
const bad = ['--single-process','--disable-web-security','--allow-running-insecure-content'];
const options = { args: chromium.args.filter((f) => !bad.includes(f)), executablePath: await chromium.executablePath(), headless: true };
let browser;
try { browser = await playwright.launch(options); } catch {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium');
  const folder = dirname(entry);
  const fs = await import(join(folder, '..', 'esm', 'lambdafs.js'));
  const un = await fs.inflate(join(folder, '..', '..', 'bin', 'al2023.tar.br'));
  browser = await playwright.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: join(un, 'lib') } });
}
const base = 'http://localhost:3411';
const out = '/tmp/booking4-shots';
async function signIn(role, width) {
  const context = await browser.newContext({ baseURL: base, locale: 'nl-NL', viewport: { width, height: 900 } });
  context.setDefaultTimeout(25000);
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', role, m.text().slice(0, 200)); });
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto('/sign-in');
  const inputs = page.locator('input');
  await inputs.nth(0).fill(`${role}@demo.ontzien`);
  await inputs.nth(1).fill('ontzien-demo-2026');
  await page.keyboard.press('Enter');
  await page.waitForURL((u) => !u.pathname.includes('sign-in'));
  return page;
}
async function shot(page, name, path, wait = 1500) {
  try {
    if (path) await page.goto(path);
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.waitForTimeout(wait);
    await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    console.log(name, page.url(), over > 0 ? `OVERFLOW ${over}` : '');
  } catch (e) { console.log('FAILED', name, e.message.slice(0, 200)); }
}
const steps = await import(process.argv[2]);
await steps.default({ signIn, shot, browser });
await browser.close();
