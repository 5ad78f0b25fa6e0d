import { type CueKind } from '../cues/cue-kinds';
import { type Cue, type CueRule, isDone } from './claim';

const open: ReadonlySet<CueKind> = new Set<CueKind>(['lack', 'must', 'seek', 'plan']);

/** Words between a deed and the bad thing that it is done to. */
const reach = 4;

/** "overcame heavy pollution", "cut congestion", "measures noise", "planted trees against smog": the bad thing is named because it is dealt with. */
export const dropResolvedProblems: CueRule = (cues) => {
  if (cues.some(({ kind }) => open.has(kind))) return [...cues];
  const resolved = cues.some(({ kind }) => kind === 'resolve');
  // "measures noise, smoke and dust": each bad thing of a list is reached from the one before.
  const reached = new Set<Cue>();
  let end = -Infinity;
  for (const cue of cues) {
    if (cue.kind === 'problem' && cue.first > end && cue.first - end <= reach) reached.add(cue);
    if (reached.has(cue) || isDone(cue)) end = cue.last;
  }
  const opposed = ({ first }: Cue) =>
    cues.some(
      ({ kind, last }) =>
        kind === 'against' &&
        first > last &&
        first - last <= reach &&
        cues.some((deed) => isDone(deed) && deed.last < last),
    );
  return cues.filter((cue) => cue.kind !== 'problem' || !(resolved || reached.has(cue) || opposed(cue)));
};
