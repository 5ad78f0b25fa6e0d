import { type ModelReading } from './model-reading/model-reading';

export type DocumentStatus = 'received' | 'read' | 'not-read';
export type NotReadReason = 'language-not-read';

/** How much a document states; all zero until it is read. */
export interface EvidenceCounts {
  readonly evidence: number;
  readonly parties: number;
  readonly needs: number;
  readonly offers: number;
}

/** A document without its text. `sha256` is of the bytes that were uploaded, `textUnits` counts UTF-16 code units. */
export interface StoredDocument {
  readonly id: string;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly reason: NotReadReason | null;
  readonly language: string | null;
  readonly mediaType: string;
  readonly sha256: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
  readonly textUnits: number;
  readonly counts: EvidenceCounts;
  readonly receivedAt: Date;
  /** Null where no model is asked. */
  readonly modelReading: ModelReading | null;
}
