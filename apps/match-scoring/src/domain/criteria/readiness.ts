import { type Pilots } from '../party-profile';

const unknown = 0.5;
const trlMax = 9;
/** From proven in a laboratory (4 or 5) to proven in operation (9): so many steps short, and a solution is not ready. */
const shortfallMax = 4;

/**
 * One solution's TRL against what the city asks for, in [0, 1]: the least it pilots, or 9 where it takes no pilots.
 * 0.5 where either is not known.
 */
export function readiness(trl: number | null, pilots: Pilots | null): number {
  const asked = pilots?.welcome === false ? trlMax : (pilots?.minimumTrl ?? null);
  if (trl === null || asked === null) return unknown;
  return 1 - Math.min(Math.max(asked - trl, 0), shortfallMax) / shortfallMax;
}
