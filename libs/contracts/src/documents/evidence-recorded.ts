import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { defineEvent } from '../event-contract';
import { PartyReference } from '../party';
import { type Stance, stances } from '../stance';

export class EvidenceItem {
  @IsUUID() id: string;
  @IsString() challenge: string;
  @IsIn(stances) stance: Stance;
  @IsString() quote: string;
  @IsInt() start: number;
  @IsInt() end: number;
  @IsNumber() certainty: number;
  /** Name of the language model that found it; left out where the rules did. */
  @IsOptional() @IsString() foundByModel?: string;
}

/** Named as strictly as in the event that withdraws: what could be recorded can be withdrawn. */
export class EvidenceParty extends PartyReference {
  @IsString() name: string;
  @IsOptional() @IsString() country: string | null;
}

/**
 * What one document states about one party; long lists come as several events of the same document and party.
 * Keyed by party.
 */
export class EvidenceRecorded {
  @IsUUID() documentId: string;
  @IsString() title: string;
  @IsOptional() @IsString() sourceUrl: string | null;
  /** Of the document, ISO 639. */
  @IsOptional() @IsString() language?: string;
  @ValidateNested() @Type(() => EvidenceParty) party: EvidenceParty;
  @IsArray() @ValidateNested({ each: true }) @Type(() => EvidenceItem) items: EvidenceItem[];
}

export const evidenceRecorded = defineEvent('documents.v1.event.evidence-recorded', EvidenceRecorded);
