import { shrunk } from '../fit';

/** E = x / (k + x), x = sum w min(o_A, o_B): peers strong in the same thing, in [0, 1). */
export function exchange(both: number, k: number): number {
  return shrunk(both, both, k);
}
