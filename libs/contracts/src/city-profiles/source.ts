import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsWebAddress } from '../fields';

/** Where a fact comes from. */
export class Source {
  @IsString() @MinLength(1) @MaxLength(300) name: string;
  @IsOptional() @IsWebAddress() url?: string;
}
