import { DomainError } from '@puente/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { noteCode } from '../errors/code-answered';

/**
 * Goes where a browser was to be sent; where that is refused, back to the page to sign in, which says why by the code. A program
 * is answered as ever.
 */
export async function orBackToSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  going: () => Promise<void>,
): Promise<void> {
  try {
    await going();
  } catch (error) {
    const isBrowser = request.headers.accept?.includes('text/html') === true;
    if (!isBrowser || !(error instanceof DomainError)) throw error;
    noteCode(reply, error.code);
    await reply.header('cache-control', 'no-store').redirect(`/#/sign-in?refused=${error.code}`, 303);
  }
}
