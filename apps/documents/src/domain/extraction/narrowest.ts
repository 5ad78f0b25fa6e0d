import { type ConceptMention } from '@puente/challenges';

/** Leaves out a theme where a narrower concept of it is touched in the same stretch, and repeats. */
export function narrowest(mentions: readonly ConceptMention[]): ConceptMention[] {
  const narrower = new Set(
    mentions.filter(({ concept, theme }) => concept !== theme).map(({ theme }) => theme),
  );
  const seen = new Set<string>();
  return mentions.filter(({ concept, theme }) => {
    if ((concept === theme && narrower.has(theme)) || seen.has(concept)) return false;
    seen.add(concept);
    return true;
  });
}
