import { type SideOf } from '../../src/domain/corridor';
import {
  type CityProfile,
  type Solution,
  type Stance,
  type StartUpProfile,
  type Statement,
} from '../../src/domain/party-profile';
import { prepareParty, type PreparedParty } from '../../src/domain/vectors/prepared-party';
import { type PartyProfile } from '../../src/domain/party-profile';
import { type MatchRequest } from '../../src/domain/match-request';
import { type ScoringTables } from '../../src/domain/score';
import { weightsV1 } from '../../src/domain/weights/v1';
import { smallSpace } from './small-scheme';

export const tables: ScoringTables = { space: smallSpace, weights: weightsV1, on: '2026-06-30' };
export const asOf = { streamSequence: 4711, date: tables.on };
export const sideOf: SideOf = (country) =>
  country === 'ES' ? 'spain' : ['KR', 'JP', 'AU'].includes(country) ? 'asia-pacific' : null;

export const prepared = (profile: PartyProfile): PreparedParty => prepareParty(smallSpace, profile);

export function city(id: string, parts: Partial<CityProfile> = {}): CityProfile {
  return {
    kind: 'city',
    id,
    version: 1,
    name: id,
    country: id.slice(0, 2).toUpperCase(),
    population: 1_000_000,
    languages: [],
    preferredPartnerCountries: [],
    pilots: { welcome: true, minimumTrl: 6 },
    networks: [],
    ties: [],
    statements: [],
    ...parts,
  };
}

/** A confirmed statement at its default level, with an id that says what it is. */
export function statement(stance: Stance, challenge: string, parts: Partial<Statement> = {}): Statement {
  return {
    id: `${stance}:${challenge}`,
    challenge,
    stance,
    level: null,
    status: 'confirmed',
    certainty: 1,
    evidence: [],
    ...parts,
  };
}

export const need = (challenge: string, parts: Partial<Statement> = {}): Statement =>
  statement('need', challenge, parts);
export const offer = (challenge: string, parts: Partial<Statement> = {}): Statement =>
  statement('offer', challenge, parts);

export function solution(challenge: string, parts: Partial<Solution> = {}): Solution {
  return {
    id: `solution:${challenge}`,
    challenges: [challenge],
    trl: 9,
    certainty: 1,
    markets: ['ES', 'KR', 'JP', 'AU'],
    seeks: ['pilot-city'],
    ...parts,
  };
}

export function startUp(
  id: string,
  solutions: Solution[],
  parts: Partial<StartUpProfile> = {},
): StartUpProfile {
  const country = id.slice(0, 2).toUpperCase();
  return { kind: 'start-up', id, version: 1, name: id, country, languages: [], solutions, ...parts };
}

export function request(party: PartyProfile, parts: Partial<MatchRequest> = {}): MatchRequest {
  const { kind, id } = party;
  return { party: { kind, id }, seeks: ['city'], limit: 10, filters: {}, without: [], ...parts };
}
