import { type StartUp, type UpdateStartUp as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type StartUp as DomainStartUp } from '../domain/start-up';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class UpdateStartUp {
  constructor(private readonly startUps: StartUps) {}

  async execute({ id, version, ...facts }: Request): Promise<StartUp> {
    const startUp = await this.startUps.change(id, (existing) => {
      if (!existing) throw new DomainError(errorCode.startUpNotFound, { id });
      if (existing.version !== version)
        throw new DomainError(errorCode.versionStale, { version: existing.version });
      return { ...existing, ...named(facts) };
    });
    if (!startUp) throw new DomainError(errorCode.startUpNotFound, { id });
    return toStartUp(startUp);
  }
}

/** The facts that the request names; the others stay as they are. */
function named(facts: Omit<Request, 'id' | 'version'>): Partial<DomainStartUp> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
