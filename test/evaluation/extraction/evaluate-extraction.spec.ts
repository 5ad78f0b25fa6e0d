import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateExtraction } from './evaluate-extraction';

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
    return { code: await evaluateExtraction(argv), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const sentence = 'Gangtok struggles with solid waste.';
const document = `https://example.org/gangtok\nA year of partnership\n${sentence}\n`;
const label = {
  file: 'a.txt',
  subject: 'Gangtok',
  subjectKind: 'city',
  theme: 'waste',
  stance: 'need',
  evidence: sentence,
  ambiguous: false,
  note: '',
};

describe('evaluate extraction', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'puente-extraction-'));
    await writeFile(join(folder, 'a.txt'), document);
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function lines(name: string, ...items: unknown[]): Promise<string> {
    const path = join(folder, name);
    await writeFile(
      path,
      items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n'),
    );
    return path;
  }

  async function evaluated(labels: unknown[], ...more: string[]): Promise<Outcome> {
    return run('--documents', folder, '--labels', await lines('labels.jsonl', ...labels), ...more);
  }

  it('prints exactly the agreed JSON and nothing else', async () => {
    const negatives = await lines('negatives.jsonl', {
      file: 'a.txt',
      sentence: 'The meeting was long.',
      why: '',
    });
    const { code, out, err } = await evaluated([label], '--negatives', negatives, '--json');
    const right = { precision: 1, recall: 1, f1: 1 };
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      all: right,
      unambiguous: right,
      stanceAccuracy: 1,
      spanOverlap: 1,
      negativesFired: 0,
      baseline: { all: right, unambiguous: right },
    });
  });

  it('says null for the negatives that it was not given', async () => {
    const { out } = await evaluated([label], '--json');
    expect(JSON.parse(out)).toMatchObject({ negativesFired: null });
  });

  it('prints tables with the counts and the rule of the baseline', async () => {
    const { out } = await evaluated([label]);
    expect(out).toMatch(/labels.*predictions.*true positives.*precision.*recall.*F1/);
    expect(out).toMatch(/Baseline: .+ same sentence/);
  });

  it('counts cities only', async () => {
    const group = { ...label, subject: 'Indian cities', subjectKind: 'group', theme: 'noise' };
    const { out } = await evaluated([label, group], '--json');
    expect(JSON.parse(out)).toMatchObject({ all: { recall: 1 } });
  });

  it('reports a city that is unknown and counts it as missed', async () => {
    const { code, out, err } = await evaluated([label, { ...label, subject: 'Nephelococcygia' }], '--json');
    expect(code).toBe(0);
    expect(err).toContain('"Nephelococcygia"');
    expect(JSON.parse(out)).toMatchObject({ all: { recall: 0.5 } });
  });

  it('lists what is missed and wrong with its sentences, beside the JSON', async () => {
    const other = { ...label, stance: 'offer' };
    const { out, err } = await evaluated([other], '--json', '--errors');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toMatch(/missed in-gangtok waste offer\n +"Gangtok struggles/);
    expect(err).toMatch(/wrong {2}in-gangtok waste need/);
  });

  it.each([
    ['no folder', ['--labels', 'x']],
    ['no labels', ['--documents', 'x']],
    ['a missing file', ['--documents', '/nowhere', '--labels', '/nowhere/labels.jsonl']],
    ['an unknown option', ['--document', 'x']],
  ])('says one clear line about %s and fails', async (_, argv) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^extraction: .+\n$/);
  });

  it('names the labelled document that is absent', async () => {
    const { code, err } = await evaluated([label, { ...label, file: 'absent.txt' }]);
    expect(code).toBe(1);
    expect(err).toMatch(/^extraction: cannot read the labelled document .+absent\.txt \(ENOENT\)\n$/);
  });

  it.each([
    ['what is not JSON', '{"file":'],
    ['what is no object', '[]'],
    ['a stance that there is not', { ...label, stance: 'both' }],
    ['a missing theme', { ...label, theme: undefined }],
    ['an ambiguity in words', { ...label, ambiguous: 'yes' }],
    ['an empty subject', { ...label, subject: ' ' }],
  ])('refuses %s by the number of its line', async (_, line) => {
    const { code, out, err } = await evaluated([label, '', line]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^extraction: labels\.jsonl, line 3: .+\n$/);
  });

  it('refuses labels without a line', async () => {
    expect(await evaluated(['', ''])).toMatchObject({ code: 1, err: 'extraction: labels.jsonl: no lines\n' });
  });
});
