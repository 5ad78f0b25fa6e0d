import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type NamedParty, PartyReference } from '../party';
import { defineRequest } from '../request-contract';

export const alternativesMax = 3;

/** The next best partners of a stored run, in place of one that declined. */
export class ListAlternatives {
  @IsUUID() runId: string;
  @ValidateNested() @Type(() => PartyReference) not: PartyReference;
  @IsInt() @Min(1) @Max(alternativesMax) limit: number;
}

export class Alternative {
  party: NamedParty;
  rank: number;
  score: number;
}

/** `party` is whose run it is: nobody else is shown them. Of the same kind as who declined, best first. */
export class AlternativesListed {
  party: PartyReference;
  alternatives: Alternative[];
}

export const listAlternatives = defineRequest<ListAlternatives, AlternativesListed>(
  'match-scoring.v1.run.list-alternatives',
  ListAlternatives,
);
