import { weights } from './weights';

/**
 * The first weights, set by reasoning (see the ADR on the first weights).
 * Cities: what one needs and the other offers carries 70 points of 100, most of it where that goes both ways. One need met must
 * outrank one common strength, and E grows about twice as fast as a fit with as much said: hence .25 against .10.
 * Common problems .10; size and ties only tell equals apart.
 * Start-ups: the same two lead, then whether a solution is ready (.15).
 * k = 0.25: a lone suggested need of middling urgency at a theme (3/5 x .7 x .6), met in full, fits by a half.
 */
export const weightsV1 = weights({
  version: 'v1',
  k: 0.25,
  sets: {
    'city-city': {
      reciprocity: 0.45,
      learning: 0.25,
      exchange: 0.1,
      'shared-challenges': 0.1,
      scale: 0.05,
      ties: 0.05,
    },
    'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
  },
});
