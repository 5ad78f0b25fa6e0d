import { type Clause } from './clauses';
import { type EvidenceParty, type Stance } from './evidence';
import { type Ruling, type Touched } from './govern';
import { type Mention, type Role } from './mentions';
import { type CueKind } from './stance/rule';
import { type Subject } from './subjects';

interface OtherSide {
  readonly party: EvidenceParty;
  readonly stance: Stance;
}

const rolesBehind: Partial<Record<CueKind, readonly Role[]>> = {
  learn: ['from', 'in', 'of', 'by', 'like', 'bare'],
  help: ['bare', 'in', 'of'],
  visit: ['bare', 'in', 'of'],
};

/**
 * The second party of a sentence on two: "Bilbao learns from Kyoto's waste system" makes Kyoto offer what Bilbao needs, "Kitakyushu helped
 * Phnom Penh" makes Phnom Penh need what Kitakyushu offers, "they visited Bilbao's metro" makes Bilbao offer.
 */
export function otherSide(
  { cue, clause: index }: Ruling,
  touched: Touched,
  { parties }: Subject,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
): OtherSide[] {
  const clause = clauses[index];
  const roles = cue ? rolesBehind[cue.kind] : undefined;
  if (!cue || !clause || !roles) return [];
  const stance = cue.kind === 'help' ? 'need' : 'offer';
  return mentions.flatMap(({ party, first, role }) => {
    const behind = first >= cue.first && first < clause.last;
    if (!behind || !party || !roles.includes(role)) return [];
    if (cue.kind === 'visit' ? first > touched.first : parties.some(({ id }) => id === party.id)) return [];
    return [{ party, stance }];
  });
}
