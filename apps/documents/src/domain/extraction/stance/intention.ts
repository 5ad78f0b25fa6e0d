import { type CueRule, deeds } from './claim';

/** "plans to build", "bicycles should replace cars", "wants to restore": what is not done yet is no achievement. */
export const dropIntendedDeeds: CueRule = (cues) => {
  const must = cues.find(({ kind }) => kind === 'must')?.first ?? Infinity;
  const intends = cues.find(({ kind }) => kind === 'plan' || kind === 'seek')?.first ?? Infinity;
  return cues.filter(({ kind, first }) => {
    if (kind === 'achieve') return first < Math.min(intends, must);
    return !deeds.has(kind) || (must === Infinity && first < intends);
  });
};
