import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { defineEvent } from '../event-contract';
import { PartyReference } from '../party';

/** A document no longer speaks for this party: it was withdrawn. Keyed by party. */
export class EvidenceWithdrawn {
  @IsUUID() documentId: string;
  @ValidateNested() @Type(() => PartyReference) party: PartyReference;
}

export const evidenceWithdrawn = defineEvent('documents.v1.event.evidence-withdrawn', EvidenceWithdrawn);
