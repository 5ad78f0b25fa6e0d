import { type DocumentSummary, limits, type ListDocuments as Request, type Page } from '@puente/contracts';
import { toDocumentSummary } from './document.presenter';
import { type Documents } from './ports/documents';

export class ListDocuments {
  constructor(private readonly documents: Documents) {}

  async execute({ q, status, limit = limits.pageItemsMax, cursor }: Request): Promise<Page<DocumentSummary>> {
    const page = await this.documents.list({ q, status }, limit, cursor);
    return { items: page.items.map(toDocumentSummary), nextCursor: page.nextCursor };
  }
}
