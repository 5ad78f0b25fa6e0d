import { Controller, Get, Headers, Res } from '@nestjs/common';
import { type Concept, concepts, schemeVersion, toSkos } from '@puente/challenges';
import { type FastifyReply } from 'fastify';
import { MayCall } from '../access/may-call';

/** A concept without the words by which texts are seen to touch it. */
export type ShownConcept = Omit<Concept, 'terms' | 'alsoTerms'>;

export class ChallengeScheme {
  version: string;
  items: ShownConcept[];
}

/** The one list of challenges that everybody's needs and offers are named by. */
@Controller('challenges')
export class ChallengesController {
  /**
   * Lists the scheme; with `Accept: application/ld+json` as SKOS
   * @answers ChallengeScheme
   * @also application/ld+json
   */
  @Get()
  @MayCall('anybody')
  list(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): object {
    void reply.header('vary', 'accept');
    if (accept?.includes('application/ld+json')) {
      void reply.type('application/ld+json');
      return toSkos();
    }
    return { version: schemeVersion, items: concepts().map(shown) } satisfies ChallengeScheme;
  }
}

function shown({ terms: _terms, alsoTerms: _alsoTerms, ...concept }: Concept): ShownConcept {
  return concept;
}
