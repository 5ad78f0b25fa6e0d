import { until } from '@puente/testing';
import { type Page } from 'playwright-core';
import { type DemoInBrowser, password } from './demo-in-browser';
import { goTo } from './go-to';

const email = 'ines@corriente.example';
const name = 'Corriente Viva';
const description =
  'We make sensors that find leaks in the water network of a city before the street is opened. Our readings are published as open data.';

/** Follows the link of the letter that came last to an address. */
async function followLetter(demo: DemoInBrowser, page: Page): Promise<void> {
  const letter = await until(() => demo.mail.to(email).at(-1));
  const [, place] = /#(\/\S+)/.exec(letter.text) ?? [];
  await page.goto('about:blank');
  await page.goto(`${demo.origin}/#${place}`);
}

/** A founder comes for the first time, and an admin publishes what they hand in. The steps follow one another. */
export function founderAndAdminJourney(demo: () => DemoInBrowser): void {
  describe('a founder and an admin', () => {
    let founder: Page;
    const step = (name: RegExp) =>
      founder.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name });
    beforeAll(async () => {
      founder = await demo().open();
    });
    afterAll(() => founder?.context().close());

    it('the founder registers, and comes in by the letter', async () => {
      await founder.getByRole('link', { name: 'Register' }).click();
      await founder.getByLabel(/^Your name/).fill('Inés');
      await founder.getByLabel(/^E-mail address/).fill(email);
      await founder.getByLabel(/^Password/).fill(password);
      await founder.getByRole('button', { name: 'Register' }).click();
      await founder.getByText(`We have written to ${email}.`).waitFor();
      await followLetter(demo(), founder);
      await founder.getByRole('button', { name: 'Confirm and go in' }).click();
      await founder.getByRole('heading', { level: 1, name: 'Hello, Inés' }).waitFor();
    }, 60_000);

    it('describes the start-up in steps, keeps what was typed over a reload, and hands it in', async () => {
      await founder.getByRole('link', { name: 'Register your start-up' }).click();
      await founder.getByLabel(/^Name of the start-up/).fill(name);
      await founder.reload();
      expect(await founder.getByLabel(/^Name of the start-up/).inputValue()).toBe(name);
      await founder.getByRole('combobox', { name: /^Country/ }).fill('Spain');
      await founder.getByRole('option', { name: 'Spain', exact: true }).click();
      await founder.getByRole('button', { name: 'Save and continue' }).click();
      await founder.getByLabel(/^What you do, for whom/).fill(description);
      await founder.getByRole('button', { name: 'Save and read it' }).click();
      await founder.getByText('Challenges in your words').waitFor();
      await step(/Solutions/).click();
      await founder.getByLabel(/^Name of the solution/).fill('Leak ear');
      await founder
        .getByLabel(/^What it does/)
        .fill('It listens to pipes at night and tells where they leak.');
      await founder.getByRole('combobox', { name: /^Challenges/ }).fill('Water scarcity');
      await founder.getByRole('option', { name: /Water scarcity/ }).click();
      await founder.getByRole('button', { name: 'Add the solution' }).click();
      await founder.getByRole('heading', { name: 'Leak ear' }).waitFor();
      await step(/Check and submit/).click();
      await founder.getByRole('button', { name: 'Submit for publication' }).click();
      await founder.getByRole('button', { name: 'Submit for publication' }).waitFor({ state: 'detached' });
    }, 90_000);

    it('the admin finds it in the queue and publishes it, and the founder is told without a reload', async () => {
      const admin = await demo().open({ login: 'admin' });
      await goTo(admin, demo().origin, '/admin/reviews?kind=start-up');
      const waiting = admin.getByRole('listitem').filter({ hasText: name });
      await waiting.getByRole('button', { name: 'Review' }).click();
      await admin.getByText(description).waitFor();
      await admin.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
      await waiting.waitFor({ state: 'detached' });
      await founder.getByText('Your start-up is published').first().waitFor();
      await admin.context().close();
    }, 90_000);
  });
}
