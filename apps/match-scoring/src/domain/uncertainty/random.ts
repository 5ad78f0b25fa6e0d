import { fnv1a } from '../canonical/hash';

/** Uniform numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** xoshiro128** (Blackman and Vigna, 2018): unsigned 32-bit integers from a state of four words, not all of them 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

/** The generator that a text seeds, its whole numbers in [0, 2 ** 32): FNV-1a over the text, numbered for each word. */
export function seededWords(seed: string): () => number {
  return xoshiro128([fnv1a(`0:${seed}`), fnv1a(`1:${seed}`), fnv1a(`2:${seed}`), fnv1a(`3:${seed}`) | 1]);
}

/** The same generator, as uniform numbers. */
export function seededRandom(seed: string): Random {
  const next = seededWords(seed);
  return () => next() / 2 ** 32;
}
