import { type City, type CityFacts } from './city';

/** Facts as a request names them: left out or undefined stays as it is, null says "not known". */
export type FactsToSet = { readonly [Fact in keyof CityFacts]?: CityFacts[Fact] | undefined };

/** The city with the named facts set; the year goes with a population that is forgotten. */
export function setFacts(city: City, facts: FactsToSet): City {
  const named = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const forgotten = facts.population === null ? { populationYear: null } : {};
  return { ...city, ...named, ...forgotten };
}
