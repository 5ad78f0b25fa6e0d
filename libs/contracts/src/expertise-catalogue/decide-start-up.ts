import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

export const startUpDecisions = ['publish', 'return', 'decline'] as const;
export type StartUpDecision = (typeof startUpDecisions)[number];

export const declineReasons = [
  'outside-scope',
  'not-verifiable',
  'not-a-start-up',
  'duplicate',
  'misleading',
] as const;

/** To return takes a comment, which asks; to decline takes a reason. */
export class StartUpVerdict {
  @IsIn(startUpDecisions) decision: StartUpDecision;
  @IsOptional() @IsString() @MaxLength(60) reason?: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) comment?: string;
}

/** Answers a submission. */
export class DecideStartUp extends StartUpVerdict {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
}

export const decideStartUp = defineRequest<DecideStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.decide',
  DecideStartUp,
);
