import { type EvidenceRecorded } from '@puente/contracts';
import { recordEvidence } from '../domain/record-evidence';
import { type Organisations } from './ports/organisations';

/** A document states something about an organisation: the catalogue takes it up. */
export class RecordEvidence {
  constructor(private readonly organisations: Organisations) {}

  async execute({ party, items, documentId, title, sourceUrl }: EvidenceRecorded): Promise<void> {
    if (party.kind !== 'organisation' || items.length === 0) return;
    if (await this.organisations.isWithdrawn(documentId)) return;
    const found = items.map(({ id: _id, ...item }) => ({
      ...item,
      documentId,
      documentTitle: title,
      sourceUrl,
      withdrawn: false,
    }));
    await this.organisations.change(party.id, (existing) =>
      recordEvidence(
        existing ?? { id: party.id, version: 0, name: party.name, country: party.country, statements: [] },
        found,
      ),
    );
  }
}
