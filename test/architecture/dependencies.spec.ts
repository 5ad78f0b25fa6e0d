import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packages, planted, sound } from './planted-violations';

const root = join(__dirname, '../..');
const config = '.dependency-cruiser.cjs';
const { forbidden } = jest.requireActual<{ forbidden: readonly { name: string }[] }>(join(root, config));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What dependency-cruiser, with our rules, finds in a tree. */
function violationsIn(folder: string): { from: string; rule: string }[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['apps', 'libs', 'deploy'].concat(folder === root ? 'test' : []);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...folders, '--config', config, '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

function plant(folder: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { path, imports } of [...planted, ...sound])
    put(path, [...imports.map((one) => `import '${one}';`), 'export {};', ''].join('\n'));
  for (const name of packages) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    put(`node_modules/${name}/index.js`, '');
  }
  put(
    'package.json',
    JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) }),
  );
  for (const file of [config, 'tsconfig.json']) copyFileSync(join(root, file), join(folder, file));
}

describe('the rules of dependencies', () => {
  let folder: string;
  let found: { from: string; rule: string }[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'puente-architecture-'));
    plant(folder);
    found = violationsIn(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('$rule fires on $path', ({ rule, path }) => {
    expect([...new Set(found.filter(({ from }) => from === path).map((one) => one.rule))]).toEqual([rule]);
  });

  it('let sound files alone', () => {
    const soundPaths = new Set(sound.map(({ path }) => path));
    expect(found.filter(({ from }) => soundPaths.has(from))).toEqual([]);
  });

  it('have each been seen to fire', () => {
    const fired = new Set(planted.map(({ rule }) => rule));
    expect([...fired].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it('are kept by the house', () => {
    expect(violationsIn(root)).toEqual([]);
  }, 120_000);
});
