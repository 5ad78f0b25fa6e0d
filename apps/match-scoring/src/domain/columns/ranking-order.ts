import { fnv1a } from '../canonical/hash';
import { type PartyReference } from '../match-request';
import { type PartyProfile } from '../party-profile';

/** A candidate as the ranking compares it: unrounded score in [0, 100], the weaker of the two fits, who it is. */
export interface Contender<Party extends PartyReference = PartyProfile> {
  readonly profile: Party;
  readonly score: number;
  readonly weakerFit: number;
}

const key = ({ kind, id }: PartyReference): string => `${kind}:${id}`;

/**
 * Negative where `a` ranks first: by score, then by weaker fit, then by FNV-1a of requester and candidate together, so that
 * no alphabet favours anybody and each requester has a draw of its own; the id decides where even hashes meet.
 */
export function rankingOrder(
  requester: PartyReference,
): (a: Contender<PartyReference>, b: Contender<PartyReference>) => number {
  const draw = ({ profile }: Contender<PartyReference>): number => fnv1a(`${key(requester)}|${key(profile)}`);
  return (a, b) =>
    b.score - a.score ||
    b.weakerFit - a.weakerFit ||
    draw(a) - draw(b) ||
    (a.profile.id < b.profile.id ? -1 : Number(a.profile.id > b.profile.id));
}
