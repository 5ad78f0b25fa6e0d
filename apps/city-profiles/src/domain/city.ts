import { type Statement } from './statement';

export interface Source {
  readonly name: string;
  readonly url?: string;
}

export interface NetworkMembership {
  readonly name: string;
  readonly since?: number;
  readonly source: Source;
}

export interface Twinning {
  readonly with: string;
  readonly name: string;
  readonly since?: number;
  readonly source: Source;
}

export interface Project {
  readonly name: string;
  readonly with: string;
  readonly from?: number;
  readonly to?: number;
  readonly source: Source;
}

export interface PreferredPartnerCountries {
  readonly countries: readonly string[];
  readonly source: Source;
}

export interface PilotAppetite {
  readonly welcome: boolean;
  readonly minimumTrl?: number;
  readonly source: Source;
}

/** What is known of a city beside its statements; null says "not known", which is not "no". */
export interface CityFacts {
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly factsSource: string | null;
  readonly languages: readonly string[];
  readonly networks: readonly NetworkMembership[];
  readonly twinnings: readonly Twinning[];
  readonly projects: readonly Project[];
  readonly preferredPartnerCountries: PreferredPartnerCountries | null;
  readonly pilots: PilotAppetite | null;
}

/** A city and what it needs and offers. `version` grows by one with each change. */
export interface City extends CityFacts {
  readonly id: string;
  readonly version: number;
  readonly statements: readonly Statement[];
}
