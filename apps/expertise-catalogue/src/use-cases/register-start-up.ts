import { type RegisterStartUp as Request, type StartUp } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin, slug } from '@puente/kernel';
import { notYetReviewed } from '../domain/start-up';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class RegisterStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, ...request }: Request): Promise<StartUp> {
    const id = request.id ?? idOf(request.name);
    if (id === '') throw new DomainError(errorCode.invalidRequest, { errors: [nameWithoutLetters] });
    const { personId } = actor;
    const startUp = await this.startUps.change(id, (existing) => {
      if (existing) throw new DomainError(errorCode.startUpExists, { id });
      const begun = {
        ...notYetReviewed,
        ...{ id, version: 0, status: 'draft' as const, name: request.name, country: request.country },
        // An admin registers on behalf of others, and stays free to decide.
        registeredBy: isAdmin(actor) ? null : personId,
        city: request.city ?? null,
        foundedIn: request.foundedIn ?? null,
        website: request.website ?? null,
        languages: request.languages ?? [],
        description: request.description ?? '',
        fictitious: request.fictitious ?? false,
        solutions: [],
      };
      const action = { action: 'start-up-registered', personId, occurredAt: this.clock.now() };
      return { startUp: begun, action: { ...action, reason: isAdmin(actor) ? 'on-behalf' : null } };
    });
    return toStartUp(startUp);
  }
}

/** An id is made of Latin letters and digits; a name in another script needs an id of the registrant's choosing. */
const nameWithoutLetters = {
  path: 'id',
  rule: 'is-not-empty',
  message: 'id is needed where the name has no Latin letter',
};

const idUnitsMax = 120;

function idOf(name: string): string {
  return slug(name).slice(0, idUnitsMax).replace(/-$/, '');
}
