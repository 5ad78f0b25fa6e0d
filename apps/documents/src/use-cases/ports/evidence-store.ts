import { type PageOf } from './documents';

export interface EvidenceParty {
  readonly kind: 'city' | 'organisation';
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

export interface StoredEvidence {
  readonly id: string;
  readonly party: EvidenceParty;
  readonly challenge: string;
  readonly stance: 'need' | 'offer';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  /** Left out where the rules found it. */
  readonly foundByModel?: string;
}

/** The evidence of documents, written and withdrawn together with the events that tell of it. */
export interface EvidenceStore {
  /** In the order of the text. */
  list(documentId: string, limit: number, cursor: string | undefined): Promise<PageOf<StoredEvidence>>;
  /** All of it. */
  ofDocument(documentId: string): Promise<StoredEvidence[]>;
  record(
    document: { id: string; title: string; sourceUrl: string | null; language: string },
    evidence: readonly StoredEvidence[],
  ): Promise<void>;
  withdraw(documentId: string): Promise<void>;
}
