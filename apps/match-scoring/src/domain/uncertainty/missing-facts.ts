import { type CityProfile, type PartyProfile, type Pilots, type StartUpProfile } from '../party-profile';
import { type Random } from './random';

/** The population that an unknown one is drawn around where the other side's is not known either. */
const populationReference = 1_000_000;

const coin = (random: Random): boolean => random() < 0.5;
const drawTrl = (random: Random): number => 1 + Math.floor(9 * random());

function drawPilots(pilots: Pilots | null, random: Random): Pilots {
  return {
    welcome: pilots?.welcome ?? coin(random),
    minimumTrl: pilots?.minimumTrl ?? drawTrl(random),
  };
}

/** The square of a uniform number makes the criterion `scale`, a square root, uniform itself. */
function drawPopulation(other: PartyProfile, random: Random): number {
  const reference =
    other.kind === 'city' && other.population !== null ? other.population : populationReference;
  return reference * random() ** 2;
}

function fillCity(city: CityProfile, other: PartyProfile, random: Random): CityProfile {
  const { population, preferredPartnerCountries, pilots } = city;
  const pilotsKnown = pilots !== null && (!pilots.welcome || pilots.minimumTrl !== null);
  if (population !== null && preferredPartnerCountries !== null && pilotsKnown) return city;
  return {
    ...city,
    population: population ?? drawPopulation(other, random),
    preferredPartnerCountries: preferredPartnerCountries ?? (coin(random) ? [other.country] : []),
    pilots: pilotsKnown ? pilots : drawPilots(pilots, random),
  };
}

function fillStartUp(startUp: StartUpProfile, other: PartyProfile, random: Random): StartUpProfile {
  if (startUp.solutions.every(({ trl, markets }) => trl !== null && markets !== null)) return startUp;
  return {
    ...startUp,
    solutions: startUp.solutions.map((solution) => ({
      ...solution,
      trl: solution.trl ?? drawTrl(random),
      markets: solution.markets ?? (coin(random) ? [other.country] : []),
    })),
  };
}

/** The profile with each fact that nobody stated drawn evenly from what it could be, as far as it matters to the other party. */
export function fillMissingFacts<P extends PartyProfile>(profile: P, other: PartyProfile, random: Random): P;
export function fillMissingFacts(profile: PartyProfile, other: PartyProfile, random: Random): PartyProfile {
  return profile.kind === 'city' ? fillCity(profile, other, random) : fillStartUp(profile, other, random);
}
