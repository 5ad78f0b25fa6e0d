import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  beginAsFirstAdmin,
  confirmPerson,
  type FirstAdmin,
  type ForgottenPassword,
  type LinkToken,
  type NewPerson,
  registerPerson,
  requestPasswordReset,
  type ResetPassword,
  resetPassword,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type SessionStarted, withCookies } from '../access/cookies';
import { deviceOf } from '../access/credentials';
import { Identities } from '../access/identities';
import { MayCall } from '../access/may-call';
import { newPasswordPatience } from '../access/new-password';

/** Coming for the first time, and coming back without the password. */
@Controller()
export class PeopleController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Registers a person: a letter says how to go on, alike whether the address has an account */
  @Post('people')
  @HttpCode(202)
  @MayCall('anybody')
  async register(@Body() body: NewPerson, @Req() request: FastifyRequest): Promise<void> {
    await this.client.send(registerPerson, { ...body, address: request.ip }, newPasswordPatience);
  }

  /** Confirms a registration by the token of its letter, and signs in */
  @Post('people/confirmation')
  @HttpCode(201)
  @MayCall('anybody')
  async confirm(
    @Body() body: LinkToken,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionStarted> {
    return withCookies(await this.client.send(confirmPerson, { ...body, ...deviceOf(request) }), reply);
  }

  /** Begins as the first admin of a new installation, by the token that its first start has printed */
  @Post('first-admin')
  @HttpCode(201)
  @MayCall('anybody')
  async beginAsFirstAdmin(
    @Body() body: FirstAdmin,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionStarted> {
    const asked = { ...body, ...deviceOf(request) };
    return withCookies(await this.client.send(beginAsFirstAdmin, asked, newPasswordPatience), reply);
  }

  /** Asks for a letter with which to set a new password, alike whether the address has an account */
  @Post('password-resets')
  @HttpCode(202)
  @MayCall('anybody')
  async forget(@Body() body: ForgottenPassword, @Req() request: FastifyRequest): Promise<void> {
    await this.client.send(requestPasswordReset, { ...body, address: request.ip });
  }

  /** Sets a new password by the token of its letter, and signs out everywhere */
  @Post('password-resets/confirmation')
  @HttpCode(204)
  @MayCall('anybody')
  async reset(@Body() body: ResetPassword): Promise<void> {
    await this.client.send(resetPassword, body, newPasswordPatience);
    this.identities.forgetAll();
  }
}
