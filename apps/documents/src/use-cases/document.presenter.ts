import { type DocumentSummary } from '@puente/contracts';
import { type StoredDocument } from '../domain/document';

/** What the world may see, field by field: a store may know more. */
export function toDocumentSummary(document: StoredDocument): DocumentSummary {
  const { id, title, status, reason, language, mediaType, sha256, sourceUrl, publishedOn, textUnits } =
    document;
  return {
    ...{ id, title, status, reason, language, mediaType, sha256, sourceUrl, publishedOn, textUnits },
    counts: { ...document.counts },
    receivedAt: document.receivedAt.toISOString(),
    ...(document.modelReading && { modelReading: { ...document.modelReading } }),
  };
}
