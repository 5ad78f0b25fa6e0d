import { type ReadDocumentText as Request, type TextPart } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Documents } from './ports/documents';

export class ReadDocumentText {
  constructor(private readonly documents: Documents) {}

  async execute({ id, index }: Request): Promise<TextPart> {
    const part = await this.documents.textPart(id, index);
    if (!part) throw new DomainError(errorCode.documentNotFound, { id, index });
    return { ...part, index };
  }
}
