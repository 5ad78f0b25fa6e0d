import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type NamedParty, PartyReference } from '../party';
import { defineRequest } from '../request-contract';
import { HiddenSuggestion, type NextQuestion, Suggestion } from './run';

/** Why did a run suggest this party, or why not? */
export class GetConsidered {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() runId: string;
  @ValidateNested() @Type(() => PartyReference) party: PartyReference;
}

/** As the run suggested it. */
export class PartySuggested extends Suggestion {
  outcome: 'suggested';
}

/** Its rank goes on from the last one shown, whose score is `lastShown`; `limit` is how many of its kind the run asked for. */
export class PartyRankedBelowLimit extends Suggestion {
  outcome: 'ranked-below-limit';
  limit: number;
  lastShown: number;
}

/** It came, or what is known of it changed, after the run: asked again now, it would be shown at that rank. */
export class PartyChangedSince extends Suggestion {
  outcome: 'changed-since';
}

/** The requester's own response left it out. */
export class PartyHidden extends HiddenSuggestion {
  outcome: 'hidden';
}

/** What a filter asks for, and what the party has: null where its population is not known. */
export class FailedFilter {
  code: 'countries' | 'challenges' | 'min-population' | 'max-population' | 'languages';
  asked: string[] | number;
  has: string[] | number | null;
}

/** Filters of the request took it out: all that it fails. */
export class PartyFiltered {
  outcome: 'filtered';
  party: NamedParty;
  filters: FailedFilter[];
}

/** A country, and the side of the corridor that it is on: null outside. */
export class CorridorStanding {
  country: string;
  side: string | null;
}

/** Partners are matched across the corridor only. */
export class PartyNotInCorridor {
  outcome: 'not-in-corridor';
  party: NamedParty;
  rule: 'same-side' | 'outside';
  ours: CorridorStanding;
  theirs: CorridorStanding;
}

/** The challenges that a party's needs and offers are about. */
export class Said {
  needs: string[];
  offers: string[];
}

/** One side, or each, says nothing: `silent` names it, and `nextQuestion` is what the requester is asked. */
export class PartyWithoutData {
  outcome: 'not-enough-data';
  party: NamedParty;
  silent: ('ours' | 'theirs')[];
  nextQuestion: NextQuestion | null;
  ours: Said;
  theirs: Said;
}

/** Nothing that one side needs is offered by the other, and they have nothing in common: what each says. */
export class PartyWithoutReason {
  outcome: 'no-reason-to-show';
  party: NamedParty;
  ours: Said;
  theirs: Said;
}

/** The requester itself; of a kind that was not sought; or what computed the run is no longer here. */
export class PartyNotCompared {
  outcome: 'own-party' | 'kind-not-sought' | 'engine-changed';
  party: NamedParty;
}

/** Of any known party, in exactly one way. */
export type PartyConsidered =
  | PartySuggested
  | PartyRankedBelowLimit
  | PartyChangedSince
  | PartyHidden
  | PartyFiltered
  | PartyNotInCorridor
  | PartyWithoutData
  | PartyWithoutReason
  | PartyNotCompared;

export const getConsidered = defineRequest<GetConsidered, PartyConsidered>(
  'match-scoring.v1.run.get-considered',
  GetConsidered,
);
