import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { detectLanguage, isReadLanguage } from '../../../apps/documents/src/domain/extraction/languages';
import { baselinePredictions } from './baseline';
import { type ReadableText } from './readable-text';
import { type PredictedTriple } from './triples';

export interface Predictions {
  readonly product: readonly PredictedTriple[];
  readonly baseline: readonly PredictedTriple[];
}

/** What the product and the baseline find of cities in a document; nothing where its language is not read. */
export function predict(file: string, { text, title }: ReadableText): Predictions {
  const { language } = detectLanguage(text);
  if (!isReadLanguage(language)) return { product: [], baseline: [] };
  const evidence = extractEvidence({ text, language, ...(title === undefined ? {} : { title }) });
  const product = evidence
    .filter(({ party }) => party.kind === 'city')
    .map(({ party, theme, stance, start, end }) => ({
      file,
      city: party.id,
      theme,
      stance,
      spans: [{ start, end }],
    }));
  return { product, baseline: baselinePredictions(file, text, language) };
}
