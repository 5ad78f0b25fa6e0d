import { type ConceptSpace, isTheme } from '../vectors/concept-space';
import { type PartyProfile } from '../party-profile';

/** The one question whose answer makes a match possible; `challenge` is a theme to ask about, or null for an open question. */
export interface NextQuestion {
  readonly code: 'add-need' | 'add-solution';
  readonly challenge: string | null;
}

/**
 * A start-up is asked for a solution, a city whether it faces the commonest theme (the lightest in the concept weights) that it
 * has not rejected: the answer is the likeliest to meet somebody. Rests on stored inputs alone, so that it replays.
 */
export function nextQuestion(space: ConceptSpace, party: PartyProfile): NextQuestion {
  if (party.kind === 'start-up') return { code: 'add-solution', challenge: null };
  const refused = new Set(party.statements.map(({ challenge }) => challenge));
  let commonest: number | null = null;
  for (const concept of space.ids.keys()) {
    if (!isTheme(space, concept) || refused.has(space.ids[concept]!)) continue;
    if (commonest === null || space.weights[concept]! < space.weights[commonest]!) commonest = concept;
  }
  return { code: 'add-need', challenge: commonest === null ? null : space.ids[commonest]! };
}
