import { type PartyKind, partyKinds } from '@puente/kernel';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const countryPattern = /^[A-Z]{2}$/;

/** Names a party by kind and id. */
export class PartyReference {
  @IsIn(partyKinds) kind: PartyKind;
  @IsString() @MaxLength(120) @Matches(idPattern) id: string;
}

/** A party as it is shown: with its name and ISO 3166 country, null where none is known. */
export class NamedParty {
  kind: PartyKind;
  id: string;
  name: string;
  country: string | null;
}
