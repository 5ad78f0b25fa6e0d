import { type EvidenceWithdrawn } from '@puente/contracts';
import { withdrawEvidence } from '../domain/withdraw-evidence';
import { type Cities } from './ports/cities';
import { type WithdrawnDocuments } from './ports/withdrawn-documents';

/** A document was withdrawn: what rests on it alone goes. Remembered, so that its evidence cannot arrive late. */
export class WithdrawEvidence {
  constructor(
    private readonly cities: Cities,
    private readonly withdrawn: WithdrawnDocuments,
  ) {}

  async execute({ party, documentId }: EvidenceWithdrawn): Promise<void> {
    if (party.kind !== 'city') return;
    await this.withdrawn.remember(documentId);
    await this.cities.change(party.id, (city) => city && withdrawEvidence(city, documentId));
  }
}
