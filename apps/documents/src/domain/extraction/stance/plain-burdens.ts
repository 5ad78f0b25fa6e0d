import { type Claim } from './claim';

const clarity = 0.3;
const heat = /heat|\bhot|degrees|calor|calur|grados|bochorn/iu;

/** "Summers are very hot", "the thermometer shows 49 degrees": said of a city with no word of praise or blame, heat is a burden. */
export function claimOfBurden(challenge: string, written: string): Claim | null {
  return challenge === 'climate-energy/urban-heat' && heat.test(written) ? { stance: 'need', clarity } : null;
}
