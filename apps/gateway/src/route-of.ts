import { type FastifyRequest } from 'fastify';

/** The pattern of a request's route, not its address: addresses are without number, and may hold what is private. */
export function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'unmatched' : (request.routeOptions.url ?? 'unmatched');
}
