import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const root = join(__dirname, '..', '..');
const bytesMax = 250_000;
const gate = ['src/session/session-gate.tsx', 'src/app/shell/shell.tsx'];

/** What each page asks for before it can be used, by its modules: of both languages the heavier counts. */
const pages = {
  'sign-in': { modules: ['src/pages/sign-in/sign-in.tsx'], words: 'entry' },
  home: { modules: [...gate, 'src/pages/home/home.tsx'], words: 'home' },
  partners: { modules: [...gate, 'src/pages/partners/find-partners.tsx'], words: 'partners' },
};

/** JavaScript compressed by gzip, as the gateway sends it; what is opened or comes after a page is not waited for. */
describe('the weight of a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-weight-'));
  let chunks: Readonly<Record<string, Chunk>>;

  beforeAll(() => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const options = [
      '--outDir',
      folder,
      '--emptyOutDir',
      '--manifest',
      'manifest.json',
      '--logLevel',
      'error',
    ];
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status } = spawnSync(process.execPath, [vite, 'build', join(root, 'apps', 'web'), ...options], {
      env,
    });
    expect(status).toBe(0);
    chunks = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as typeof chunks;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** All files that come with some modules. */
  function filesOf(modules: readonly string[], seen = new Set<string>()): Set<string> {
    for (const module of modules) {
      const chunk = chunks[module];
      if (chunk === undefined) throw new Error(`${module} is loaded by no page of its own`);
      if (seen.has(chunk.file)) continue;
      seen.add(chunk.file);
      filesOf(chunk.imports ?? [], seen);
    }
    return seen;
  }

  const weightOf = (modules: readonly string[]): number =>
    [...filesOf(modules)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);

  it.each(Object.entries(pages))('%s is used with at most 250 kB', (_name, { modules, words }) => {
    const weights = ['en', 'es'].map((language) => {
      const locale = `src/i18n/locales/${language}`;
      return weightOf(['index.html', ...modules, `${locale}/everywhere.ts`, `${locale}/pages/${words}.json`]);
    });
    expect(Math.max(...weights)).toBeLessThanOrEqual(bytesMax);
  });
});
