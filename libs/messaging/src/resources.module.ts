import { type DynamicModule, type LoggerService, Module } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { healthController } from './health.controller';
import { Operations } from './operations/operations';
import { RequestClient } from './request-client';

/** Token of the service's own NATS connection. */
export const natsConnection = Symbol('NatsConnection');

/** Token of the service's own logger: Nest's is the last started service's, where several share a process. */
export const serviceLogger = Symbol('ServiceLogger');

export interface Resources {
  readonly name: string;
  readonly dataSource: DataSource;
  readonly outbox: Outbox;
  readonly client: RequestClient;
  readonly connection: NatsConnection;
  readonly logger: LoggerService;
  readonly operations: Operations;
}

/** What `startService` brings up and every service's providers can ask for. */
@Module({})
export class ResourcesModule {
  static of({ name, dataSource, outbox, client, connection, logger, operations }: Resources): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: dataSource },
      { provide: Outbox, useValue: outbox },
      { provide: RequestClient, useValue: client },
      { provide: natsConnection, useValue: connection },
      { provide: serviceLogger, useValue: logger },
      { provide: Operations, useValue: operations },
    ];
    return {
      module: ResourcesModule,
      global: true,
      providers,
      exports: providers,
      controllers: [healthController(name)],
    };
  }
}
