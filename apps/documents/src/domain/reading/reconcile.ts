import { type Evidence } from './evidence';

const weakMax = 0.55;
const clearMin = 0.7;

const keyOf = ({ party, theme }: Evidence, stance: string) => `${party.kind} ${party.id} ${theme} ${stance}`;

/** A weak reading goes where a clear one of the same party and theme says the opposite. */
export function reconcile(evidence: readonly Evidence[]): Evidence[] {
  const clearest = new Map<string, number>();
  for (const each of evidence) {
    const key = keyOf(each, each.stance);
    clearest.set(key, Math.max(each.certainty, clearest.get(key) ?? 0));
  }
  return evidence.filter((each) => {
    const opposite = clearest.get(keyOf(each, each.stance === 'need' ? 'offer' : 'need')) ?? 0;
    const own = clearest.get(keyOf(each, each.stance)) ?? 0;
    return !(own <= weakMax && opposite >= clearMin);
  });
}
