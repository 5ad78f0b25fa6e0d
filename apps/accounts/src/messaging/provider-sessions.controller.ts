import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  beginProviderSignIn,
  BeginProviderSignIn as BeginProviderSignInRequest,
  findSignInWays,
  finishProviderSignIn,
  FinishProviderSignIn as FinishProviderSignInRequest,
  type ProviderSignInBegun,
  type SignedIn,
  type SignInWays,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { BeginProviderSignIn } from '../use-cases/begin-provider-sign-in';
import { FindSignInWays } from '../use-cases/find-sign-in-ways';
import { FinishProviderSignIn } from '../use-cases/finish-provider-sign-in';

@Controller()
export class ProviderSessionsController {
  constructor(
    private readonly beginning: BeginProviderSignIn,
    private readonly finishing: FinishProviderSignIn,
    private readonly finding: FindSignInWays,
  ) {}

  @Handles(findSignInWays)
  find(): SignInWays {
    return this.finding.execute();
  }

  @Handles(beginProviderSignIn)
  begin(@Payload() request: BeginProviderSignInRequest): Promise<ProviderSignInBegun> {
    return this.beginning.execute(request);
  }

  @Handles(finishProviderSignIn)
  finish(@Payload() request: FinishProviderSignInRequest): Promise<SignedIn> {
    return this.finishing.execute(request);
  }
}
