import { type DirectedFits } from '../fit';

/** L, the larger directed fit: one teaches, the other learns. */
export function learning({ receives, gives }: DirectedFits): number {
  return Math.max(receives, gives);
}
