import { isChallenge } from '@puente/challenges';
import { type EvidenceRecorded } from '@puente/contracts';
import { recordEvidence } from '../domain/record-evidence';
import { type Organisations } from './ports/organisations';

/** A document states something about an organisation: the catalogue takes it up. */
export class RecordEvidence {
  constructor(private readonly organisations: Organisations) {}

  async execute({ party, items, documentId, title, sourceUrl }: EvidenceRecorded): Promise<void> {
    if (party.kind !== 'organisation') return;
    const found = items
      .filter((item) => isChallenge(item.challenge))
      .map(({ id: _id, ...item }) => ({
        ...item,
        documentId,
        documentTitle: title,
        sourceUrl: sourceUrl ?? null,
        withdrawn: false,
      }));
    if (found.length === 0 || (await this.organisations.isWithdrawn(documentId))) return;
    await this.organisations.change(party.id, (existing) =>
      recordEvidence(
        existing ?? {
          id: party.id,
          version: 0,
          name: party.name,
          country: party.country ?? null,
          statements: [],
        },
        found,
      ),
    );
  }
}
