import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { OrganisationReference } from './actor';
import { PartyReference } from './party';

/** Lower-case words joined by hyphens: `proposal-approved`, `already-engaged`. */
const wordPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const tellsMax = 20;

/** What an action was done to: `{kind: 'proposal', id}`. */
export class ActionSubject {
  @Matches(wordPattern) @MaxLength(60) kind: string;
  @IsString() @MaxLength(120) id: string;
}

/**
 * That somebody did something, or that time did (ADR 10). Ids and codes only: no name, no address, no text that a person
 * typed. Each service declares an event of its own with it, `<service>.v1.event.action-recorded`.
 */
export class ActionRecorded {
  /** Past tense: `proposal-approved`. */
  @Matches(wordPattern) @MaxLength(60) action: string;
  /** Null where time did it. */
  @IsOptional() @IsUUID() personId: string | null;

  @ValidateNested()
  @Type(() => ActionSubject)
  subject: ActionSubject;

  /** The parties it is about, for those who read of it. */
  @IsArray()
  @ArrayMaxSize(tellsMax)
  @ValidateNested({ each: true })
  @Type(() => PartyReference)
  parties: PartyReference[];

  @IsOptional() @Matches(wordPattern) @MaxLength(60) from: string | null;
  @IsOptional() @Matches(wordPattern) @MaxLength(60) to: string | null;
  /** The code of the reason. */
  @IsOptional() @Matches(wordPattern) @MaxLength(60) reason: string | null;

  /** Whose members should hear of it; who did it is not told. */
  @IsArray()
  @ArrayMaxSize(tellsMax)
  @ValidateNested({ each: true })
  @Type(() => OrganisationReference)
  tellsOrganisations: OrganisationReference[];

  /** Who should hear of it besides. */
  @IsArray()
  @ArrayMaxSize(tellsMax)
  @IsUUID(undefined, { each: true })
  tellsPeople: string[];

  @IsISO8601({ strict: true }) occurredAt: string;
}
