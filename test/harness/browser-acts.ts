import type { Page } from 'playwright-core';

/** Takes the first proposal of times for a child. */
export async function book(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: / kiezen: / })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Verhoor boeken?' });
  await dialog.getByText(/^Voor u vastgehouden/).waitFor();
  for (const reason of await dialog.getByLabel(/^Waarom toch\? /).all())
    await reason.fill('Overlegd met de officier; wachten is hier erger.');
  await dialog.getByRole('button', { name: 'Verhoor boeken' }).click();
}

/** What every decision says, whatever it is. */
export async function weigh(
  page: Page,
  said: Readonly<Record<'reasoning' | 'interest' | 'view', string>>,
): Promise<void> {
  await page.getByLabel('Motivering').fill(said.reasoning);
  await page.getByRole('textbox', { name: 'Belang van het kind' }).fill(said.interest);
  await page.getByLabel('Gewicht van de mening van het kind').fill(said.view);
}

/** The words for the child, and the act itself; the second factor is asked after it. */
export async function decide(page: Page, told: string): Promise<void> {
  await page.getByLabel('De beslissing in woorden die het kind begrijpt').fill(told);
  await page.getByLabel('Wie het uitlegt').selectOption('VICTIM_COUNSEL');
  await page.getByText('Er ontbreekt niets.').waitFor();
  await page.getByRole('button', { name: 'Beslissing vaststellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beslissing vaststellen en versturen' });
  await dialog.getByLabel('Ik heb gelezen wat wordt vastgesteld en wie het krijgt').check();
  await dialog.getByRole('button', { name: 'Vaststellen en versturen' }).click();
}

/** Keeps what is sent there next from the server until it is let go, as on a slow line. */
export async function held(page: Page, address = '**/api/v1/**'): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const holding = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    if (route.request().method() === 'POST') await holding;
    await route.fallback();
  });
  return () => {
    letGo();
  };
}
