import { Module } from '@nestjs/common';
import { documentReceived } from '@puente/contracts';
import { systemClock } from '@puente/kernel';
import { construct, type EventHandler, onEvent, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { extractEvidence } from './domain/extraction/extract-evidence';
import { DocumentsController } from './messaging/documents.controller';
import { UploadsController } from './messaging/uploads.controller';
import { DocumentRow } from './persistence/document.row';
import { EvidenceRow } from './persistence/evidence.row';
import { CreateDocumentsAndEvidence1764000000000 } from './persistence/migrations/1-create-documents-and-evidence';
import { TypeOrmDocuments } from './persistence/typeorm-documents';
import { TypeOrmEvidenceStore } from './persistence/typeorm-evidence-store';
import { TypeOrmUploads } from './persistence/typeorm-uploads';
import { UploadChunkRow } from './persistence/upload-chunk.row';
import { FileTextReader } from './reading/file-text-reader';
import { AppendUpload } from './use-cases/append-upload';
import { GetDocument } from './use-cases/get-document';
import { ListDocuments } from './use-cases/list-documents';
import { ListEvidence } from './use-cases/list-evidence';
import { ReadDocument } from './use-cases/read-document';
import { ReadDocumentText } from './use-cases/read-document-text';
import { RegisterDocument } from './use-cases/register-document';
import { WithdrawDocument } from './use-cases/withdraw-document';

@Module({
  controllers: [UploadsController, DocumentsController],
  providers: [
    FileTextReader,
    {
      provide: TypeOrmUploads,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmUploads(manager),
    },
    {
      provide: TypeOrmDocuments,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmDocuments(manager, outbox),
    },
    {
      provide: TypeOrmEvidenceStore,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmEvidenceStore(manager, outbox),
    },
    {
      provide: RegisterDocument,
      inject: [TypeOrmUploads, TypeOrmDocuments, FileTextReader],
      useFactory: (uploads: TypeOrmUploads, documents: TypeOrmDocuments, reader: FileTextReader) =>
        new RegisterDocument(uploads, documents, reader, systemClock),
    },
    {
      provide: WithdrawDocument,
      inject: [DataSource, Outbox],
      useFactory: (dataSource: DataSource, outbox: Outbox) =>
        new WithdrawDocument((work) =>
          dataSource.transaction((manager) =>
            work({
              documents: new TypeOrmDocuments(manager, outbox),
              evidence: new TypeOrmEvidenceStore(manager, outbox),
            }),
          ),
        ),
    },
    construct(AppendUpload, TypeOrmUploads),
    construct(GetDocument, TypeOrmDocuments),
    construct(ReadDocumentText, TypeOrmDocuments),
    construct(ListDocuments, TypeOrmDocuments),
    construct(ListEvidence, TypeOrmDocuments, TypeOrmEvidenceStore),
  ],
})
class DocumentsModule {}

/** Reading is asked for by an event of our own: a document that is received is read, also after a crash. */
function handlers(outbox: Outbox): EventHandler[] {
  return [
    onEvent(documentReceived, (manager, payload) =>
      new ReadDocument(
        new TypeOrmDocuments(manager, outbox),
        new TypeOrmEvidenceStore(manager, outbox),
      ).execute(payload),
    ),
  ];
}

export const documentsDatabase = {
  schema: 'documents',
  entities: [DocumentRow, EvidenceRow, UploadChunkRow],
  migrations: [CreateDocumentsAndEvidence1764000000000],
};

/** Gazetteer and lexicon load on first use, which takes a moment: better now than while somebody waits. */
function loadWhatReadingNeeds(): void {
  for (const language of ['en', 'es'] as const) extractEvidence({ text: 'Madrid', language });
}

/** Brings the service up, as a process of its own or beside others in one. */
export function createDocuments(config: ServiceConfig): Promise<RunningService> {
  loadWhatReadingNeeds();
  return startService({ name: 'documents', module: DocumentsModule, ...documentsDatabase, handlers }, config);
}
