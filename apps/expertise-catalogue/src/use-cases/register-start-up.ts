import { type RegisterStartUp as Request, type StartUp } from '@puente/contracts';
import { DomainError, errorCode, slug } from '@puente/kernel';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class RegisterStartUp {
  constructor(private readonly startUps: StartUps) {}

  async execute(request: Request): Promise<StartUp> {
    const id = request.id ?? idOf(request.name);
    if (id === '') throw new DomainError(errorCode.invalidRequest, { errors: [nameWithoutLetters] });
    const startUp = await this.startUps.change(id, (existing) => {
      if (existing) throw new DomainError(errorCode.startUpExists, { id });
      return {
        id,
        version: 0,
        status: 'draft',
        name: request.name,
        country: request.country,
        city: request.city ?? null,
        foundedIn: request.foundedIn ?? null,
        website: request.website ?? null,
        languages: request.languages ?? [],
        description: request.description ?? '',
        fictitious: request.fictitious ?? false,
        solutions: [],
      };
    });
    if (!startUp) throw new DomainError(errorCode.startUpNotFound, { id });
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
