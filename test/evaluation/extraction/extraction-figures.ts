import { type Agreements, agreements, type Share, shareOf, spanOverlap, stanceAccuracy } from './figures';
import { type Inputs } from './load-inputs';
import { predict } from './predict';
import { readableText } from './readable-text';
import { type PredictedTriple, predictedTriples } from './triples';

export interface ExtractionFigures extends Agreements {
  readonly stanceAccuracy: Share;
  readonly spanOverlap: Share;
  /** Null where no negatives were given. */
  readonly negativesFired: Share | null;
  readonly baseline: Agreements;
}

export interface Evaluation {
  readonly figures: ExtractionFigures;
  readonly predicted: readonly PredictedTriple[];
}

/** Each sentence is a document of its own; whatever is found of a city counts. */
function negativesFired(sentences: readonly string[]): Share {
  const fired = sentences.filter((text) => predict('', { text, title: undefined }).product.length > 0);
  return shareOf(fired.length, sentences.length);
}

/** Runs the product's own extraction over the labelled documents and counts how far it agrees with the labels. */
export function evaluateInputs({ texts, labelled, negatives }: Inputs): Evaluation {
  const predictions = [...texts].map(([file, text]) => predict(file, readableText(file, text)));
  const predicted = predictedTriples(predictions.flatMap(({ product }) => product));
  const baseline = predictedTriples(predictions.flatMap((each) => each.baseline));
  const figures = {
    ...agreements(labelled, predicted),
    stanceAccuracy: stanceAccuracy(labelled, predicted),
    spanOverlap: spanOverlap(labelled, predicted),
    negativesFired: negatives && negativesFired(negatives),
    baseline: agreements(labelled, baseline),
  };
  return { figures, predicted };
}
