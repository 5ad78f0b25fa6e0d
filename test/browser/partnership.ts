import { type Page } from 'playwright-core';
import { type DemoInBrowser } from './demo-in-browser';
import { goTo } from './go-to';

const whyYou = 'Your tree canopy plan is where ours wants to be in five years.';
const question = 'Who pays for the first visit?';
const milestone = 'Choose two streets';

const dialog = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();

/** From a suggestion to a partnership that works: an officer, the other city's officer, two admins. The steps follow one another. */
export function partnershipJourney(demo: () => DemoInBrowser): void {
  describe('two officers and two admins', () => {
    let madrid: Page;
    let seoul: Page;
    let address: string;
    const open = async (login: string): Promise<Page> => {
      const page = await demo().open({ login });
      await goTo(page, demo().origin, address);
      return page;
    };
    beforeAll(async () => {
      // Seoul first: a proposal to a city that nobody acts for waits for an address.
      seoul = await demo().open({ login: 'officer:kr-seoul' });
      madrid = await demo().open({ login: 'officer:es-madrid' });
    }, 60_000);
    afterAll(async () => {
      await madrid?.context().close();
      await seoul?.context().close();
    });

    it('an officer proposes to a city that is suggested; what is typed outlives a reload', async () => {
      await goTo(madrid, demo().origin, '/partners?countries=KR');
      await madrid.getByRole('link', { name: 'Propose a partnership to Seoul' }).click();
      await madrid.getByLabel(/^Why you/).fill(whyYou);
      await madrid.reload();
      expect(await madrid.getByLabel(/^Why you/).inputValue()).toBe(whyYou);
      await madrid
        .getByLabel(/^What we bring/)
        .fill('Six years of noise maps, and the people who made them.');
      await madrid.getByLabel(/^The first step/).fill('A call of one hour between both teams.');
      await madrid.getByRole('button', { name: 'Send the proposal' }).click();
      await heading(madrid, /^Madrid and Seoul$/);
      address = new URL(madrid.url()).hash.slice(1);
    }, 60_000);

    it('the other side asks, is answered without a reload of its page, and accepts', async () => {
      await goTo(seoul, demo().origin, '/proposals');
      await seoul
        .getByRole('link', { name: /Madrid/ })
        .first()
        .click();
      await seoul.getByText(whyYou).waitFor();
      await seoul.getByLabel(/^Your question/).fill(question);
      await seoul.getByRole('button', { name: 'Ask' }).click();
      await madrid.getByText(question).waitFor();
      await madrid.getByLabel(/^Your answer/).fill('Each side its own.');
      await madrid.getByRole('button', { name: 'Answer' }).click();
      await seoul.getByText('Each side its own.').waitFor();
      await seoul.getByRole('button', { name: 'Accept', exact: true }).click();
      await seoul.getByRole('button', { name: 'Accept', exact: true }).waitFor({ state: 'detached' });
    }, 60_000);

    it('two admins approve it, and the same one cannot do it twice', async () => {
      const first = await open('admin');
      await first.getByRole('button', { name: 'Take into review' }).click();
      await first.getByRole('button', { name: 'Approve (1 of 2)' }).click();
      await first.getByText('Approvals: 1 of 2').waitFor();
      expect(await first.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
      const second = await open('admin-2');
      await second.getByRole('button', { name: 'Approve (2 of 2)' }).click();
      await second.getByRole('link', { name: 'Open the partnership' }).waitFor();
      await Promise.all([first.context().close(), second.context().close()]);
    }, 60_000);

    it('both sides plan, tick off and judge, and complete what they began', async () => {
      await madrid.getByRole('link', { name: 'Open the partnership' }).click();
      await madrid.getByRole('button', { name: 'Add a milestone' }).click();
      await dialog(madrid)
        .getByLabel(/^What is done then/)
        .fill(milestone);
      await dialog(madrid)
        .getByLabel(/^Until when/)
        .fill('2030-05-31');
      await dialog(madrid).getByRole('button', { name: 'Save' }).click();
      await madrid.getByRole('checkbox', { name: milestone }).click();
      await madrid.getByText('1 of 1 milestone done').waitFor();
      await madrid.getByRole('button', { name: 'Check now' }).click();
      const fours = dialog(madrid).getByRole('radio', { name: '4 mostly' });
      await fours.last().waitFor();
      for (const four of await fours.all()) await four.check();
      await dialog(madrid).getByRole('button', { name: 'Save' }).click();
      await madrid.getByText('Mean: 4').waitFor();
      await madrid.getByRole('button', { name: 'Record the outcome' }).click();
      await dialog(madrid).getByRole('radio', { name: 'Achieved', exact: true }).check();
      await dialog(madrid)
        .getByLabel(/^What came of it/)
        .fill('Two streets are four degrees cooler.');
      await dialog(madrid).getByRole('button', { name: 'Save' }).click();
      await madrid
        .getByRole('paragraph')
        .filter({ hasText: 'Two streets are four degrees cooler.' })
        .waitFor();
      await goTo(seoul, demo().origin, address);
      await seoul.getByRole('button', { name: 'Complete' }).click();
      const path = seoul.getByRole('list', { name: 'The way of this case' });
      await path.locator('[aria-current="step"]', { hasText: 'Completed' }).waitFor();
    }, 90_000);
  });
}
