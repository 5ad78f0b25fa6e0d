import { type Pilots } from '../party-profile';

const unknown = 0.5;

/** Whether a solution is sold in the country: 1, 0, or the middle where its markets are not stated. */
export function marketOpenness(markets: readonly string[] | null, country: string): number {
  if (markets === null) return unknown;
  return markets.includes(country) ? 1 : 0;
}

/** Whether a city takes pilots: 1, 0, or the middle where it has not said. */
export function pilotOpenness(pilots: Pilots | null): number {
  if (pilots === null) return unknown;
  return pilots.welcome ? 1 : 0;
}

/** Of the two doors, the share that stands open, in [0, 1]: one open door is enough to talk, two closed ones are not. */
export function openness(market: number, pilot: number): number {
  return (market + pilot) / 2;
}
