import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The shell first: a browser without its own windows, menus and their renderers is several times lighter. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The browser of this machine: CHROMIUM_BIN, or what is on the path. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_BIN ?? '', ...found].find((path) => path !== '' && existsSync(path));
}

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });

/** Runs where there is a browser, and says so where there is none. */
export function describeInBrowser(name: string, tests: (browser: string) => void): void {
  const browser = findBrowser();
  if (browser === undefined) it.skip(`${name}: there is no Chromium here`, () => undefined);
  else describe(name, () => tests(browser));
}
