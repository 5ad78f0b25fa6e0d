import { Controller, Get, HttpCode, Query, Req, Res } from '@nestjs/common';
import { type BeginProviderSignIn, beginProviderSignIn, finishProviderSignIn } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { withCookies, withoutProviderSecret, withProviderSecret } from '../access/cookies';
import { orBackToSignIn } from '../access/back-to-sign-in';
import { deviceOf, providerCookie } from '../access/credentials';
import { MayCall } from '../access/may-call';

/** The provider is asked meanwhile. */
const patience = { timeoutMs: 15_000 };

/** Sign-in by a provider of OpenID Connect, where the operator has set one up. */
@Controller('sessions/oidc')
export class ProviderSessionsController {
  constructor(private readonly client: RequestClient) {}

  /** Sends a browser to the provider, to sign in there */
  @Get()
  @HttpCode(303)
  @MayCall('anybody')
  async begin(
    @Query() query: BeginProviderSignIn,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await orBackToSignIn(request, reply, async () => {
      const { address, secret } = await this.client.send(beginProviderSignIn, query, patience);
      withProviderSecret(secret, reply);
      await reply.header('cache-control', 'no-store').redirect(address, 303);
    });
  }

  /** Takes a browser back from the provider, with a session, and on to the application */
  @Get('callback')
  @HttpCode(303)
  @MayCall('anybody')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const secret = request.cookies[providerCookie];
    withoutProviderSecret(reply);
    await orBackToSignIn(request, reply, async () => {
      if (secret === undefined || secret === '') throw new DomainError(errorCode.providerSignInRefused);
      const [, query = ''] = /\?(.*)$/s.exec(request.url) ?? [];
      const asked = { secret, query, address: request.ip, ...deviceOf(request) };
      withCookies(await this.client.send(finishProviderSignIn, asked, patience), reply);
      await reply.header('cache-control', 'no-store').redirect('/', 303);
    });
  }
}
