import { createHash, randomUUID } from 'node:crypto';
import { type DocumentRegistered, limits, type RegisterDocument as Request } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { type Documents } from './ports/documents';
import { type TextReader } from './ports/text-reader';
import { type Uploads } from './ports/uploads';

/** Makes a document of an upload. It is read later, by whoever hears the event that goes with it. */
export class RegisterDocument {
  constructor(
    private readonly uploads: Uploads,
    private readonly documents: Documents,
    private readonly reader: TextReader,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, ...request }: Request): Promise<DocumentRegistered> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    const file = await this.uploads.assemble(request.uploadId, request.chunks);
    if (!file) throw new DomainError(errorCode.uploadIncomplete, { uploadId: request.uploadId });
    if (file.length > limits.fileBytesMax)
      throw new DomainError(errorCode.fileTooLarge, { bytesMax: limits.fileBytesMax });
    const text = await this.textOf(file, request.mediaType);
    const { document, created } = await this.documents.register(
      {
        id: randomUUID(),
        title: request.title,
        mediaType: request.mediaType,
        sha256: createHash('sha256').update(file).digest('hex'),
        sourceUrl: request.sourceUrl ?? null,
        publishedOn: request.publishedOn ?? null,
        language: request.language ?? null,
        text,
        receivedAt: this.clock.now(),
      },
      actor.personId,
    );
    await this.uploads.discard(request.uploadId);
    return { id: document.id, status: document.status, sha256: document.sha256, created };
  }

  private async textOf(file: Buffer, mediaType: string): Promise<string> {
    const text = await this.reader.read(file, mediaType);
    if (text.trim() === '') throw new DomainError(errorCode.textEmpty, {});
    if (Buffer.byteLength(text) > limits.textBytesMax) {
      throw new DomainError(errorCode.textTooLong, { bytesMax: limits.textBytesMax });
    }
    return text;
  }
}
