import { type PartyReference } from './match-request';

export type Response = 'seen' | 'dismissed' | 'snoozed' | 'interested';

/** What the asking party answered to a suggestion. `until` is an ISO date, of a snoozed one only. */
export interface GivenResponse {
  readonly candidate: PartyReference;
  readonly response: Response;
  readonly reason: string | null;
  readonly until: string | null;
}

/** A candidate that the party is reminded of having answered to. */
export interface Mark extends PartyReference {
  readonly response: 'seen' | 'interested';
}

/** A candidate that was left out, by name, and why. */
export interface HiddenSuggestion extends Omit<GivenResponse, 'candidate'> {
  readonly party: PartyReference & { readonly name: string; readonly country: string };
}

/** Whether a run of that ISO date leaves the candidate out: on the day itself a snoozed one is back. */
export function leavesOut({ response, until }: GivenResponse, on: string): boolean {
  return response === 'dismissed' || (response === 'snoozed' && until !== null && on < until);
}

/** Marks of those among the candidates that were seen or found interesting, in their order. */
export function marksOf(responses: readonly GivenResponse[], candidates: readonly PartyReference[]): Mark[] {
  return candidates.flatMap(({ kind, id }) => {
    const given = responses.find(({ candidate }) => candidate.kind === kind && candidate.id === id);
    const response = given?.response;
    return response === 'seen' || response === 'interested' ? [{ kind, id, response }] : [];
  });
}
