import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyInstance } from 'fastify';

/**
 * Of the bodies that Fastify reads by itself leaves JSON alone, as a form or text that another site posts is not for us,
 * and says in our own code what is not JSON.
 */
export function parseJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    void parse(request, body as string, (error, parsed) => {
      if (error) done(new DomainError(errorCode.bodyNotJson, {}, { cause: error }));
      else done(null, parsed);
    });
  });
}
