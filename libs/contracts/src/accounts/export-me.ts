import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type AccessTokenFacts } from './access-token';
import { type Claim } from './claim';
import { type PreferenceFacts } from './preferences';
import { type Me } from './person';

export class ExportMe {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** What accounts holds on a person, secrets apart; what they were told and what they did are lists of their own. */
export interface PersonExport {
  readonly person: Me;
  readonly sessions: readonly { readonly startedAt: string; readonly expiresAt: string }[];
  readonly devices: readonly { readonly lastUsedAt: string }[];
  readonly accessTokens: readonly AccessTokenFacts[];
  readonly claims: readonly Claim[];
  /** Of the providers that they have signed in with. */
  readonly identities: readonly {
    readonly issuer: string;
    readonly subject: string;
    readonly linkedAt: string;
  }[];
  readonly lettersWanted: PreferenceFacts['letters'];
  /** To this address, without the links in them. */
  readonly letters: readonly { readonly template: string; readonly askedAt: string }[];
}

export const exportMe = defineRequest<ExportMe, PersonExport>('accounts.v1.person.export-me', ExportMe);
