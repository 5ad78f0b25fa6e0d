import { type StartUp, type ArchiveStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { archiveStartUp } from '../domain/archive-start-up';
import { toChange } from '../domain/may-act';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class ArchiveStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ id, actor }: Request): Promise<StartUp> {
    const now = this.clock.now();
    const action = {
      action: 'start-up-archived',
      personId: actor.personId,
      occurredAt: now,
      tells: 'start-up' as const,
    };
    const startUp = await this.startUps.change(id, (existing) => ({
      startUp: archiveStartUp(toChange(id, existing, actor)),
      action,
    }));
    return toStartUp(startUp);
  }
}
