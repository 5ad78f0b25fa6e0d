import { randomUUID } from 'node:crypto';
import {
  type EvidenceItem,
  type EvidenceRecorded,
  evidenceRecorded,
  evidenceWithdrawn,
} from '@puente/contracts';
import { type TestBus } from '@puente/testing';

const madrid = { kind: 'city', id: 'es-madrid', name: 'Madrid', country: 'ES' } as const;

export function anItem(traits: Partial<EvidenceItem> = {}): EvidenceItem {
  const quote = 'The city lacks water.';
  return {
    id: randomUUID(),
    challenge: 'water/scarcity',
    stance: 'need',
    quote,
    start: 0,
    end: quote.length,
    certainty: 1,
    ...traits,
  };
}

/** What a new document states about Madrid, unless traits say otherwise. */
export function evidenceOf(traits: Partial<EvidenceRecorded> = {}): EvidenceRecorded {
  return {
    documentId: randomUUID(),
    title: 'A city and its water',
    sourceUrl: null,
    party: madrid,
    items: [anItem()],
    ...traits,
  };
}

/** Tells it as the documents service would; the id of the event repeats where a test delivers it again. */
export function record(bus: TestBus, evidence: EvidenceRecorded, id?: string): Promise<number> {
  const party = `city:${evidence.party.id}`;
  return bus.tell(evidenceRecorded, evidence, { party, ...(id !== undefined && { id }) });
}

export function withdraw(
  bus: TestBus,
  { documentId, party: { kind, id } }: EvidenceRecorded,
): Promise<number> {
  const payload = { documentId, party: { kind, id } };
  return bus.tell(evidenceWithdrawn, payload, { party: `city:${id}`, version: 2 });
}
