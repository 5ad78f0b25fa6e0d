import { type Cue, type CueRule } from './claim';

/** Words between a deed and the meeting that it is done at. */
const reach = 4;

/** "Experts ran a session", "the delegation met": what is done at a meeting is no achievement of the city. */
export const dropDeedsOfEvents: CueRule = (cues) => {
  const events = cues.filter(({ kind }) => kind === 'event');
  const near = ({ first, last }: Cue) => events.some((e) => e.first < first || e.first - last <= reach);
  return cues.filter((cue) => cue.kind !== 'act' || !near(cue));
};
