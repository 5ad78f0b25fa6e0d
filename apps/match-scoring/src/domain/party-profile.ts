import { type PartyKind } from '@puente/kernel';

export type Stance = 'need' | 'offer';
export type StatementStatus = 'suggested' | 'confirmed' | 'rejected';
/** The kinds of party that v1 matches; organisations are only listed. */
export type MatchedKind = Exclude<PartyKind, 'organisation'>;

/** A quoted span of a document, in UTF-16 code units of its text. A withdrawn one keeps its place and loses its quote. */
export interface Evidence {
  readonly documentId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly withdrawn?: boolean;
}

/** `level` is urgency or maturity 1-5, null where nobody stated one; `certainty` in [0, 1] counts only while suggested. */
export interface Statement {
  readonly id: string;
  readonly challenge: string;
  readonly stance: Stance;
  readonly level: number | null;
  readonly status: StatementStatus;
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
}

/** A bond with another party. `lastActiveOn` is an ISO date; null says that nothing marks its end, so it lives. */
export interface Tie {
  readonly with: string;
  readonly kind: 'twinning' | 'project' | 'partnership';
  readonly name: string;
  readonly since: number | null;
  readonly lastActiveOn: string | null;
}

/** Whether a city takes pilots, and from which readiness (TRL 1-9) on; null where not stated. */
export interface Pilots {
  readonly welcome: boolean;
  readonly minimumTrl: number | null;
}

export interface CityProfile {
  readonly kind: 'city';
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number | null;
  readonly languages: readonly string[];
  readonly preferredPartnerCountries: readonly string[] | null;
  readonly pilots: Pilots | null;
  readonly networks: readonly string[];
  readonly ties: readonly Tie[];
  readonly statements: readonly Statement[];
}

/** The owner's word: no evidence. `markets` are country codes, null where not stated. */
export interface Solution {
  readonly id: string;
  readonly challenges: readonly string[];
  readonly trl: number | null;
  readonly certainty: number;
  readonly markets: readonly string[] | null;
  readonly seeks: readonly string[];
}

export interface StartUpProfile {
  readonly kind: 'start-up';
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Of the head office. */
  readonly country: string;
  readonly languages: readonly string[];
  readonly solutions: readonly Solution[];
}

/** All that the engine may know of a party: what is not in here cannot move a score. */
export type PartyProfile = CityProfile | StartUpProfile;

/** What a party needs or offers and has not rejected, by challenge; repeats stay in. */
export function challengesOf(party: PartyProfile): string[] {
  if (party.kind === 'start-up') return party.solutions.flatMap(({ challenges }) => challenges);
  return party.statements.filter(({ status }) => status !== 'rejected').map(({ challenge }) => challenge);
}
