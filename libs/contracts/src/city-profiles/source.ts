import { IsOptional, IsString, IsUrl, MaxLength, MinLength } from 'class-validator';
import { limits } from '../limits';

/** Where a fact comes from. */
export class Source {
  @IsString() @MinLength(1) @MaxLength(300) name: string;
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(limits.urlUnitsMax)
  url?: string;
}
