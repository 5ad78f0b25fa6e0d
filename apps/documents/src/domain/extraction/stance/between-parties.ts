import { type Claim, type ConceptWords, type Cue } from './claim';

/** The other side says less of itself. */
const share = 0.6;

/**
 * What a clause says of the city named behind its cue: who is helped has the need ("Kitakyushu helped Phnom Penh to
 * supply drinking water"), who is learnt from has the offer ("Bilbao looks to learn from Seoul's buses").
 */
export function claimOnOther(
  cues: readonly Cue[],
  otherWord: number,
  concept: ConceptWords,
  own: Claim,
): Claim | null {
  const cue = cues.findLast(({ last }) => last < otherWord);
  if (cue === undefined || concept.last < cue.first) return null;
  if (cue.kind === 'help' && own.stance === 'offer') return { stance: 'need', clarity: own.clarity * share };
  if (cue.kind === 'seek' && own.stance === 'need') return { stance: 'offer', clarity: own.clarity * share };
  return null;
}
