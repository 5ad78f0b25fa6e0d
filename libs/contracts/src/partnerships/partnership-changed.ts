import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { defineEvent } from '../event-contract';
import { IsDay } from '../fields';
import { PartyReference } from '../party';
import { type PartnershipFormat, partnershipFormats } from './proposal';

/** `undone`: the approval was taken back, and there is no partnership. */
export const partnershipStatuses = ['active', 'completed', 'closed', 'undone'] as const;
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** A partnership as it is now. A later version replaces an earlier one. */
export class PartnershipChanged {
  /** That of the proposal that it came of. */
  @IsUUID() partnershipId: string;
  @IsInt() @Min(1) version: number;

  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => PartyReference)
  parties: [PartyReference, PartyReference];

  @IsIn(partnershipFormats) format: PartnershipFormat;
  @IsIn(partnershipStatuses) status: PartnershipStatus;
  /** The day of the second approval. */
  @IsDay() since: string;
  /** The day on which it was completed or closed; null while it is active. */
  @IsOptional() @IsDay() until: string | null;
  @IsArray() @IsString({ each: true }) challenges: string[];
}

/** A case became a partnership, or was completed, closed or taken back. Keyed by partnership. */
export const partnershipChanged = defineEvent(
  'partnerships.v1.event.partnership-changed',
  PartnershipChanged,
);
