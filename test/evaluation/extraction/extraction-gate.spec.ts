import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { type ExtractionFigures, evaluateInputs } from './extraction-figures';
import { loadInputs } from './load-inputs';
import { readableText } from './readable-text';

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
