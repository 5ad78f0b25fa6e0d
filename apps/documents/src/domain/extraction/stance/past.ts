import { type CueRule } from './claim';

/** Words that a "was once" reaches over before and behind it. */
const before = 4;
const behind = 8;

/** "used to struggle with floods": what was bad once is no need; what is good since speaks for itself. */
export const dropPastProblems: CueRule = (cues) => {
  const past = cues.filter(({ kind }) => kind === 'past');
  if (past.length === 0) return [...cues];
  return cues.filter(({ kind, first, last }) => {
    if (kind === 'past') return false;
    if (kind !== 'lack' && kind !== 'problem') return true;
    return !past.some((each) => first - each.last <= behind && each.first - last <= before);
  });
};
