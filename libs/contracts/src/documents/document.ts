import { type ModelReading } from './model-reading';

export const documentStatuses = ['received', 'read', 'not-read'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];
export const notReadReasons = ['language-not-read'] as const;
export type NotReadReason = (typeof notReadReasons)[number];

/** A document without its text. `sha256` is of what was uploaded; `textUnits` counts UTF-16 code units of the stored text. */
export class DocumentSummary {
  id: string;
  title: string;
  status: DocumentStatus;
  reason: NotReadReason | null;
  language: string | null;
  mediaType: string;
  sha256: string;
  sourceUrl: string | null;
  publishedOn: string | null;
  textUnits: number;
  counts: EvidenceCounts;
  receivedAt: string;
  /** Left out where no model is asked. */
  modelReading?: ModelReading;
}

export class EvidenceCounts {
  evidence: number;
  parties: number;
  needs: number;
  offers: number;
}
