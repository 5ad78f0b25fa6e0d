import { type DirectedFits } from '../fit';

/**
 * R, the harmonic mean of the two directed fits: 0 where either is 0, never above twice the smaller.
 * Written as smaller x (2 x larger / sum) so that both hold in floating point too.
 */
export function reciprocity({ receives, gives }: DirectedFits): number {
  const sum = receives + gives;
  if (sum === 0) return 0;
  return Math.min(receives, gives) * ((2 * Math.max(receives, gives)) / sum);
}
