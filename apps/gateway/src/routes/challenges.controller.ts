import { Controller, Get, Headers, Res } from '@nestjs/common';
import {
  type Concept,
  concepts,
  schemeVersion,
  toSkos,
  vocabularies,
  type Vocabulary,
} from '@puente/challenges';
import { type FastifyReply } from 'fastify';
import { MayCall } from '../access/may-call';
import { prefersLinkedData } from './prefers-linked-data';

/** A concept without the words by which texts are seen to touch it. */
export type ShownConcept = Omit<Concept, 'terms' | 'alsoTerms'>;

export class ChallengeScheme {
  version: string;
  /** The lists of others that the crosswalks point to, each with its source. */
  vocabularies: Vocabulary[];
  items: ShownConcept[];
}

const linkedData = 'application/ld+json';

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
    if (prefersLinkedData(accept)) {
      void reply.type(linkedData);
      return toSkos();
    }
    const items = concepts().map(shown);
    return { version: schemeVersion, vocabularies: [...vocabularies()], items } satisfies ChallengeScheme;
  }

  /**
   * The scheme as SKOS in JSON-LD, at an address that can be followed as a link
   * @also application/ld+json
   */
  @Get('skos')
  @MayCall('anybody')
  async skos(@Res() reply: FastifyReply): Promise<void> {
    void reply.type(linkedData).header('content-disposition', 'inline; filename="challenges.jsonld"');
    await reply.send(toSkos());
  }
}

function shown({ terms: _terms, alsoTerms: _alsoTerms, ...concept }: Concept): ShownConcept {
  return concept;
}
