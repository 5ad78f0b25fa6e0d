import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExtractionFigures, evaluateInputs } from './extraction-figures';
import { loadInputs } from './load-inputs';

const shared = resolve(__dirname, '../../../../shared/data');
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

    it('reaches an F1 of 0.60 on the unambiguous labels', () => {
      expect(figures.unambiguous.f1).toBeGreaterThanOrEqual(0.6);
    });

    it('is better than the baseline', () => {
      expect(figures.unambiguous.f1).toBeGreaterThan(figures.baseline.unambiguous.f1);
      expect(figures.all.f1).toBeGreaterThan(figures.baseline.all.f1);
    });
  },
);
