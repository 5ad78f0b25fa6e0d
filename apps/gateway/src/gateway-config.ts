import { ProcessConfig } from '@puente/platform';
import { Expose, Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** What the gateway reads of its environment. Its host is not among it: until there are accounts, that is loopback. */
export class GatewayConfig extends ProcessConfig {
  @Expose({ name: 'PORT' })
  @Type(() => Number)
  @IsInt({ message: 'PORT must be a number; 0 takes any free port' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65_535, { message: 'PORT must be between 0 and 65535' })
  port: number = 3000;
}
