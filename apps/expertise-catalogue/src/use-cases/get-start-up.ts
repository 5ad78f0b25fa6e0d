import { type GetStartUp as Request, type StartUp } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type StartUps } from './ports/start-ups';
import { toSeenBy } from './start-up.presenter';

export class GetStartUp {
  constructor(private readonly startUps: StartUps) {}

  async execute({ id, actor }: Request): Promise<StartUp> {
    const startUp = await this.startUps.find(id);
    const seen = startUp && toSeenBy(startUp, actor);
    if (!seen) throw new DomainError(errorCode.startUpNotFound, { id });
    return seen;
  }
}
