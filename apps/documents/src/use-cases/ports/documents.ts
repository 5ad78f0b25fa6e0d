import {
  type EvidenceCounts,
  type DocumentStatus,
  type NotReadReason,
  type StoredDocument,
} from '../../domain/document';
import { type ModelReading } from '../../domain/model-reading/model-reading';

export interface NewDocument {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
  /** As the uploader declared it; null: to be found out. */
  readonly language: string | null;
  readonly text: string;
  readonly receivedAt: Date;
}

export interface PageOf<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

export interface ReadOutcome {
  readonly status: DocumentStatus;
  readonly reason: NotReadReason | null;
  readonly language: string | null;
  readonly counts: EvidenceCounts;
  /** Where a model is to read it too. */
  readonly modelReading?: ModelReading;
}

export interface DocumentFilter {
  /** Part of the title, whatever its case and accents. */
  readonly q: string | undefined;
  readonly status: DocumentStatus | undefined;
}

/** The documents as they are kept; withdrawn ones are not found. */
export interface Documents {
  find(id: string): Promise<StoredDocument | null>;
  /** Newest first. */
  list(filter: DocumentFilter, limit: number, cursor: string | undefined): Promise<PageOf<StoredDocument>>;
  /** The text of a document that nobody has read yet, locked against withdrawal until the transaction ends. */
  textToRead(id: string): Promise<string | null>;
  /** Part `index` from 0 of the text, with the number of parts; null where there is no such part. */
  textPart(id: string, index: number): Promise<{ text: string; parts: number } | null>;
  /** Stores it with the events that ask for its reading and say whose it is; an equal content there is given back instead. */
  register(document: NewDocument, by: string): Promise<{ document: StoredDocument; created: boolean }>;
  recordReading(id: string, outcome: ReadOutcome): Promise<void>;
  /** Forgets the text, and tells who had it so; false where there is no such document. */
  withdraw(id: string, by: string, at: Date): Promise<boolean>;
}
