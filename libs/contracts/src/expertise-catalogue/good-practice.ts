import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsWebAddress } from '../fields';
import { limits } from '../limits';
import { type NamedParty } from '../party';

/** The facts of a good practice that may be left out. */
export class GoodPracticeFacts {
  @IsOptional() @IsInt() @Min(1800) @Max(2200) since?: number | null;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) result?: string | null;
  @IsOptional() @IsString() @MaxLength(300) proofName?: string | null;
  @IsOptional() @IsWebAddress() proofUrl?: string | null;
}

/** What a party did about a challenge, with what result and proof. */
export class GoodPractice {
  id: string;
  version: number;
  party: NamedParty;
  challenge: string;
  theme: string;
  title: string;
  summary: string;
  since: number | null;
  result: string | null;
  proofName: string | null;
  proofUrl: string | null;
}
