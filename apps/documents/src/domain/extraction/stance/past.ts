import { type CueRule } from './claim';

/** "used to struggle with floods": what was bad once is no need; what is good since speaks for itself. */
export const dropPastProblems: CueRule = (cues) => {
  const past = cues.find(({ kind }) => kind === 'past');
  if (past === undefined) return [...cues];
  return cues.filter(({ kind }) => kind !== 'lack' && kind !== 'problem' && kind !== 'past');
};
