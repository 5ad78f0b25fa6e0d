import { ServiceConfig } from '@puente/platform';
import { Expose } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';

/** What accounts reads of its environment. */
export class AccountsConfig extends ServiceConfig {
  /** On: anybody who reaches the bus gets a token of whomever they like. Never where there is real data. */
  @Expose({ name: 'PUENTE_DEMO' })
  @IsOptional()
  @IsIn(['on', 'off'], { message: 'PUENTE_DEMO must be on or off' })
  demo?: 'on' | 'off' = 'off';
}
