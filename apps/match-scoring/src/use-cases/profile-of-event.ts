import { type MatchedTie, type ProfileChanged, type StartUpChanged } from '@puente/contracts';
import { type CityProfile, type StartUpProfile, type Tie } from '../domain/party-profile';
import { type VersionedProfile } from './ports/profiles';

/** A city as the engine takes it. What an owner leaves out of an event is not known, so null. */
export function profileOfCity(event: ProfileChanged): VersionedProfile {
  const { id, version, name, country, languages, networks, pilots } = event;
  const profile: CityProfile = {
    ...{ kind: 'city', id, version, name, country, languages, networks },
    population: event.population ?? null,
    preferredPartnerCountries: event.preferredPartnerCountries ?? null,
    pilots: pilots ? { welcome: pilots.welcome, minimumTrl: pilots.minimumTrl ?? null } : null,
    ties: event.ties.map(toTie),
    statements: event.statements.map((statement) => ({ ...statement, level: statement.level ?? null })),
  };
  return { kind: 'city', id, version, profile };
}

/** A start-up as the engine takes it; one that is not live is not matched. What it says of itself is certain. */
export function profileOfStartUp({ status, solutions, ...event }: StartUpChanged): VersionedProfile {
  const { id, version } = event;
  if (status !== 'live') return { kind: 'start-up', id, version, profile: null };
  const profile: StartUpProfile = {
    ...event,
    kind: 'start-up',
    solutions: solutions.map((solution) => ({
      ...solution,
      trl: solution.trl ?? null,
      markets: solution.markets ?? null,
      certainty: 1,
    })),
  };
  return { kind: 'start-up', id, version, profile };
}

/** Years are all that sources give: a project counts as active to the end of its last one. */
function toTie({ with: partner, kind, name, since, until }: MatchedTie): Tie {
  const lastActiveOn = (until ?? null) === null ? null : `${until}-12-31`;
  return { with: partner, kind, name, since: since ?? null, lastActiveOn };
}
