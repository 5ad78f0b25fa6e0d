import { weights } from './weights';

/**
 * The first weights, set by reasoning (see the ADR on the first weights).
 * Cities: what goes both ways leads (.40); then peers (.20), as documents state offers more than needs; one-way learning and
 * common problems alike (.15); size and ties only tell equals apart (.05 each).
 * Start-ups: both ways again (.50), then one strong direction (.30), then whether the solution is ready (.15), ties (.05).
 * k = 0.5: a lone suggested need of middling urgency (3/5 x .7 = .42), met in full, fits by less than a half.
 */
export const weightsV1 = weights({
  version: 'v1',
  k: 0.5,
  sets: {
    'city-city': {
      reciprocity: 0.4,
      learning: 0.15,
      exchange: 0.2,
      'shared-challenges': 0.15,
      scale: 0.05,
      ties: 0.05,
    },
    'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
  },
});
