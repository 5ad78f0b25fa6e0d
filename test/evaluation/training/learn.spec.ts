import { themeIds } from '@puente/challenges';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needQuestion } from '../../../apps/documents/src/domain/extraction/learnt/weights';
import { examplesOf } from './examples';
import { labelledDocuments, labelledNotes, labelledSentences, type LabelledText } from './labelled-texts';
import { learn } from './learn';

const folderWith = (name: string, ...lines: readonly unknown[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
  return folder;
};

const note = (...s: readonly [string, readonly unknown[]][]) => ({ title: 'Perth', lang: 'en', s });
const mobility = String(themeIds.indexOf('mobility'));

function weightOf(rows: readonly string[], part: string, question: string): number | undefined {
  const weights =
    rows
      .find((row) => row.startsWith(`${part}\t`))
      ?.split('\t')[1]
      ?.split(' ') ?? [];
  const found = weights.map((each) => each.split(':')).find(([id]) => id === question);
  return found === undefined ? undefined : Number(found[1]);
}

describe('learning from labelled texts', () => {
  it('knows for each sentence of a note what it states', () => {
    const folder = folderWith(
      'a.jsonl',
      note(
        ['The wagons of Perth rattle.', [['Perth', 'mobility', 'need']]],
        ['It was founded in 1829.', []],
        ['Its parks are green.', [['Perth', 'public-space-planning', 'offer', 1]]],
      ),
    );
    const examples = labelledNotes(folder).flatMap(examplesOf);
    expect(
      examples.map(({ statements }) => statements.map(({ theme, stance, faint }) => [theme, stance, faint])),
    ).toEqual([[['mobility', 'need', false]], [], [['public-space-planning', 'offer', true]]]);
    expect(examples[0]!.parts).toEqual(['the', 'wagons', '^wagon', 'of', 'rattle', '^rattl']);
    expect(examples.every(({ unknown }) => unknown.size === 0)).toBe(true);
  });

  it('takes a theme that a document states elsewhere for unknown in its other sentences', () => {
    const documents = folderWith('x.jsonl');
    writeFileSync(
      join(documents, 'd.txt'),
      'https://example.org/\nPerth\nIts wagons rattle. Its wagons are old.',
    );
    const label = {
      file: 'd.txt',
      theme: 'mobility',
      stance: 'need',
      evidence: 'Its wagons are old.',
      ambiguous: false,
    };
    const labels = join(folderWith('l.jsonl', label), 'l.jsonl');
    const examples = labelledDocuments(documents, labels).flatMap(examplesOf);
    expect(examples.map(({ statements, unknown }) => [statements.length, [...unknown]])).toEqual([
      [0, ['mobility']],
      [1, []],
    ]);
  });

  it('reads single sentences in the language that the file is named by', () => {
    const folder = folderWith('es-1.jsonl', { s: 'Faltan trenes.', t: ['mobility'], st: 'need' });
    const [only] = labelledSentences(folder);
    expect(only).toMatchObject({ language: 'es', statements: [{ theme: 'mobility', stance: 'need' }] });
    expect(only!.weight).toBeLessThan(1);
  });

  it('weighs a word for the theme and the stance that it goes with, and leaves out what was seen once', () => {
    const text = (sentence: string, ...labels: readonly unknown[]) => note([sentence, labels]);
    const folder = folderWith(
      'a.jsonl',
      ...['rattle', 'squeak', 'limp'].map((verb) =>
        text(`The wagons of Perth ${verb}.`, ['Perth', 'mobility', 'need']),
      ),
      ...['bloom', 'sing', 'dance'].map((verb) =>
        text(`The poets of Perth ${verb}.`, ['Perth', 'culture-heritage', 'offer']),
      ),
    );
    const texts: LabelledText[] = labelledNotes(folder);
    const { en } = learn(texts.flatMap(examplesOf));
    expect(weightOf(en, 'wagons', mobility)).toBeGreaterThan(0);
    expect(weightOf(en, 'poets', mobility)).toBeLessThan(0);
    expect(weightOf(en, 'wagons', String(needQuestion))).toBeGreaterThan(0);
    expect(weightOf(en, 'squeak', mobility)).toBeUndefined();
    expect(en.some((row) => row.startsWith('perth'))).toBe(false);
  });
});
