import { Expose, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

/** Unlike class-transformer's `Type`, it needs no metadata, which programs without Nest do not load. */
function toNumber({ value }: { value: unknown }): unknown {
  return value === undefined ? undefined : Number(value);
}

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What every process reads of its environment. */
export class ProcessConfig {
  @Expose({ name: 'NATS_URL' })
  @IsString({ message: 'NATS_URL is missing: nats://host:port' })
  @Matches(/^(nats|tls):\/\//, { message: 'NATS_URL must begin with nats:// or tls://' })
  natsUrl: string;

  @Expose({ name: 'PUENTE_LOG' })
  @IsIn(logLevels, { message: `PUENTE_LOG must be one of ${logLevels.join(', ')}` })
  logLevel: LogLevel = 'info';

  /** Of an OpenTelemetry collector; unset, nothing is traced. */
  @Expose({ name: 'OTEL_EXPORTER_OTLP_ENDPOINT' })
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'OTEL_EXPORTER_OTLP_ENDPOINT must begin with http:// or https://' })
  otlpEndpoint?: string;
}

/** What a service with a schema of its own reads of its environment. */
export class ServiceConfig extends ProcessConfig {
  @Expose({ name: 'DATABASE_URL' })
  @IsString({ message: 'DATABASE_URL is missing: postgres://role:password@host:port/database' })
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must begin with postgres://' })
  databaseUrl: string;

  /** How many servers of a NATS cluster hold the stream, where this service has to create it. */
  @Expose({ name: 'NATS_STREAM_REPLICAS' })
  @IsOptional()
  @Transform(toNumber)
  @IsIn([1, 3, 5], { message: 'NATS_STREAM_REPLICAS must be 1, 3 or 5' })
  streamReplicas?: number;

  /** Of health and metrics. Services that share a process leave it undefined and have none. */
  @Expose({ name: 'OPERATIONS_PORT' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'OPERATIONS_PORT must be a number; 0 takes any free port' })
  @Min(0, { message: 'OPERATIONS_PORT must be between 0 and 65535' })
  @Max(65_535, { message: 'OPERATIONS_PORT must be between 0 and 65535' })
  operationsPort?: number = 9464;

  /** In a container, where others look in: 0.0.0.0. */
  @Expose({ name: 'OPERATIONS_HOST' })
  @IsOptional()
  @IsString()
  operationsHost?: string = '127.0.0.1';

  /** How many events it may be behind and still be ready. */
  @Expose({ name: 'READY_LAG_MAX' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'READY_LAG_MAX must be a number of events' })
  @Min(0, { message: 'READY_LAG_MAX must not be below 0' })
  readyLagMax?: number = 10_000;

  /** How long the oldest event in its outbox may wait and the service still be ready. */
  @Expose({ name: 'READY_OUTBOX_SECONDS_MAX' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'READY_OUTBOX_SECONDS_MAX must be a number of seconds' })
  @Min(0, { message: 'READY_OUTBOX_SECONDS_MAX must not be below 0' })
  readyOutboxSecondsMax?: number = 300;
}
