import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { everywhere } from '../../apps/web/src/i18n/locales/en/everywhere';
import { locale } from '../../apps/web/src/i18n/locales/en';

const source = join(__dirname, '..', '..', 'apps', 'web', 'src');
const areas = Object.keys(locale).join('|');
/** A key of an area, or the area whose codes are named. */
const keys = new RegExp(`(?:['"\`](?=\\w+\\.)|nameOf\\('|'puente', ')(${areas})\\b`, 'g');

const read = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '');

/** The file of an import from another one; null where it is a library's. */
function fileOf(specifier: string, from: string): string | null {
  const path = join(dirname(from), specifier);
  return [`${path}.tsx`, `${path}.ts`].find((file) => existsSync(file)) ?? null;
}

/** A file and all that it loads, sooner or later; other routes are not gone into. */
function reachOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || /routes\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const [, specifier] of read(file).matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
    const next = fileOf(specifier!, file);
    if (next !== null) reachOf(next, seen);
  }
  return seen;
}

/** The areas of which a page and its parts say something. */
const saidBy = (page: string) =>
  new Set([...reachOf(page)].flatMap((file) => [...read(file).matchAll(keys)].map(([, area]) => area!)));

const routeFiles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /routes\.tsx?$/.test(path))
  .map((path) => join(source, path));

/** Each route's page, with the areas that are loaded with it. */
const pages = routeFiles.flatMap((file) =>
  [...read(file).matchAll(/lazy:(?: withWords\(\s*\[(.*?)\],)?.*?import\('(.*?)'\)/gs)].map(
    ([, learnt = '', specifier]) => ({
      page: relative(source, fileOf(specifier!, file)!),
      learnt: [...learnt.matchAll(/\w+/g)].map(([area]) => area),
    }),
  ),
);

describe('the words of pages', () => {
  it('are known for each route', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  it.each(pages)('$page is loaded with the words that it says, and no others', ({ page, learnt }) => {
    const said = [...saidBy(join(source, page))].filter((area) => !(area in everywhere));
    expect([...learnt].sort()).toEqual(said.sort());
  });
});
