import { Controller, Get, Headers, Res } from '@nestjs/common';
import { concepts, schemeVersion, toSkos } from '@puente/challenges';
import { type FastifyReply } from 'fastify';

@Controller('challenges')
export class ChallengesController {
  /** The scheme as JSON, or as SKOS where JSON-LD is asked for. */
  @Get()
  list(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): object {
    void reply.header('vary', 'accept');
    if (accept?.includes('application/ld+json')) {
      void reply.type('application/ld+json');
      return toSkos();
    }
    return { version: schemeVersion, items: concepts().map(({ terms: _terms, ...concept }) => concept) };
  }
}
