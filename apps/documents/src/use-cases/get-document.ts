import { type DocumentSummary, type GetDocument as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toDocumentSummary } from './document.presenter';
import { type Documents } from './ports/documents';

export class GetDocument {
  constructor(private readonly documents: Documents) {}

  async execute({ id }: Request): Promise<DocumentSummary> {
    const document = await this.documents.find(id);
    if (!document) throw new DomainError(errorCode.documentNotFound, { id });
    return toDocumentSummary(document);
  }
}
