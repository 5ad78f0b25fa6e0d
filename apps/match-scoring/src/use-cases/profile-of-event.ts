import { type MatchedTie, type ProfileChanged, type StartUpChanged } from '@puente/contracts';
import { type CityProfile, type StartUpProfile, type Tie } from '../domain/party-profile';
import { type VersionedProfile } from './ports/profiles';

/** A city as the engine takes it. */
export function profileOfCity(event: ProfileChanged): VersionedProfile {
  const { id, version } = event;
  const profile: CityProfile = { ...event, kind: 'city', ties: event.ties.map(toTie) };
  return { kind: 'city', id, version, profile };
}

/** A start-up as the engine takes it; one that is not live is not matched. What it says of itself is certain. */
export function profileOfStartUp({ status, solutions, ...event }: StartUpChanged): VersionedProfile {
  const { id, version } = event;
  if (status !== 'live') return { kind: 'start-up', id, version, profile: null };
  const profile: StartUpProfile = {
    ...event,
    kind: 'start-up',
    solutions: solutions.map((solution) => ({ ...solution, certainty: 1 })),
  };
  return { kind: 'start-up', id, version, profile };
}

/** Years are all that sources give: a project counts as active to the end of its last one. */
function toTie({ with: partner, kind, name, since, until }: MatchedTie): Tie {
  return { with: partner, kind, name, since, lastActiveOn: until === null ? null : `${until}-12-31` };
}
