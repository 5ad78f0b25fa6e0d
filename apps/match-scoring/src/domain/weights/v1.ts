import { weights } from './weights';

/**
 * The first weights, set by reasoning (see the ADR on the first weights).
 * Cities: what one needs and the other offers carries 70 points of 100, half of them for going both ways: a pair that teaches
 * both ways alike is worth exactly twice one that teaches one way. Common strengths and common problems carry 10 each: E grows
 * some three times as fast as a fit with as much said, and one need met must outrank one common strength. Size and ties, 5
 * each, only tell equals apart.
 * Start-ups: an open door that leads both ways leads (.50), then one strong direction (.30), then readiness (.15).
 * k = 0.25: a lone suggested need of middling urgency at a theme (3/5 x .7 x .6), met in full, fits by a half.
 */
export const weightsV1 = weights({
  version: 'v1',
  k: 0.25,
  sets: {
    'city-city': {
      reciprocity: 0.35,
      learning: 0.35,
      exchange: 0.1,
      'shared-challenges': 0.1,
      scale: 0.05,
      ties: 0.05,
    },
    'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
  },
});
