import { type Page } from 'playwright-core';

/** Until its heading and what it asked for are there. */
export async function goTo(page: Page, origin: string, address: string): Promise<void> {
  // Another address after `#` alone would leave the page before it there until the next one is loaded.
  await page.goto('about:blank');
  await page.goto(`${origin}/#${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isFilled(page);
}

/** Without loading the client anew, by way of a page like no other: a heading that was not there before is the next page's. */
export async function turnTo(page: Page, address: string, between: string): Promise<void> {
  for (const next of [between, address]) {
    if (page.url().endsWith(`#${next}`)) continue;
    await page.evaluate(
      `document.querySelector('h1').dataset.left = ''; location.hash = ${JSON.stringify(next)}`,
    );
    await page.locator('h1:not([data-left])').waitFor();
  }
  await isFilled(page);
}

const isFilled = (page: Page): Promise<void> =>
  page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
