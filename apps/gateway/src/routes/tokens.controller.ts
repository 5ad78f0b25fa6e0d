import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  type AccessTokenFacts,
  type AccessTokenWanted,
  type ActorReference,
  issueAccessToken,
  type IssuedAccessToken,
  listAccessTokens,
  type Page,
  revokeAccessToken,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { Identities } from '../access/identities';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

/** Tokens with which programs act for a person: `Authorization: Bearer ...`. */
@Controller('tokens')
export class TokensController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Issues a token; its secret is shown this once */
  @Post()
  @HttpCode(201)
  @MayCall('signed-in')
  issue(@CurrentActor() actor: ActorReference, @Body() body: AccessTokenWanted): Promise<IssuedAccessToken> {
    return this.client.send(issueAccessToken, { ...body, actor });
  }

  /** Lists one's tokens, without their secrets */
  @Get()
  @MayCall('signed-in')
  async list(@CurrentActor() actor: ActorReference): Promise<Page<AccessTokenFacts>> {
    const { items } = await this.client.send(listAccessTokens, { actor });
    return { items: [...items], nextCursor: null };
  }

  /** Revokes a token */
  @Delete(':id')
  @HttpCode(204)
  @MayCall('signed-in')
  async revoke(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.accessTokenNotFound)) id: string,
  ): Promise<void> {
    await this.client.send(revokeAccessToken, { actor, id });
    this.identities.forgetAll();
  }
}
