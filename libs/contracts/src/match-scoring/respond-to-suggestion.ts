import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsDay } from '../fields';
import { limits } from '../limits';
import { PartyReference } from '../party';
import { defineRequest } from '../request-contract';

/** Dismissed: left out of later runs. Snoozed: left out until that day. Seen, interested: marked in them. */
export const suggestionResponses = ['seen', 'dismissed', 'snoozed', 'interested'] as const;
export type SuggestionResponse = (typeof suggestionResponses)[number];

/** The run's party answers to a suggestion; an answer given before gives way. */
export class RespondToSuggestion {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() runId: string;
  @ValidateNested() @Type(() => PartyReference) candidate: PartyReference;
  @IsIn(suggestionResponses) response: SuggestionResponse;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) reason?: string;
  /** The day from which a snoozed suggestion is back. */
  @ValidateIf(({ response }: RespondToSuggestion) => response === 'snoozed') @IsDay() until?: string;
}

export class SuggestionAnswered {
  party: PartyReference;
  candidate: PartyReference;
  response: SuggestionResponse;
  reason: string | null;
  until: string | null;
}

export const respondToSuggestion = defineRequest<RespondToSuggestion, SuggestionAnswered>(
  'match-scoring.v1.suggestion.respond',
  RespondToSuggestion,
);
