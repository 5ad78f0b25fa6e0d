import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type ActorReference, type IdentifiedActor } from '@puente/contracts';
import { type FastifyRequest } from 'fastify';

const identities = new WeakMap<FastifyRequest, IdentifiedActor>();

export function noteIdentity(request: FastifyRequest, identity: IdentifiedActor): void {
  identities.set(request, identity);
}

/** Who asks. On a route for anybody it may be undefined. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): ActorReference | undefined =>
    identities.get(context.switchToHttp().getRequest<FastifyRequest>())?.actor,
);

/** Who asks, with all that is known of the secret that came along; for routes of who is signed in. */
export const CurrentIdentity = createParamDecorator(
  (_: unknown, context: ExecutionContext): IdentifiedActor | undefined =>
    identities.get(context.switchToHttp().getRequest<FastifyRequest>()),
);
