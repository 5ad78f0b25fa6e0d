import { type CueKind } from '../cues/cue-kinds';
import { type CueRule } from './claim';

const deeds: ReadonlySet<CueKind> = new Set<CueKind>(['act', 'resolve', 'help']);

/** "plans to build", "bicycles should replace cars", "wants to restore": what is not done yet is no achievement. */
export const dropIntendedDeeds: CueRule = (cues) => {
  const must = cues.some(({ kind }) => kind === 'must');
  const intends = cues.find(({ kind }) => kind === 'plan' || kind === 'seek')?.first ?? Infinity;
  return cues.filter(({ kind, first }) => !deeds.has(kind) || (!must && first < intends));
};
