import { type Claim } from './claim';

const clarity = 0.3;
const burdens: Readonly<Record<string, RegExp>> = {
  'climate-energy/urban-heat': /heat|\bhot|degrees|thermometer|calor|calur|grados|term[oó]metro|bochorn/iu,
  noise: /decibel/iu,
};

/**
 * "Summers are very hot", "the thermometer shows 49 degrees", "the average is 80 decibels": said of a city with no word of
 * praise or blame, heat and noise are burdens.
 */
export function claimOfBurden(challenge: string, written: string): Claim | null {
  return burdens[challenge]?.test(written) === true ? { stance: 'need', clarity } : null;
}
