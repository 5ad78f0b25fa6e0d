import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

/** Hands a draft in for review, if it has a description and at least one solution; what is published stays as it is. */
export class SubmitStartUp {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
}

export const submitStartUp = defineRequest<SubmitStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.submit',
  SubmitStartUp,
);
