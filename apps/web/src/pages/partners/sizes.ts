import { type AskedFor } from './request-in-address';

/** In inhabitants. */
export const sizes = {
  any: { minPopulation: null, maxPopulation: null },
  small: { minPopulation: null, maxPopulation: 500_000 },
  middle: { minPopulation: 500_000, maxPopulation: 2_000_000 },
  large: { minPopulation: 2_000_000, maxPopulation: 10_000_000 },
  huge: { minPopulation: 10_000_000, maxPopulation: null },
} as const satisfies Record<string, Pick<AskedFor, 'minPopulation' | 'maxPopulation'>>;

/** The size that an address asks for; where it is none of these, all sizes. */
export function sizeOf({ minPopulation, maxPopulation }: AskedFor): keyof typeof sizes {
  const found = Object.entries(sizes).find(
    ([, size]) => size.minPopulation === minPopulation && size.maxPopulation === maxPopulation,
  );
  return (found?.[0] ?? 'any') as keyof typeof sizes;
}
