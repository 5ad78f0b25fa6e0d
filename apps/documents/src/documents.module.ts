import { type DynamicModule, Module } from '@nestjs/common';
import { documentReceived } from '@puente/contracts';
import { systemClock } from '@puente/kernel';
import { construct, type EventHandler, onEvent, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { DocumentsController } from './messaging/documents.controller';
import { TextsController } from './messaging/texts.controller';
import { UploadsController } from './messaging/uploads.controller';
import { DocumentRow } from './persistence/document.row';
import { EvidenceRow } from './persistence/evidence.row';
import { CreateDocumentsAndEvidence1764000000000 } from './persistence/migrations/1-create-documents-and-evidence';
import { LetAModelReadAfterTheRules1769200000000 } from './persistence/migrations/2-let-a-model-read-after-the-rules';
import { ModelSpendingRow } from './persistence/model-spending.row';
import { type ModelConfig, modelProviders } from './model.providers';
import { TypeOrmDocuments } from './persistence/typeorm-documents';
import { TypeOrmEvidenceStore } from './persistence/typeorm-evidence-store';
import { TypeOrmUploads } from './persistence/typeorm-uploads';
import { UploadChunkRow } from './persistence/upload-chunk.row';
import { ReadingThreads } from './reading/threads';
import { AppendUpload } from './use-cases/append-upload';
import { GetDocument } from './use-cases/get-document';
import { ListDocuments } from './use-cases/list-documents';
import { ListEvidence } from './use-cases/list-evidence';
import { ReadChallenges } from './use-cases/read-challenges';
import { ReadDocument } from './use-cases/read-document';
import { ReadDocumentText } from './use-cases/read-document-text';
import { RegisterDocument } from './use-cases/register-document';
import { WithdrawDocument } from './use-cases/withdraw-document';

@Module({
  controllers: [UploadsController, DocumentsController, TextsController],
  providers: [
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
      inject: [TypeOrmUploads, TypeOrmDocuments, ReadingThreads],
      useFactory: (uploads: TypeOrmUploads, documents: TypeOrmDocuments, reader: ReadingThreads) =>
        new RegisterDocument(uploads, documents, reader, systemClock),
    },
    {
      provide: WithdrawDocument,
      inject: [DataSource, Outbox],
      useFactory: (dataSource: DataSource, outbox: Outbox) =>
        new WithdrawDocument(
          (work) =>
            dataSource.transaction((manager) =>
              work({
                documents: new TypeOrmDocuments(manager, outbox),
                evidence: new TypeOrmEvidenceStore(manager, outbox),
              }),
            ),
          systemClock,
        ),
    },
    construct(ReadChallenges, ReadingThreads),
    construct(AppendUpload, TypeOrmUploads),
    construct(GetDocument, TypeOrmDocuments),
    construct(ReadDocumentText, TypeOrmDocuments),
    construct(ListDocuments, TypeOrmDocuments),
    construct(ListEvidence, TypeOrmDocuments, TypeOrmEvidenceStore),
  ],
})
class DocumentsModule {
  static with(threads: ReadingThreads, config: ModelConfig): DynamicModule {
    const reading = { provide: ReadingThreads, useValue: threads };
    return { module: DocumentsModule, providers: [reading, ...modelProviders(config)] };
  }
}

/** Reading is asked for by an event of our own: a document that is received is read, also after a crash. */
const handlers =
  (threads: ReadingThreads, { modelUrl, modelName }: ModelConfig) =>
  (outbox: Outbox): EventHandler[] => [
    onEvent(documentReceived, (manager, payload) =>
      new ReadDocument(
        new TypeOrmDocuments(manager, outbox),
        new TypeOrmEvidenceStore(manager, outbox),
        threads,
        modelUrl === undefined ? null : (modelName ?? null),
      ).execute(payload),
    ),
  ];

export const documentsDatabase = {
  schema: 'documents',
  entities: [DocumentRow, EvidenceRow, UploadChunkRow, ModelSpendingRow],
  migrations: [CreateDocumentsAndEvidence1764000000000, LetAModelReadAfterTheRules1769200000000],
};

/** Brings the service up, as a process of its own or beside others in one. */
export async function createDocuments(config: ServiceConfig & ModelConfig): Promise<RunningService> {
  const threads = new ReadingThreads();
  const definition = {
    name: 'documents',
    module: DocumentsModule.with(threads, config),
    ...documentsDatabase,
  };
  try {
    const service = await startService({ ...definition, handlers: handlers(threads, config) }, config);
    const stop = () => service.stop().finally(() => threads.stop());
    return { ...service, stop };
  } catch (error) {
    await threads.stop();
    throw error;
  }
}
