import { type CueKind } from '../cues/cue-kinds';
import { type Cue, type CueRule } from './claim';

const open: ReadonlySet<CueKind> = new Set<CueKind>(['lack', 'must', 'seek', 'plan']);

/** Words between a deed and the bad thing that it is done to. */
const reach = 4;

/** "overcame heavy pollution", "cut congestion", "measures noise", "planted trees against smog": the bad thing is named because it is dealt with. */
export const dropResolvedProblems: CueRule = (cues) => {
  if (cues.some(({ kind }) => open.has(kind))) return [...cues];
  const resolved = cues.some(({ kind }) => kind === 'resolve');
  const deeds = cues.filter(({ kind }) => kind === 'act' || kind === 'help');
  const near = ({ first }: Cue, before: readonly Pick<Cue, 'last'>[]) =>
    before.some(({ last }) => first > last && first - last <= reach);
  // "measures noise, smoke and dust": each bad thing of a list is reached from the one before.
  const reached = [...deeds];
  for (const cue of cues) if (cue.kind === 'problem' && near(cue, reached)) reached.push(cue);
  const dealtWith = (cue: Cue) => near(cue, reached);
  const opposed = ({ first }: Cue) =>
    cues.some(
      ({ kind, last }) =>
        kind === 'against' && first > last && first - last <= reach && deeds.some((deed) => deed.last < last),
    );
  return cues.filter((cue) => cue.kind !== 'problem' || !(resolved || dealtWith(cue) || opposed(cue)));
};
