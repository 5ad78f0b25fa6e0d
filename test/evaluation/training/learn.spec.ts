import { themeIds } from '@puente/challenges';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Weights } from '../../../apps/documents/src/domain/extraction/learnt/weights';
import { examplesOf } from './examples';
import { labelledDocuments, labelledNotes, labelledSentences, type LabelledText } from './labelled-texts';
import { learn } from './learn';

const folderWith = (name: string, ...lines: readonly unknown[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
  return folder;
};

const note = (...s: readonly [string, readonly unknown[]][]) => ({ title: 'Perth', lang: 'en', s });
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
    const learnt = learn(texts.flatMap(examplesOf));
    const weights = new Weights(learnt);
    const rowsOf = (...words: string[]) => weights.rowsOfWords('en', words);
    const mobility = (...words: string[]) =>
      weights.themes.answers(rowsOf(...words))[themeIds.indexOf('mobility')]!;
    const need = (...words: string[]) => weights.stance.answers(rowsOf(...words))[0]!;
    expect(mobility('wagons')).toBeGreaterThan(mobility('poets'));
    expect(need('wagons')).toBeGreaterThan(need('poets'));
    expect(mobility('squeak')).toBe(mobility());
    expect(learnt.features.en).toEqual(['^wagon', 'of', 'poets', 'the', 'wagons']);
  });
});
