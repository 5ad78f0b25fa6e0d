import { type Relation } from './criteria/ties';
import { type PartyProfile, type Tie } from './party-profile';

const dormantAfterYears = 3;

/** Bonds recorded by either side, the first party's own records first. */
export function bondsBetween(a: PartyProfile, b: PartyProfile): Tie[] {
  const ofA = a.kind === 'city' ? a.ties.filter((tie) => tie.with === b.id) : [];
  const ofB = b.kind === 'city' ? b.ties.filter((tie) => tie.with === a.id) : [];
  return [...ofA, ...ofB];
}

export function networksInCommon(a: PartyProfile, b: PartyProfile): string[] {
  if (a.kind !== 'city' || b.kind !== 'city') return [];
  return a.networks.filter((network) => b.networks.includes(network));
}

/** Whether a party has said that it prefers partners from the country; unsaid is no preference. */
export function prefers(party: PartyProfile, country: string): boolean {
  return party.kind === 'city' && (party.preferredPartnerCountries?.includes(country) ?? false);
}

/** Dormant: every bond was last active more than 36 months before `on` (an ISO date). */
function labelOf(bonds: readonly Tie[], on: string): Relation['label'] {
  if (bonds.length === 0) return 'new';
  const since = `${String(Number(on.slice(0, 4)) - dormantAfterYears).padStart(4, '0')}${on.slice(4)}`;
  const live = bonds.some(({ lastActiveOn }) => lastActiveOn === null || lastActiveOn >= since);
  return live ? 'deepen' : 'dormant';
}

/** What two parties have to do with one another on an ISO date, the same from either side. */
export function relationBetween(a: PartyProfile, b: PartyProfile, on: string): Relation {
  const able = Number(a.kind === 'city') + Number(b.kind === 'city');
  const willing = Number(prefers(a, b.country)) + Number(prefers(b, a.country));
  return {
    label: labelOf(bondsBetween(a, b), on),
    networksInCommon: networksInCommon(a, b).length,
    preference: able === 0 ? 0 : willing / able,
  };
}
