import { type CueRule } from './claim';

/** Words between "one of the largest" and the bad thing that it is. */
const reach = 2;

/** "one of the largest open dumps", "the highest crime": the first of something bad is no achievement. */
export const dropPraiseOfBad: CueRule = (cues) =>
  cues.filter(
    ({ kind, last }) =>
      kind !== 'achieve' ||
      !cues.some((bad) => bad.kind === 'problem' && bad.first > last && bad.first - last <= reach),
  );
