import { type PartyProfile } from '../party-profile';
import { type Relation } from '../criteria/ties';
import { bondsBetween, networksInCommon, prefers, relationBetween } from '../relation';

export type TieItemKind =
  'twinning' | 'project' | 'partnership' | 'network' | 'we-prefer-their-country' | 'they-prefer-our-country';

/** One tie of a pair: a bond or a network by its name, or a preference by the country's code. */
export interface TieItem {
  readonly kind: TieItemKind;
  readonly name: string;
  readonly since: number | null;
}

export interface ShownTies {
  readonly label: Relation['label'];
  readonly items: readonly TieItem[];
}

/** A twinning is one bond however often it was recorded; a project or partnership is told apart by its name. */
function bondItems(requester: PartyProfile, candidate: PartyProfile): TieItem[] {
  const items = new Map<string, TieItem>();
  for (const { kind, name, since } of bondsBetween(requester, candidate)) {
    const key = kind === 'twinning' ? kind : `${kind}:${name}`;
    const held = items.get(key);
    items.set(key, { kind, name: held?.name ?? name, since: held?.since ?? since });
  }
  return [...items.values()];
}

/** What the requester and the candidate have to do with one another already, named, on an ISO date. */
export function shownTies(requester: PartyProfile, candidate: PartyProfile, on: string): ShownTies {
  const networks = networksInCommon(requester, candidate);
  const items: TieItem[] = [
    ...bondItems(requester, candidate),
    ...networks.map((name): TieItem => ({ kind: 'network', name, since: null })),
  ];
  if (prefers(requester, candidate.country)) {
    items.push({ kind: 'we-prefer-their-country', name: candidate.country, since: null });
  }
  if (prefers(candidate, requester.country)) {
    items.push({ kind: 'they-prefer-our-country', name: requester.country, since: null });
  }
  return { label: relationBetween(requester, candidate, on).label, items };
}
