import { type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { TerminusModule } from '@nestjs/terminus';
import { Operations } from './operations';
import { OperationsController, readyLimits } from './operations.controller';
import { type ReadyLimits } from './readiness';

export interface OperationsAddress {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
}

export interface OperationsServer {
  /** Where it answers: `http://127.0.0.1:9464`. */
  readonly origin: string;
  stop(): Promise<void>;
}

@Module({})
class OperationsModule {}

/** Opens the port on which health and metrics are asked for. */
export async function serveOperations(
  operations: Operations,
  limits: ReadyLimits,
  { port, host }: OperationsAddress,
  logger: LoggerService,
): Promise<OperationsServer> {
  const root = {
    module: OperationsModule,
    // Whoever asks is answered why it is not ready: a line a probe says nothing more.
    imports: [TerminusModule.forRoot({ logger: false })],
    controllers: [OperationsController],
    providers: [
      { provide: Operations, useValue: operations },
      { provide: readyLimits, useValue: limits },
    ],
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), {
    logger: onlyTroubles(logger),
    abortOnError: false,
  });
  await app.listen(port, host);
  return { origin: await app.getUrl(), stop: () => app.close() };
}

/** Nest tells of every route it maps. */
function onlyTroubles(logger: LoggerService): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown, ...rest: unknown[]) => void logger.warn(message, ...rest),
    error: (message: unknown, ...rest: unknown[]) => void logger.error(message, ...rest),
  };
}
