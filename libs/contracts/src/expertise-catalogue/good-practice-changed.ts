import { Type } from 'class-transformer';
import { IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { defineEvent } from '../event-contract';
import { PartyReference } from '../party';

/** Enough of a good practice to link it from the offer that it supports. Keyed by party. */
export class GoodPracticeChanged {
  @IsUUID() id: string;
  @IsInt() version: number;
  @ValidateNested() @Type(() => PartyReference) party: PartyReference;
  @IsString() challenge: string;
  @IsString() title: string;
}

export const goodPracticeChanged = defineEvent(
  'expertise-catalogue.v1.event.good-practice-changed',
  GoodPracticeChanged,
);
