import { type CueRule } from './claim';

/** "Experts ran a session", "the delegation met": what is done at a meeting is no achievement of the city. */
export const dropDeedsOfEvents: CueRule = (cues) => {
  const event = cues.some(({ kind }) => kind === 'event');
  return event ? cues.filter(({ kind }) => kind !== 'act') : [...cues];
};
