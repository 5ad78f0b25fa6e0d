import { type LoggerService, type Provider } from '@nestjs/common';
import { Operations, serviceLogger } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { type DocumentsConfig } from './documents-config';
import { ModelWorker } from './messaging/model-worker';
import { ChatModelReader } from './model/chat-model-reader';
import { ModelMetrics } from './model/model-metrics';
import { TypeOrmEvidenceStore } from './persistence/typeorm-evidence-store';
import { TypeOrmModelReadings } from './persistence/typeorm-model-readings';
import { type ModelLimits, ReadWithModel } from './use-cases/read-with-model';

export type ModelConfig = Pick<
  DocumentsConfig,
  | 'modelUrl'
  | 'modelName'
  | 'modelKey'
  | 'modelSecondsMax'
  | 'modelRequestsADayMax'
  | 'modelCharactersADayMax'
  | 'modelCharactersADocumentMax'
>;

const secondsMaxDefault = 20;
/** Beside the time of one question: for the computing before and the storing after. */
const leaseMsBeyond = 60_000;

function limitsOf(config: ModelConfig): ModelLimits {
  return {
    requestsMax: config.modelRequestsADayMax ?? 500,
    charactersMax: config.modelCharactersADayMax ?? 5_000_000,
    charactersADocumentMax: config.modelCharactersADocumentMax ?? 60_000,
    leaseMs: (config.modelSecondsMax ?? secondsMaxDefault) * 1_000 + leaseMsBeyond,
  };
}

/** A language model that reads after the rules, where there is one: without an address nothing of it exists. */
export function modelProviders(config: ModelConfig): Provider[] {
  const { modelUrl: url, modelName: model, modelKey: key } = config;
  if (url === undefined || model === undefined) return [];
  const timeoutMs = (config.modelSecondsMax ?? secondsMaxDefault) * 1_000;
  const storesOf = (manager: EntityManager, outbox: Outbox) => ({
    readings: new TypeOrmModelReadings(manager),
    evidence: new TypeOrmEvidenceStore(manager, outbox),
  });
  return [
    {
      provide: ModelWorker,
      inject: [DataSource, Outbox, Operations, serviceLogger],
      useFactory: (dataSource: DataSource, outbox: Outbox, operations: Operations, logger: LoggerService) => {
        const metrics = new ModelMetrics(operations.metrics);
        const reading = new ReadWithModel(
          storesOf(dataSource.manager, outbox),
          (work) => dataSource.transaction((manager) => work(storesOf(manager, outbox))),
          new ChatModelReader({ url, model, key, timeoutMs }, metrics.onRequest),
          limitsOf(config),
        );
        return new ModelWorker(reading, logger, metrics.onRead);
      },
    },
  ];
}
