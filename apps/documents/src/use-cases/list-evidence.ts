import { themeOf } from '@puente/challenges';
import { type DocumentEvidence, limits, type ListEvidence as Request, type Page } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Documents } from './ports/documents';
import { type EvidenceStore } from './ports/evidence-store';

export class ListEvidence {
  constructor(
    private readonly documents: Documents,
    private readonly evidence: EvidenceStore,
  ) {}

  async execute({
    documentId,
    limit = limits.pageItemsMax,
    cursor,
  }: Request): Promise<Page<DocumentEvidence>> {
    if (!(await this.documents.find(documentId)))
      throw new DomainError(errorCode.documentNotFound, { id: documentId });
    const page = await this.evidence.list(documentId, limit, cursor);
    const items = page.items.map((one) => ({
      ...one,
      party: { ...one.party },
      theme: themeOf(one.challenge),
    }));
    return { items, nextCursor: page.nextCursor };
  }
}
