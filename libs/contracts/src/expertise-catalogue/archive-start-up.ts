import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

/** Takes a start-up out of sight, and out of matching. */
export class ArchiveStartUp {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
}

export const archiveStartUp = defineRequest<ArchiveStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.archive',
  ArchiveStartUp,
);
