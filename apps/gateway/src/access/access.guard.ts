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
      const identity = await this.identified(request, callers);
      if (!isAmong(identity, callers)) throw new DomainError(errorCode.notPermitted);
      return identity;
    } catch (error) {
      const isRefusal = error instanceof DomainError && refusals.has(error.code);
      if (callers === 'anybody' && isRefusal) return null;
      throw error;
    }
  }

  private async identified(request: FastifyRequest, callers: Callers): Promise<IdentifiedActor> {
    const credentials = credentialsOf(request);
    if (credentials === null) throw new DomainError(errorCode.signInRequired);
    const remembered = await this.identities.identify(credentials);
    // Who joined a moment ago is not refused by what was known before.
    const identity = isAmong(remembered, callers)
      ? remembered
      : await this.identities.identifyAnew(credentials);
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

function isAmong({ actor }: IdentifiedActor, callers: Callers): boolean {
  if (callers === 'anybody' || callers === 'signed-in') return true;
  return actor.memberships.some((organisation) => callers.includes(roleIn(organisation)));
}

/** Another site can have a browser send its cookies, but not read what belongs to them. */
function demandSame(given: string | string[] | undefined, expected: string): void {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(expected)];
  const isSame = one.length === other.length && timingSafeEqual(one, other);
  if (!isSame) throw new DomainError(errorCode.csrfTokenRequired);
}
