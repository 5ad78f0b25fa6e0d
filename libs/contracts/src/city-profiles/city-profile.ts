import {
  type NetworkMembership,
  type PilotAppetite,
  type PreferredPartnerCountries,
  type Project,
  type Twinning,
} from './city-facts';
import { type Statement } from './statement';

/** The least that tells one city from another. */
export class CitySummary {
  id: string;
  name: string;
  country: string;
  /** In degrees. */
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  needs: number;
  offers: number;
}

/** How much of a profile is filled in, and the best next question. */
export class Completeness {
  /** In [0, 1]. */
  share: number;
  missing: string[];
  nextQuestion: string | null;
}

export class CityProfile {
  id: string;
  version: number;
  name: string;
  country: string;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  populationYear: number | null;
  factsSource: string | null;
  languages: string[];
  networks: NetworkMembership[];
  twinnings: Twinning[];
  projects: Project[];
  preferredPartnerCountries: PreferredPartnerCountries | null;
  pilots: PilotAppetite | null;
  statements: Statement[];
  completeness: Completeness;
}
