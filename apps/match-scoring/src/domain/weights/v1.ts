import { weights } from './weights';

/**
 * The first weights, set by reasoning (docs/adr/1-the-first-weights.md).
 * Cities: what one needs and the other offers carries 70 points of 100. Most of it is learning, as one side's silence is not a no;
 * what goes both ways adds to it. Peers strong in the same thing come next, problems in common after; size and ties only tell
 * equals apart.
 * Start-ups: what goes both ways leads, then learning, then whether a solution is ready (.15).
 * k = 0.2: a lone suggested need of middling urgency at a theme (3/5 x .7 x .6), met in full, fits by a little over a half.
 */
export const weightsV1 = weights({
  version: 'v1',
  k: 0.2,
  sets: {
    'city-city': {
      reciprocity: 0.2,
      learning: 0.5,
      exchange: 0.15,
      'shared-challenges': 0.05,
      scale: 0.05,
      ties: 0.05,
    },
    'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
  },
});
