import { partyKey, type PartyRef } from '@puente/kernel';
import { type PartyProfile, type Tie } from './party-profile';

/** What two parties do together, as its owner last told of it. Days are ISO dates. */
export interface Partnership {
  /** UUID. */
  readonly id: string;
  readonly version: number;
  readonly parties: readonly [PartyRef, PartyRef];
  readonly format: string;
  /** `undone`: its approval was taken back, and it never was. */
  readonly status: 'active' | 'completed' | 'closed' | 'undone';
  readonly since: string;
  /** When it was completed or closed; null while it is active. */
  readonly until: string | null;
}

/**
 * The profile with its partnerships among its ties, in place of those that it had. An active one lives; one that was
 * completed or closed was last active on that day. Start-ups record no ties: the city's side does.
 */
export function withPartnerships(profile: PartyProfile, partnerships: readonly Partnership[]): PartyProfile {
  if (profile.kind !== 'city') return profile;
  const others = profile.ties.filter(({ kind }) => kind !== 'partnership');
  return { ...profile, ties: [...others, ...partnerships.flatMap((one) => tieOf(profile, one))] };
}

function tieOf(city: PartyRef, { parties, status, format, since, until }: Partnership): Tie[] {
  const own = partyKey(city);
  const partner = parties.find((party) => partyKey(party) !== own);
  if (status === 'undone' || !partner || !parties.some((party) => partyKey(party) === own)) return [];
  const tie = { kind: 'partnership', name: format, since: Number(since.slice(0, 4)) } as const;
  return [{ with: partner.id, ...tie, lastActiveOn: until }];
}
