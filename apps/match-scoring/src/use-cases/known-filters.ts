import { isChallenge } from '@puente/challenges';
import { type MatchFilters } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Filters } from '../domain/filters';

/** @throws DomainError `challenge-unknown` */
export function knownFilters(filters: MatchFilters | undefined): Filters {
  const unknown = filters?.challenges?.find((challenge) => !isChallenge(challenge));
  if (unknown !== undefined) throw new DomainError(errorCode.challengeUnknown, { challenge: unknown });
  // Null is no filter either: compared with a number it would pass for 0.
  return Object.fromEntries(Object.entries(filters ?? {}).filter(([, value]) => (value ?? null) !== null));
}
