import { type StartUp, type SubmitStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { submitStartUp } from '../domain/submit-start-up';
import { type StartUps } from './ports/start-ups';
import { changeStatus } from './change-status';

export class SubmitStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  execute(request: Request): Promise<StartUp> {
    const now = this.clock.now();
    const told = { action: 'start-up-submitted', occurredAt: now, tells: 'programme' } as const;
    return changeStatus(this.startUps, request, told, submitStartUp);
  }
}
