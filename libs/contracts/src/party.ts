import { type PartyKind, partyKinds } from '@puente/kernel';
import { IsIn } from 'class-validator';
import { IsPartyId } from './fields';

/** Names a party by kind and id. */
export class PartyReference {
  @IsIn(partyKinds) kind: PartyKind;
  @IsPartyId() id: string;
}

/** A party as it is shown: with its name and ISO 3166 country, null where none is known. */
export class NamedParty {
  kind: PartyKind;
  id: string;
  name: string;
  country: string | null;
}
