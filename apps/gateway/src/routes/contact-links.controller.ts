import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  claimByContactLink,
  declineByContactLink,
  type DeclineReason,
  type Newcomer,
  type ProposalByLink,
  readByContactLink,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { deviceOf } from '../access/credentials';
import { CurrentActor } from '../access/current-actor';
import { Identities } from '../access/identities';
import { type JoinedOrganisation, joinedWithCookies } from '../access/joined';
import { MayCall } from '../access/may-call';

/** Links sent to cities that nobody acts for yet. */
@Controller('contact-links')
export class ContactLinksController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Shows the proposal that a link was sent about */
  @Get(':token')
  @MayCall('anybody')
  read(@Param('token') token: string): Promise<ProposalByLink> {
    return this.client.send(readByContactLink, { token });
  }

  /** Says no to it, which uses the link up */
  @Post(':token/decline')
  @HttpCode(200)
  @MayCall('anybody')
  decline(@Param('token') token: string, @Body() body: DeclineReason): Promise<ProposalByLink> {
    return this.client.send(declineByContactLink, { ...body, token });
  }

  /** Acts for the city that a link was sent to, signed in or as a newcomer */
  @Post(':token/claim')
  @HttpCode(201)
  @MayCall('anybody')
  async claim(
    @Param('token') token: string,
    @CurrentActor() actor: ActorReference | undefined,
    @Body() body: Newcomer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JoinedOrganisation> {
    const by = actor === undefined ? deviceOf(request) : { actor };
    const joined = await this.client.send(claimByContactLink, { ...body, ...by, token });
    this.identities.forgetAll();
    return joinedWithCookies(joined, reply);
  }
}
