import { isChallenge } from '@puente/challenges';
import { type EvidenceRecorded } from '@puente/contracts';
import { corridorSide } from '@puente/places';
import { type City } from '../domain/city';
import { foundCity } from '../domain/found-city';
import { recordEvidence } from '../domain/record-evidence';
import { type Cities } from './ports/cities';
import { type WithdrawnDocuments } from './ports/withdrawn-documents';

/** A document states something about a city of the corridor: the profile, founded if need be, takes it up. */
export class RecordEvidence {
  constructor(
    private readonly cities: Cities,
    private readonly withdrawn: WithdrawnDocuments,
  ) {}

  async execute({ party, items, documentId, title, sourceUrl, language }: EvidenceRecorded): Promise<void> {
    const country = party.country ?? null;
    if (party.kind !== 'city' || country === null || corridorSide(country) === null) return;
    if (await this.withdrawn.isWithdrawn(documentId)) return;
    const found = items
      .filter((item) => isChallenge(item.challenge))
      .map((item) => ({
        ...item,
        documentId,
        documentTitle: title,
        sourceUrl: sourceUrl ?? null,
        withdrawn: false,
        ...(language !== undefined && { language }),
      }));
    if (found.length === 0) return;
    await this.cities.change(party.id, (existing: City | null) =>
      recordEvidence(existing ?? foundCity(party.id, party.name, country), found),
    );
  }
}
