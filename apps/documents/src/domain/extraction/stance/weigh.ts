import { type CueKind } from '../cues/cue-kinds';
import { type Claim, type ConceptWords, type Cue, isDone } from './claim';

interface Weight {
  readonly stance: Claim['stance'];
  /** How plainly the cue speaks when it stands before the concept, and when it stands behind it. */
  readonly before: number;
  readonly behind: number;
}

const weights: Partial<Record<CueKind, Weight>> = {
  seek: { stance: 'need', before: 1.3, behind: 0.3 },
  lack: { stance: 'need', before: 1, behind: 0.95 },
  must: { stance: 'need', before: 1, behind: 0.95 },
  problem: { stance: 'need', before: 0.6, behind: 0.6 },
  plan: { stance: 'need', before: 0.7, behind: 0.3 },
  resolve: { stance: 'offer', before: 1.1, behind: 0.9 },
  praise: { stance: 'offer', before: 0.9, behind: 0.3 },
  achieve: { stance: 'offer', before: 0.9, behind: 0.85 },
  act: { stance: 'offer', before: 0.55, behind: 0.5 },
  hold: { stance: 'offer', before: 0.3, behind: 0.1 },
  help: { stance: 'offer', before: 1, behind: 0.6 },
};
/** A cue inside the concept's own words ("water scarcity") says less than one beside it ("experience in"). */
const insideShare = 0.7;
/** Of something bad that a deed stands before still less: "gives a card to poor children". */
const doneToShare = 0.5;
const halvingWords = 14;
/** Clear enough to say. */
const threshold = 0.2;

const isDoneTo = (bad: Cue, cues: readonly Cue[]) =>
  bad.kind === 'problem' && cues.some((cue) => isDone(cue) && cue.last < bad.first);

function strength(cue: Cue, concept: ConceptWords, cues: readonly Cue[]): number {
  const weight = weights[cue.kind];
  if (weight === undefined) return 0;
  if (cue.first <= concept.last && cue.last >= concept.first)
    return weight.before * (isDoneTo(cue, cues) ? doneToShare : insideShare);
  const before = cue.last < concept.first;
  const distance = before ? concept.first - cue.last : cue.first - concept.last;
  return (before ? weight.before : weight.behind) / (1 + distance / halvingWords);
}

/** What the cues of a clause say of a concept in it: the stance with the stronger single cue, nearer ones counting more. */
export function weigh(cues: readonly Cue[], concept: ConceptWords): Claim | null {
  const best = { need: 0, offer: 0 };
  for (const cue of cues) {
    const stance = weights[cue.kind]?.stance;
    if (stance !== undefined) best[stance] = Math.max(best[stance], strength(cue, concept, cues));
  }
  const stance = best.need >= best.offer ? 'need' : 'offer';
  if (best[stance] < threshold) return null;
  return { stance, clarity: Math.min(1, best[stance]) };
}
