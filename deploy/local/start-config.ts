import { type LogLevel, logLevels } from '@puente/platform';
import { Expose, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/** What `npm start` reads of its environment, beside PUENTE_DATA, DATABASE_URL and NATS_URL. */
export class StartConfig {
  /** Unset: 3000, or any free one where that is taken. */
  @Expose({ name: 'PORT' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'PORT must be a number; 0 takes any free port' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65_535, { message: 'PORT must be between 0 and 65535' })
  port?: number;

  /** Unset: a service beside others on this computer opens no port for health and metrics. */
  @Expose({ name: 'OPERATIONS_PORT' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'OPERATIONS_PORT must be a number; 0 takes any free port' })
  @Min(0, { message: 'OPERATIONS_PORT must be between 0 and 65535' })
  @Max(65_535, { message: 'OPERATIONS_PORT must be between 0 and 65535' })
  operationsPort?: number;

  @Expose({ name: 'PUENTE_LOG' })
  @IsIn(logLevels, { message: `PUENTE_LOG must be one of ${logLevels.join(', ')}` })
  logLevel: LogLevel = 'error';

  @Expose({ name: 'PUENTE_DEMO' })
  @IsIn(['on', 'off'], { message: 'PUENTE_DEMO must be on or off' })
  demo: 'on' | 'off' = 'on';
}
