import { IsOptional, IsString, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type SignedIn } from './person';
import { IsNetworkAddress, IsSecret } from './person-fields';

const queryUnitsMax = 8_000;

/** Begins a session with what the provider sent a browser back with. */
export class FinishProviderSignIn {
  /** As the browser was given it when it began. */
  @IsSecret() secret: string;
  /** Of the address that it came back to, without `?`. */
  @IsString() @MaxLength(queryUnitsMax) query: string;
  @IsNetworkAddress() address: string;
  @IsOptional() @IsSecret() deviceToken?: string;
}

/**
 * @throws `provider-sign-in-refused`, also where the provider has not verified the address of somebody who is new here;
 *   `provider-not-configured`, `too-many-attempts`, `service-unavailable`
 */
export const finishProviderSignIn = defineRequest<FinishProviderSignIn, SignedIn>(
  'accounts.v1.provider-session.finish',
  FinishProviderSignIn,
);
