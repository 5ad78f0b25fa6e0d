import { type StartUp, type RestoreStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { restoreStartUp } from '../domain/archive-start-up';
import { type StartUps } from './ports/start-ups';
import { changeStatus } from './change-status';

export class RestoreStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  execute(request: Request): Promise<StartUp> {
    const now = this.clock.now();
    const told = { action: 'start-up-restored', occurredAt: now } as const;
    return changeStatus(this.startUps, request, told, (startUp) => restoreStartUp(startUp, now));
  }
}
