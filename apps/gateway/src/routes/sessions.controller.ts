import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  type Credentials,
  type IdentifiedActor,
  signIn,
  signOut,
  signOutEverywhere,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type SessionStarted, withCookies, withoutSession } from '../access/cookies';
import { credentialsOf, deviceOf } from '../access/credentials';
import { CurrentActor, CurrentIdentity } from '../access/current-actor';
import { Identities } from '../access/identities';
import { MayCall } from '../access/may-call';

/** Who asks, and the token that a browser lost with its page. */
type SessionFacts = Pick<IdentifiedActor, 'personId' | 'name' | 'language' | 'csrfToken'>;

/** Who is signed in, in a browser. */
@Controller()
export class SessionsController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Signs in with e-mail address and password; the session comes as a cookie */
  @Post('session')
  @HttpCode(201)
  @MayCall('anybody')
  async signIn(
    @Body() body: Credentials,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionStarted> {
    const asked = { ...body, ...deviceOf(request), address: request.ip };
    return withCookies(await this.client.send(signIn, asked), reply);
  }

  /** Says who is signed in, with what a browser repeats with each change; null for a program */
  @Get('session')
  @MayCall('signed-in')
  get(@CurrentIdentity() { personId, name, language, csrfToken }: IdentifiedActor): SessionFacts {
    return { personId, name, language, csrfToken };
  }

  /** Signs out */
  @Delete('session')
  @HttpCode(204)
  @MayCall('signed-in')
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const credentials = credentialsOf(request);
    if (credentials !== null && 'sessionToken' in credentials) await this.client.send(signOut, credentials);
    this.identities.forgetAll();
    withoutSession(reply);
  }

  /** Signs out everywhere */
  @Delete('sessions')
  @HttpCode(204)
  @MayCall('signed-in')
  async signOutEverywhere(
    @CurrentActor() actor: ActorReference,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.client.send(signOutEverywhere, { actor });
    this.identities.forgetAll();
    withoutSession(reply);
  }
}
