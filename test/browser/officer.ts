import { type DemoInBrowser } from './demo-in-browser';
import { goTo } from './go-to';

/** What an officer of Madrid does who has never seen it. */
export function officerJourney(demo: () => DemoInBrowser): void {
  describe('an officer', () => {
    it('finds partners, narrows the list, and gives the address of what was found to a colleague', async () => {
      const page = await demo().open({ login: 'officer:es-madrid' });
      await page.getByRole('link', { name: 'Find partners' }).click();
      const list = page.getByRole('list', { name: 'Suggested partners, the best first' });
      await list.getByRole('listitem').first().waitFor();
      await page.getByRole('combobox', { name: 'Countries' }).click();
      await page.getByRole('option', { name: 'South Korea' }).click();
      await page.getByRole('heading', { level: 2, name: 'Seoul' }).waitFor();
      expect(page.url()).toContain('countries=KR');
      const colleague = await page.context().newPage();
      await colleague.goto(page.url());
      await colleague.getByRole('heading', { level: 2, name: 'Seoul' }).waitFor();
      expect(await colleague.getByRole('heading', { level: 2, name: 'Sydney' }).count()).toBe(0);
      await page.context().close();
    }, 60_000);

    it('is told why a city is missing', async () => {
      const page = await demo().open({ login: 'officer:es-madrid' });
      await goTo(page, demo().origin, '/partners?countries=KR');
      await page.getByRole('combobox', { name: 'A city or a start-up that you miss' }).fill('Sydney');
      await page.getByRole('option', { name: 'Sydney' }).click();
      await page.getByText('Country: Australia, and you look in South Korea.').waitFor();
      await page.context().close();
    }, 60_000);

    it('dismisses a suggestion with a reason, and brings it back', async () => {
      const page = await demo().open({ login: 'officer:es-madrid' });
      await goTo(page, demo().origin, '/partners');
      const sydney = page.getByRole('heading', { level: 2, name: /^Sydney/ });
      await page.getByRole('button', { name: 'Answer the suggestion Sydney' }).click();
      await page.getByRole('menuitem', { name: 'Dismiss' }).click();
      await page.getByRole('textbox', { name: 'Why? (optional)' }).fill('Too far for a first visit');
      await page.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click();
      await sydney.waitFor({ state: 'detached' });
      await page.getByRole('switch', { name: 'Show dismissed' }).click();
      await page.getByText('Too far for a first visit').waitFor();
      await page.getByRole('button', { name: 'Bring back' }).click();
      await sydney.waitFor();
      await page.getByRole('button', { name: 'Answer the suggestion Sydney' }).click();
      await page.getByRole('menuitem', { name: 'in a month' }).click();
      await sydney.waitFor({ state: 'detached' });
      // In place of the notice of the first answer, which may still be there.
      const notice = page.getByRole('alert').filter({ hasText: 'Sydney comes back later.' });
      await notice.getByRole('button', { name: 'Undo' }).click();
      await sydney.waitFor();
      await page.context().close();
    }, 60_000);

    it('compares two side by side', async () => {
      const page = await demo().open({ login: 'officer:es-madrid' });
      await goTo(page, demo().origin, '/partners');
      for (const name of ['Sydney', 'Seoul'])
        await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
      await page.getByRole('button', { name: 'Side by side' }).click();
      const table = page.getByRole('dialog').getByRole('table');
      expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
        expect.stringContaining('Sydney'),
        expect.stringContaining('Seoul'),
      ]);
      await page.context().close();
    }, 60_000);

    it('saves what is asked for, and finds it at home', async () => {
      const page = await demo().open({ login: 'officer:es-madrid' });
      await goTo(page, demo().origin, '/partners?seeks=start-up');
      await page.getByRole('button', { name: 'Save and watch' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Start-ups for our streets');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('link', { name: 'Home' }).click();
      await page.getByRole('link', { name: 'Start-ups for our streets' }).click();
      await page.getByRole('heading', { level: 1, name: 'Find partners' }).waitFor();
      expect(page.url()).toContain('seeks=start-up');
      await page.context().close();
    }, 60_000);

    it('whose session ends signs in over the page, and goes on', async () => {
      const page = await demo().open({ login: 'officer:es-madrid' });
      await goTo(page, demo().origin, '/partners');
      await page.getByRole('button', { name: 'Save and watch' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Typed before it ended');
      await page.context().clearCookies({ name: /session/ });
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const again = page.getByRole('dialog', { name: 'Your session has ended' });
      await again.getByLabel(/^Password/).fill('tranquil-otter-79-harbour');
      await again.getByRole('button', { name: 'Sign in' }).click();
      await again.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Save and watch' }).click();
      expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Typed before it ended');
      await page.context().close();
    }, 60_000);
  });
}
