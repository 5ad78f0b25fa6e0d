import { profileChanged, startUpChanged } from '@puente/contracts';
import { findings, type Findings } from './findings';
import { type ToldEvent } from './read-stream';

/** Those that carry every version of a party; others are keyed by a party, with a version of something else. */
const ofParties = [profileChanged.subject, startUpChanged.subject];

/**
 * Every version of a party was told by one event, none is missing, and each was told first after the one before it.
 * `versions` are those that the owners hold, by party.
 */
export function checkEventsInOrder(
  told: readonly ToldEvent[],
  versions: ReadonlyMap<string, number>,
): Findings {
  const lost: string[] = [];
  const doubled: string[] = [];
  const differing: string[] = [];
  const first = new Map(told.toReversed().map((event) => [event.id, event]));
  const seen = new Map<string, number[]>();
  for (const event of told) {
    if (!ofParties.includes(event.subject) || first.get(event.id) !== event) continue;
    const before = seen.get(event.party) ?? [];
    const name = `${event.party} at version ${event.version}`;
    if (before.includes(event.version)) doubled.push(`${name} was told by two events`);
    else if (before.some((version) => version > event.version)) differing.push(`${name} was told too late`);
    seen.set(event.party, [...before, event.version]);
  }
  for (const [party, version] of versions) {
    const known = new Set(seen.get(party));
    for (let at = 1; at <= version; at += 1)
      if (!known.has(at)) lost.push(`${party} at version ${at} was never told`);
  }
  return findings({ lost, doubled, differing });
}
