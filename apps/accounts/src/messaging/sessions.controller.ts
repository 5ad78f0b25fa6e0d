import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type AccessTokenFacts,
  IssueAccessToken as IssueAccessTokenRequest,
  issueAccessToken,
  type IssuedAccessToken,
  ListAccessTokens as ListAccessTokensRequest,
  listAccessTokens,
  RevokeAccessToken as RevokeAccessTokenRequest,
  revokeAccessToken,
  type SignedIn,
  SignIn as SignInRequest,
  signIn,
  SignOut as SignOutRequest,
  signOut,
  SignOutEverywhere as SignOutEverywhereRequest,
  signOutEverywhere,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { IssueAccessToken } from '../use-cases/issue-access-token';
import { ListAccessTokens } from '../use-cases/list-access-tokens';
import { RevokeAccessToken } from '../use-cases/revoke-access-token';
import { SignIn } from '../use-cases/sign-in';
import { SignOut } from '../use-cases/sign-out';
import { SignOutEverywhere } from '../use-cases/sign-out-everywhere';

@Controller()
export class SessionsController {
  constructor(
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
    private readonly signingOutEverywhere: SignOutEverywhere,
    private readonly issuing: IssueAccessToken,
    private readonly listing: ListAccessTokens,
    private readonly revoking: RevokeAccessToken,
  ) {}

  @Handles(signIn)
  signIn(@Payload() request: SignInRequest): Promise<SignedIn> {
    return this.signingIn.execute(request);
  }

  @Handles(signOut)
  signOut(@Payload() request: SignOutRequest): Promise<void> {
    return this.signingOut.execute(request);
  }

  @Handles(signOutEverywhere)
  signOutEverywhere(@Payload() request: SignOutEverywhereRequest): Promise<void> {
    return this.signingOutEverywhere.execute(request);
  }

  @Handles(issueAccessToken)
  issue(@Payload() request: IssueAccessTokenRequest): Promise<IssuedAccessToken> {
    return this.issuing.execute(request);
  }

  @Handles(listAccessTokens)
  list(@Payload() request: ListAccessTokensRequest): Promise<{ items: AccessTokenFacts[] }> {
    return this.listing.execute(request);
  }

  @Handles(revokeAccessToken)
  revoke(@Payload() request: RevokeAccessTokenRequest): Promise<void> {
    return this.revoking.execute(request);
  }
}
