import { type StartUp, type RenewStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { renewStartUp } from '../domain/archive-start-up';
import { type StartUps } from './ports/start-ups';
import { changeStatus } from './change-status';

export class RenewStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  execute(request: Request): Promise<StartUp> {
    const now = this.clock.now();
    const told = { action: 'start-up-renewed', occurredAt: now } as const;
    return changeStatus(this.startUps, request, told, (startUp) => renewStartUp(startUp, now));
  }
}
