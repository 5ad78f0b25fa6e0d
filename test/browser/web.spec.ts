import { describeInBrowser } from './browser';
import { type DemoInBrowser, openDemoInBrowser } from './demo-in-browser';
import { founderAndAdminJourney } from './founder-and-admin';
import { officerJourney } from './officer';
import { everyPage } from './pages';
import { partnershipJourney } from './partnership';

describeInBrowser('the web client', (browser) => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    demo = await openDemoInBrowser(browser);
  }, 180_000);
  afterAll(() => demo?.end());

  officerJourney(() => demo);
  founderAndAdminJourney(() => demo);
  partnershipJourney(() => demo);
  everyPage(() => demo);

  it('breaks nothing and keeps to its Content-Security-Policy, wherever somebody went', () => {
    expect(demo.complaints).toEqual([]);
  });
});
