import { type Taken } from '../domain/take-step';
import { type Rankings } from './ports/rankings';

/** A no comes with others to ask. */
export async function withAlternatives(taken: Taken, rankings: Rankings): Promise<Taken> {
  if (taken.step.to !== 'declined') return taken;
  const alternatives = await rankings.alternativesTo(taken.proposal);
  return { ...taken, proposal: { ...taken.proposal, alternatives } };
}
