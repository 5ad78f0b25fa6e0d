import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { acceptInvitation, type ActorReference, type Newcomer } from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { deviceOf } from '../access/credentials';
import { CurrentActor } from '../access/current-actor';
import { Identities } from '../access/identities';
import { type JoinedOrganisation, joinedWithCookies } from '../access/joined';
import { MayCall } from '../access/may-call';
import { newPasswordPatience } from '../access/new-password';

/** Invitations to act for an organisation. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Accepts an invitation, signed in or as a newcomer */
  @Post(':token/acceptance')
  @HttpCode(201)
  @MayCall('anybody')
  async accept(
    @Param('token') token: string,
    @CurrentActor() actor: ActorReference | undefined,
    @Body() body: Newcomer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JoinedOrganisation> {
    const by = actor === undefined ? deviceOf(request) : { actor };
    const joined = await this.client.send(acceptInvitation, { ...body, ...by, token }, newPasswordPatience);
    this.identities.forgetAll();
    return joinedWithCookies(joined, reply);
  }
}
