import { fnv1a } from './hash';

/** Uniform numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** xoshiro128** (Blackman and Vigna, 2018), its four words seeded by FNV-1a over the numbered text. */
export function seededRandom(seed: string): Random {
  let [a, b, c, d] = [fnv1a(`0:${seed}`), fnv1a(`1:${seed}`), fnv1a(`2:${seed}`), fnv1a(`3:${seed}`) | 1];
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word / 2 ** 32;
  };
}
