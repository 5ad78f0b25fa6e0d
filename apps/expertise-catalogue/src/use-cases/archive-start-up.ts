import { type StartUp, type ArchiveStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { archiveStartUp } from '../domain/archive-start-up';
import { type StartUps } from './ports/start-ups';
import { changeStatus } from './change-status';

export class ArchiveStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  execute(request: Request): Promise<StartUp> {
    const now = this.clock.now();
    const told = { action: 'start-up-archived', occurredAt: now, tells: 'start-up' } as const;
    return changeStatus(this.startUps, request, told, archiveStartUp);
  }
}
