import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { type DemoInBrowser, type Login, shots } from './demo-in-browser';
import { goTo, turnTo } from './go-to';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The pages of each person, by the names of their screenshots; `DOCUMENT` is the newest one, `CASE` and `RUN` are of the partnership. */
const pages: readonly (readonly [Login | undefined, Readonly<Record<string, string>>])[] = [
  [
    undefined,
    {
      'sign-in': '/sign-in',
      register: '/register',
      'forgot-password': '/forgot-password',
      'confirm-no-link': '/confirm',
      'contact-bad-link': '/contact?token=nosuch',
    },
  ],
  [
    'officer:es-madrid',
    {
      home: '/',
      partners: '/partners?limit=5',
      'partners-nothing': '/partners?minPopulation=90000000',
      'my-city': '/cities/es-madrid',
      city: '/cities/kr-seoul',
      cities: '/cities',
      documents: '/documents',
      document: '/documents/DOCUMENT',
      'good-practices': '/good-practices',
      'good-practice-new': '/good-practices/new',
      proposals: '/proposals?box=out',
      case: '/proposals/CASE',
      brief: '/runs/RUN/brief/city/kr-seoul',
      partnerships: '/partnerships',
      partnership: '/partnerships/CASE',
      'proposal-new': '/proposals/new?run=RUN&kind=city&party=kr-busan',
      account: '/account',
      notifications: '/notifications',
      nowhere: '/nowhere',
    },
  ],
  [
    'founder:hangang-leaflight',
    {
      'home-of-founder': '/',
      'partners-of-start-up': '/partners?limit=5',
      'start-up': '/start-ups/hangang-leaflight',
      'start-up-new': '/start-ups/new',
    },
  ],
  [
    'admin',
    {
      'home-of-admin': '/',
      'partners-of-admin': '/partners',
      'proposals-of-admin': '/proposals?box=review',
      'admin-reviews': '/admin/reviews',
      'admin-imports': '/admin/imports',
      'admin-audit': '/admin/audit',
      'admin-letters': '/admin/letters',
      'admin-people': '/admin/people',
      'admin-weights': '/admin/weights',
      'admin-quality': '/admin/quality',
    },
  ],
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everything = { type: 'tag', values: tags };

/** Of the rules, what colours decide. */
const contrast = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** At once: a window waits for its next frame more than it works. */
const windows = 2;

/** A desk and the narrowest phone. */
const widths = [1280, 360] as const;

/** What does not hang on colours is held to every rule once a language; colours know no language. */
const widthOfEverything = { en: 1280, es: 360 };
const coloursIn = { en: ['light', 'dark'], es: ['light'] } as const;

interface Look {
  readonly language: 'en' | 'es';
  readonly width: (typeof widths)[number];
  readonly colours: 'light' | 'dark';
}

function rulesOf({ language, width, colours }: Look): object | undefined {
  if (colours === 'light' && width === widthOfEverything[language]) return everything;
  return language === 'en' ? contrast : undefined;
}

/** Every page, in both languages, on a desk and on a phone, light and dark. */
export function everyPage(demo: () => DemoInBrowser): void {
  describe.each(['en', 'es'] as const)('every page in %s', (language) => {
    it.each(pages.map(([login, those]) => ({ who: login ?? 'nobody', login, those })))(
      'of $who can be read by everybody, and fits',
      async ({ login, those }) => {
        const ids = await idsOf(demo());
        const left = Object.entries(those);
        const between = login === undefined ? '/invitation' : '/nowhere';
        const lookThrough = async () => {
          const page = await demo().open({ language, ...(login !== undefined && { login }) });
          await goTo(page, demo().origin, between);
          await page.evaluate(axe);
          for (let next = left.shift(); next !== undefined; next = left.shift()) {
            const [name, address] = next;
            const place = address.replace(/DOCUMENT|CASE|RUN/, (word) => ids[word] ?? word);
            await turnTo(page, place, between);
            await lookAt(page, name, language);
          }
          await page.context().close();
        };
        await Promise.all(Array.from({ length: windows }, lookThrough));
      },
      240_000,
    );
  });
}

async function lookAt(page: Page, name: string, language: Look['language']): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(readToTheEnd);
    for (const colours of coloursIn[language]) await holdTo(page, name, { language, width, colours });
  }
}

const drawn = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/** Cards far down have the height that is guessed for them until they have been on the screen once, as they were for a reader. */
const readToTheEnd = `(async () => {
  // What is far from the screen is left out with the second frame: until then it is neither here nor there.
  await ${drawn};
  for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
    scrollTo(0, at);
    await ${drawn};
  }
  scrollTo(0, 0);
  await ${drawn};
})()`;

async function holdTo(page: Page, name: string, look: Look): Promise<void> {
  const { language, width, colours } = look;
  await page.emulateMedia({ colorScheme: colours });
  await page.evaluate(drawn);
  const seen = `${name}-${language}-${colours}-${width}`;
  await page.screenshot({ path: join(shots, `${seen}.png`), animations: 'disabled' });
  const rules = rulesOf(look);
  if (rules !== undefined)
    expect({ seen, violations: await violationsOn(page, rules) }).toEqual({ seen, violations: [] });
  expect({ seen, overflow: await overflowOf(page) }).toEqual({ seen, overflow: 0 });
}

/** What stands for the words in addresses. */
async function idsOf({ origin, tokenOf }: DemoInBrowser): Promise<Readonly<Record<string, string>>> {
  const [officer, admin] = [await tokenOf('officer:es-madrid'), await tokenOf('admin')];
  const get = async <Answer>(token: string, path: string): Promise<Answer> => {
    const answer = await fetch(`${origin}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
    return (await answer.json()) as Answer;
  };
  type Listed = { readonly items: readonly [{ readonly id: string }] };
  const [document] = (await get<Listed>(admin, 'documents?limit=1')).items;
  const [proposal] = (await get<Listed>(officer, 'proposals?box=out&limit=1')).items;
  const { runId } = await get<{ readonly runId: string }>(officer, `proposals/${proposal.id}`);
  return { DOCUMENT: document.id, CASE: proposal.id, RUN: runId };
}

/** What WCAG 2.2 AA forbids: the rule and where it is broken. The page holds axe. */
async function violationsOn(page: Page, runOnly: object): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<{ violations: Violation[] }>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** How far a page is wider than its window, in pixels. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
