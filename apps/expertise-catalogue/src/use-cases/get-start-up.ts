import { type GetStartUp as Request, type StartUp } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class GetStartUp {
  constructor(private readonly startUps: StartUps) {}

  async execute({ id }: Request): Promise<StartUp> {
    const startUp = await this.startUps.find(id);
    if (!startUp) throw new DomainError(errorCode.startUpNotFound, { id });
    return toStartUp(startUp);
  }
}
