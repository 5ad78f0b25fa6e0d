import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { type ExtractionFigures, evaluateInputs } from './extraction-figures';
import { loadInputs } from './load-inputs';
import { readableText } from './readable-text';

const shared = resolve(__dirname, '../../../../shared/data');
const demo = resolve(__dirname, '../../../deploy/demo/data');
const present = existsSync(join(shared, 'labels/dev.jsonl'));

(present ? describe : describe.skip)(
  `extraction on the development data${present ? '' : ' (skipped: no shared data)'}`,
  () => {
    let figures: ExtractionFigures;
    beforeAll(async () => {
      const inputs = await loadInputs({
        documents: join(shared, 'documents'),
        labels: join(shared, 'labels/dev.jsonl'),
        negatives: join(shared, 'labels/dev_negatives.jsonl'),
      });
      expect(inputs.warnings).toEqual([]);
      figures = evaluateInputs(inputs).figures;
    });

    it('reaches an F1 of 0.78 on the unambiguous labels, and of 0.80 on all', () => {
      expect(figures.unambiguous.f1).toBeGreaterThanOrEqual(0.78);
      expect(figures.all.f1).toBeGreaterThanOrEqual(0.8);
    });

    it('is at least half as good again as the baseline', () => {
      expect(figures.unambiguous.f1).toBeGreaterThanOrEqual(1.5 * figures.baseline.unambiguous.f1);
      expect(figures.all.f1).toBeGreaterThanOrEqual(1.5 * figures.baseline.all.f1);
    });

    it('has the stance right in 92 of 100 cases, and the sentence in 90', () => {
      expect(figures.stanceAccuracy.share).toBeGreaterThanOrEqual(0.92);
      expect(figures.spanOverlap.share).toBeGreaterThanOrEqual(0.9);
    });

    it('fires on at most a tenth of the sentences that say nothing', () => {
      expect(figures.negativesFired?.share).toBeLessThanOrEqual(0.1);
    });

    it.each(present ? readdirSync(join(shared, 'documents')) : [])('quotes %s as it is written', (file) => {
      const original = readFileSync(join(shared, 'documents', file), 'utf8');
      const { text } = readableText(file, original);
      for (const language of ['en', 'es'] as const) {
        const evidence = extractEvidence({ text, language });
        expect(evidence.map(({ quote }) => quote)).toEqual(
          evidence.map(({ start, end }) => original.slice(start, end)),
        );
      }
    });
  },
);

describe('extraction on the demo documents', () => {
  it.each([
    ['spain', 0.65],
    ['asia-pacific', 0.6],
  ])('of %s reaches an F1 of %d on all and on the unambiguous labels', async (side, least) => {
    const inputs = await loadInputs({
      documents: join(demo, 'documents'),
      labels: join(demo, 'labels', `${side}.jsonl`),
      negatives: undefined,
    });
    const { figures } = evaluateInputs(inputs);
    expect(figures.all.f1).toBeGreaterThanOrEqual(least);
    expect(figures.unambiguous.f1).toBeGreaterThanOrEqual(least);
  });
});
