import { type CueKind } from '../cues/cue-kinds';
import { type CueRule } from './claim';

const open: ReadonlySet<CueKind> = new Set<CueKind>(['lack', 'must', 'seek', 'plan']);

/** "overcame heavy pollution", "cut congestion", "measures noise": the bad thing is named because it is dealt with. */
export const dropResolvedProblems: CueRule = (cues) => {
  if (cues.some(({ kind }) => open.has(kind))) return [...cues];
  const resolved = cues.some(({ kind }) => kind === 'resolve');
  const deed = cues.find(({ kind }) => kind === 'act' || kind === 'help')?.first ?? Infinity;
  return cues.filter(({ kind, first }) => kind !== 'problem' || !(resolved || first > deed));
};
