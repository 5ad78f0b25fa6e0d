import { type EvidenceWithdrawn } from '@puente/contracts';
import { withdrawEvidence } from '../domain/record-evidence';
import { type Organisations } from './ports/organisations';

/** A document was withdrawn: what it alone said of an organisation goes. */
export class WithdrawEvidence {
  constructor(private readonly organisations: Organisations) {}

  async execute({ party, documentId }: EvidenceWithdrawn): Promise<void> {
    if (party.kind !== 'organisation') return;
    await this.organisations.rememberWithdrawn(documentId);
    await this.organisations.change(
      party.id,
      (existing) => existing && withdrawEvidence(existing, documentId),
    );
  }
}
