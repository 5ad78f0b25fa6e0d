import { type City } from '../src/domain/city';
import { type Evidence, type Statement } from '../src/domain/statement';

/** A city without facts or statements; name what matters to the test. */
export function aCity(traits: Partial<City> = {}): City {
  return {
    id: 'es-madrid',
    version: 1,

    name: 'Madrid',
    country: 'ES',
    region: null,
    latitude: null,
    longitude: null,
    population: null,
    populationYear: null,
    factsSource: null,
    languages: [],
    networks: [],
    twinnings: [],
    projects: [],
    preferredPartnerCountries: null,
    pilots: null,
    statements: [],
    ...traits,
  };
}

export function anEvidence(traits: Partial<Evidence> = {}): Evidence {
  return {
    documentId: 'document-1',
    documentTitle: 'A city and its water',
    sourceUrl: null,
    quote: 'The city lacks water.',
    start: 0,
    end: 21,
    certainty: 1,
    withdrawn: false,
    ...traits,
  };
}

/** A suggested need of one document. */
export function aStatement(traits: Partial<Statement> = {}): Statement {
  return {
    id: 'statement-1',
    challenge: 'water/scarcity',
    stance: 'need',
    level: null,
    status: 'suggested',
    provenance: 'evidence',
    note: null,
    evidenceSinceRejection: false,
    evidence: [anEvidence()],
    ...traits,
  };
}
