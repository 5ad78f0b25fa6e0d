import { IsOptional } from 'class-validator';
import { defineRequest } from '../request-contract';
import { IsLetterLanguage, type LetterLanguage } from './person-fields';

/** Begins to sign in with the provider of identities that the operator has set up. */
export class BeginProviderSignIn {
  /** Of the provider's pages, where it has them. */
  @IsOptional() @IsLetterLanguage() language?: LetterLanguage;
}

export interface ProviderSignInBegun {
  /** Where the browser goes on. */
  readonly address: string;
  /** For this browser to keep, and to bring again when it comes back. */
  readonly secret: string;
}

/** @throws `provider-not-configured`; `service-unavailable` where the provider does not answer */
export const beginProviderSignIn = defineRequest<BeginProviderSignIn, ProviderSignInBegun>(
  'accounts.v1.provider-session.begin',
  BeginProviderSignIn,
);
