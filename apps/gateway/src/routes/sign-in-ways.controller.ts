import { Controller, Get } from '@nestjs/common';
import { findSignInWays, type SignInWays } from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { MayCall } from '../access/may-call';

/** How people sign in here. */
@Controller('sign-in-ways')
export class SignInWaysController {
  constructor(private readonly client: RequestClient) {}

  /** Says whether there is a provider to sign in with, beside e-mail address and password */
  @Get()
  @MayCall('anybody')
  find(): Promise<SignInWays> {
    return this.client.send(findSignInWays, {});
  }
}
