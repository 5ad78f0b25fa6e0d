import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type IdentifiedActor } from '@puente/contracts';
import { DomainError, errorCode, roleIn } from '@puente/kernel';
import { type FastifyRequest } from 'fastify';
import { credentialsOf } from './credentials';
import { noteIdentity } from './current-actor';
import { type Identities } from './identities';
import { type Callers, whoMayCall } from './may-call';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses by route, before a body is looked at; a route that does not say who may call it, nobody may. */
export class AccessGuard implements CanActivate {
  constructor(private readonly identities: Identities) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const callers = whoMayCall(context.getHandler());
    if (callers === undefined) throw new DomainError(errorCode.notPermitted);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const identity = await this.identityOf(request, callers);
    if (identity !== null) noteIdentity(request, identity);
    return true;
  }

  /** On a route for anybody, credentials that are not good are as good as none. */
  private async identityOf(request: FastifyRequest, callers: Callers): Promise<IdentifiedActor | null> {
    try {
      const identity = await this.identified(request);
      if (Array.isArray(callers)) demandRole(identity, callers);
      return identity;
    } catch (error) {
      const isRefusal = error instanceof DomainError && refusals.has(error.code);
      if (callers === 'anybody' && isRefusal) return null;
      throw error;
    }
  }

  private async identified(request: FastifyRequest): Promise<IdentifiedActor> {
    const credentials = credentialsOf(request);
    if (credentials === null) throw new DomainError(errorCode.signInRequired);
    const identity = await this.identities.identify(credentials);
    const isReading = reading.includes(request.method);
    if (!identity.scopes.includes(isReading ? 'read' : 'write'))
      throw new DomainError(errorCode.notPermitted);
    if (!isReading && identity.csrfToken !== null)
      demandSame(request.headers['x-csrf-token'], identity.csrfToken);
    return identity;
  }
}

const refusals: ReadonlySet<string> = new Set([
  errorCode.signInRequired,
  errorCode.notPermitted,
  errorCode.csrfTokenRequired,
]);

function demandRole({ actor }: IdentifiedActor, roles: readonly string[]): void {
  const has = actor.memberships.some((organisation) => roles.includes(roleIn(organisation)));
  if (!has) throw new DomainError(errorCode.notPermitted);
}

/** Another site can have a browser send its cookies, but not read what belongs to them. */
function demandSame(given: string | string[] | undefined, expected: string): void {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(expected)];
  const isSame = one.length === other.length && timingSafeEqual(one, other);
  if (!isSame) throw new DomainError(errorCode.csrfTokenRequired);
}
