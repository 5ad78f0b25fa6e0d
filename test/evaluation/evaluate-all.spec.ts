import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Evaluate, evaluateAll } from './evaluate-all';

describe('npm run evaluate without a command', () => {
  let out: string;
  let asked: string[];
  const home = process.cwd();
  const command =
    (name: string, code: number): Evaluate =>
    (argv) => {
      asked.push([name, ...argv].join(' '));
      return Promise.resolve(code);
    };
  const all = () =>
    evaluateAll(
      new Map([
        ['extraction', command('extraction', 0)],
        ['sdg', command('sdg', 0)],
        ['ranking', command('ranking', 1)],
      ]),
    );
  beforeEach(() => {
    [out, asked] = ['', []];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.chdir(home);
  });

  it('prints the tables of the repository, each under the command that prints it alone', async () => {
    expect(await all()).toBe(1);
    expect(asked).toEqual(
      expect.arrayContaining([
        'extraction --documents deploy/demo/data/documents --labels deploy/demo/data/labels/spain.jsonl',
        'extraction --documents deploy/demo/data/documents --labels deploy/demo/data/labels/asia-pacific.jsonl',
        'ranking',
      ]),
    );
    for (const one of asked) expect(out).toContain(`: npm run evaluate -- ${one}\n`);
  });

  it('says of each table whose data are absent what is missing', async () => {
    // A level down: the data that are shared are looked for beside the project.
    const outside = mkdtempSync(join(tmpdir(), 'puente-nothing-'));
    const empty = join(outside, 'project');
    mkdirSync(empty);
    process.chdir(empty);
    await all();
    expect(asked).toEqual(['ranking']);
    expect(out.match(/Left out: there is no \S+ here\./g)).toHaveLength(9);
    rmSync(outside, { recursive: true });
  });
});
