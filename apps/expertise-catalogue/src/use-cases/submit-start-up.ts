import { type StartUp, type SubmitStartUp as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { submitStartUp } from '../domain/submit-start-up';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class SubmitStartUp {
  constructor(private readonly startUps: StartUps) {}

  async execute({ id }: Request): Promise<StartUp> {
    const startUp = await this.startUps.change(id, (existing) => existing && submitStartUp(existing));
    if (!startUp) throw new DomainError(errorCode.startUpNotFound, { id });
    return toStartUp(startUp);
  }
}
