import { type DocumentSummary } from '@puente/contracts';
import { type StoredDocument } from '../domain/document';

export function toDocumentSummary(document: StoredDocument): DocumentSummary {
  return { ...document, counts: { ...document.counts }, receivedAt: document.receivedAt.toISOString() };
}
