import { existsSync } from 'node:fs';

export type Evaluate = (argv: string[]) => Promise<number>;

interface Table {
  readonly title: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const demo = 'deploy/demo/data';
const notes = 'test/evaluation/notes';

const notesTable = (which: string, part: string): Table => ({
  title: `Evidence, notes: ${which}`,
  command: 'extraction',
  options: {
    documents: `${notes}/documents`,
    labels: `${notes}/labels/${part}.jsonl`,
    negatives: `${notes}/labels/${part}-negatives.jsonl`,
  },
});

/** Every table of the README, with the options that give it; paths as from the repository's root. */
const tables: readonly Table[] = [
  {
    title: 'Evidence, development documents',
    command: 'extraction',
    options: {
      documents: '../shared/data/documents',
      labels: '../shared/data/labels/dev.jsonl',
      negatives: '../shared/data/labels/dev_negatives.jsonl',
    },
  },
  notesTable('never looked into', 'unseen'),
  notesTable('later ones not read', 'later'),
  notesTable('set aside', 'aside'),
  notesTable('whose errors were read', 'read'),
  notesTable('later ones whose errors were read', 'later-read'),
  {
    title: 'Evidence, demo, Spain',
    command: 'extraction',
    options: { documents: `${demo}/documents`, labels: `${demo}/labels/spain.jsonl` },
  },
  {
    title: 'Evidence, demo, Asia-Pacific',
    command: 'extraction',
    options: { documents: `${demo}/documents`, labels: `${demo}/labels/asia-pacific.jsonl` },
  },
  {
    title: 'Sustainable Development Goals',
    command: 'sdg',
    options: { benchmark: '../shared/data/sdg/benchmark_dev.csv' },
  },
  { title: 'Ranking', command: 'ranking', options: {} },
];

/** Prints every table that the data here allow, and says which they do not. Resolves to the worst exit code; what is absent is no fault. */
export async function evaluateAll(commands: ReadonlyMap<string, Evaluate>): Promise<number> {
  const codes: number[] = [];
  for (const { title, command, options } of tables) {
    const argv = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    process.stdout.write(`\n${title}: npm run evaluate -- ${[command, ...argv].join(' ')}\n`);
    const absent = Object.values(options).find((path) => !existsSync(path));
    if (absent === undefined) codes.push((await commands.get(command)?.(argv)) ?? 1);
    else process.stdout.write(`Left out: there is no ${absent} here.\n`);
  }
  return Math.max(...codes);
}
