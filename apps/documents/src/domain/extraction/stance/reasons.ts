import { type CueKind } from '../cues/cue-kinds';
import { type CueRule, deeds } from './claim';

const intended: ReadonlySet<CueKind> = new Set<CueKind>(['must', 'plan', 'seek']);
const bad: ReadonlySet<CueKind> = new Set<CueKind>(['lack', 'problem', 'negate', 'without']);

/** "put sensors into bins where rubbish was a problem", "insulates flats so that they need less": what stands behind a deed tells why it was done. */
export const dropReasonsOfDeeds: CueRule = (cues) => {
  const deed = cues.find(({ kind }) => deeds.has(kind) || intended.has(kind));
  if (deed === undefined || !deeds.has(deed.kind)) return [...cues];
  const reason = cues.find(({ kind, first }) => kind === 'relative' && first > deed.last);
  if (reason === undefined) return [...cues];
  return cues.filter(({ kind, first }) => first < reason.first || !bad.has(kind));
};
