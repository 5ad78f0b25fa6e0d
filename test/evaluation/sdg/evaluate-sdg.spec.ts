import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { evaluateSdg } from './evaluate-sdg';
import { goalsOfText } from './goals-of-text';

const benchmark = resolve(__dirname, '../../../../shared/data/sdg/benchmark_dev.csv');
const withSharedData = existsSync(benchmark) ? it : it.skip;
const skipped = existsSync(benchmark) ? '' : ' (skipped: no shared data)';

interface Outcome {
  code: number;
  out: string;
  err: string;
}

async function run(...argv: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const stdout = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => ((out += String(text)), true));
  const stderr = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => ((err += String(text)), true));
  try {
    return { code: await evaluateSdg(argv), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

describe('evaluate sdg', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'puente-sdg-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function file(content: string): Promise<string> {
    const path = join(folder, 'benchmark.csv');
    await writeFile(path, content);
    return path;
  }

  it('prints exactly the agreed JSON', async () => {
    const path = await file(
      'id,text,sdg,label\na,"Drinking water, for all",6,True\nb,Drinking water,6,False\nc,Nothing,1,False\n',
    );
    const { code, out } = await run('--benchmark', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      goals: [
        { goal: 1, n: 1, accuracy: 1 },
        { goal: 6, n: 2, accuracy: 0.5 },
      ],
      mean6to13: 0.5,
      mean: 0.75,
    });
  });

  it('prints a table with a baseline for people', async () => {
    const path = await file('id,text,sdg,label\na,Drinking water,6,True\n');
    const { out } = await run('--benchmark', path);
    expect(out).toMatch(/goal.*n.*accuracy.*baseline/);
    expect(out).toContain('100.0 %');
  });

  it('stands beside the published figures of other tools, and says on what each was measured', async () => {
    const path = await file('id,text,sdg,label\na,Drinking water,6,True\nb,Drinking water,7,True\n');
    const { out } = await run('--benchmark', path);
    const tools = [...out.matchAll(/│ (\S[^│]*?) +│ +([\d.]+) % │ (the [^│]*?) +│/g)].map(
      ([, ...cells]) => cells,
    );
    expect(tools[0]).toEqual(['AFD SDG Prospector', '89.0', 'the whole benchmark, as published']);
    expect(tools.at(-1)).toEqual(['Puente', '50.0', 'the rows of this file']);
    expect(tools).toHaveLength(7);
  });

  it.each([
    ['a missing file', ['--benchmark', '/nowhere/benchmark.csv']],
    ['no file', []],
    ['an unknown option', ['--bench', 'x']],
  ])('says one clear line about %s and fails', async (_, argv) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^sdg: .+\n$/);
  });

  it.each([
    ['an empty file', ''],
    ['a header alone', 'id,text,sdg,label\n'],
    ['other columns', 'a,b\n1,2\n'],
    ['a goal that there is not', 'id,text,sdg,label\na,Water,18,True\n'],
    ['a label that is neither', 'id,text,sdg,label\na,Water,6,maybe\n'],
    ['a broken row', 'id,text,sdg,label\na,"Water,6,True\n'],
  ])('refuses %s in one line', async (_, content) => {
    const { code, err } = await run('--benchmark', await file(content));
    expect(code).toBe(1);
    expect(err).toMatch(/^sdg: .+is not a benchmark: .+\n$/);
  });

  withSharedData(`keeps its figures on the public benchmark${skipped}`, async () => {
    const { out } = await run('--benchmark', benchmark, '--json');
    const figures = JSON.parse(out) as { mean6to13: number; mean: number };
    expect(figures.mean6to13).toBeGreaterThanOrEqual(0.903);
    expect(figures.mean).toBeGreaterThanOrEqual(0.886);
  });
});

describe('the goals of a text', () => {
  it('are shown by one phrase or by two single words', () => {
    expect([...goalsOfText('They lack drinking water.')]).toContain(6);
    expect([...goalsOfText('The toilets and the sewers are old.')]).toContain(6);
  });

  it('are not shown by one word in passing', () => {
    expect([...goalsOfText('The meeting mentioned water.')]).not.toContain(6);
  });
});
