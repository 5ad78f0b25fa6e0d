import { Type } from 'class-transformer';
import { IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type TextPart } from '../text-part';

/** A stored run's JSON, one part at a time. */
export class ReadRun {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
  @IsInt() @Min(0) index: number;
}

export const readRun = defineRequest<ReadRun, TextPart>('match-scoring.v1.run.read', ReadRun);
