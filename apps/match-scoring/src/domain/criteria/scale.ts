/** What stands in for a fact that nobody stated. */
const unknown = 0.5;

/**
 * Similarity of two populations: the square root of smaller / larger, in (0, 1]; 0.5 where one is not known.
 * The root keeps cities of a fourfold difference at one half. A root is exact in IEEE 754 and a logarithm is not:
 * a replay on another machine gives the same bits.
 */
export function scale(populationA: number | null, populationB: number | null): number {
  if (populationA === null || populationB === null) return unknown;
  const larger = Math.max(populationA, populationB);
  return larger > 0 ? Math.sqrt(Math.max(0, Math.min(populationA, populationB)) / larger) : unknown;
}
