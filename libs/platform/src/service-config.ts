import { Expose, Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';

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
  @Transform(({ value }: { value?: string }) => (value === undefined ? undefined : Number(value)))
  @IsIn([1, 3, 5], { message: 'NATS_STREAM_REPLICAS must be 1, 3 or 5' })
  streamReplicas?: number;
}
