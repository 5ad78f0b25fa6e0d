import { type CueKind } from '../cues/cue-kinds';
import { type Cue, type CueRule } from './claim';

/** Words that a negation reaches over. */
const reach = 4;
const turned: Partial<Record<CueKind, CueKind>> = {
  lack: 'resolve',
  must: 'resolve',
  problem: 'resolve',
  act: 'lack',
  achieve: 'lack',
  help: 'lack',
  resolve: 'lack',
};

const praising: ReadonlySet<CueKind> = new Set<CueKind>(['act', 'achieve', 'resolve', 'help']);

/**
 * "does not lack" speaks for the subject, "does not recycle" against it. A negation with no cue behind it tells of
 * something that does not work ("wheelchairs cannot pass"), unless it is how a deed was done ("trams without overhead wires").
 */
export const turnNegated: CueRule = (cues) => {
  const rewritten: Cue[] = [];
  let negation: Cue | null = null;
  for (const cue of cues) {
    if (cue.kind === 'negate') {
      negation = cue;
      continue;
    }
    const kind = turned[cue.kind];
    if (negation !== null && kind !== undefined && cue.first - negation.last <= reach) {
      rewritten.push({ ...cue, kind });
      negation = null;
    } else rewritten.push(cue);
  }
  if (negation !== null && !rewritten.some(({ kind }) => praising.has(kind)))
    rewritten.push({ ...negation, kind: 'lack' });
  return rewritten.sort((a, b) => a.first - b.first);
};
