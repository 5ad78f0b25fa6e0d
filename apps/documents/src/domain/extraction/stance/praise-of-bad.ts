import { type Cue, type CueRule } from './claim';

/** Words between "one of the largest" and the bad thing that it is. */
const reach = 2;

/** "one of the largest open dumps", "the highest crime": the first of something bad is no achievement. */
function isPraiseOfBad({ kind, last }: Cue, cues: readonly Cue[]): boolean {
  if (kind !== 'achieve') return false;
  return cues.some((bad) => bad.kind === 'problem' && bad.first > last && bad.first - last <= reach);
}

export const dropPraiseOfBad: CueRule = (cues) => cues.filter((cue) => !isPraiseOfBad(cue, cues));
