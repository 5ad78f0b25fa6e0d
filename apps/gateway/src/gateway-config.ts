import { ProcessConfig } from '@puente/platform';
import { Expose, Type } from 'class-transformer';
import { IsInt, IsIP, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

/** It speaks HTTP: nobody but this computer may come in, unless the operator says otherwise. */
export const loopback = '127.0.0.1';

/** What the gateway reads of its environment. */
export class GatewayConfig extends ProcessConfig {
  @Expose({ name: 'PORT' })
  @Type(() => Number)
  @IsInt({ message: 'PORT must be a number; 0 takes any free port' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65_535, { message: 'PORT must be between 0 and 65535' })
  port: number = 3000;

  /** Addresses of proxies in front, whose word on where a request came from counts: `10.0.0.0/8`. */
  @Expose({ name: 'TRUSTED_PROXIES' })
  @IsOptional()
  @Matches(/^[\da-fA-F.:/, ]+$/, { message: 'TRUSTED_PROXIES must be addresses or networks, by commas' })
  trustedProxies?: string;

  /** Where it listens. 0.0.0.0 in a container; no name, so that a shell that exports its computer's opens nothing. */
  @Expose({ name: 'HOST' })
  @IsOptional()
  @IsIP(undefined, { message: 'HOST must be an address: 127.0.0.1, or 0.0.0.0 for every network' })
  host?: string = loopback;

  /** The folder of the built web client. Unset, whoever comes to the front door is shown the API. */
  @Expose({ name: 'WEB_ROOT' })
  @IsOptional()
  @IsString()
  webRoot?: string;
}
