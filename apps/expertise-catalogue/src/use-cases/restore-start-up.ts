import { type StartUp, type RestoreStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { restoreStartUp } from '../domain/archive-start-up';
import { toChange } from '../domain/may-act';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class RestoreStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ id, actor }: Request): Promise<StartUp> {
    const now = this.clock.now();
    const action = { action: 'start-up-restored', personId: actor.personId, occurredAt: now };
    const startUp = await this.startUps.change(id, (existing) => ({
      startUp: restoreStartUp(toChange(id, existing, actor), now),
      action,
    }));
    return toStartUp(startUp);
  }
}
