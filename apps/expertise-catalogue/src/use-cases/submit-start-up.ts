import { type StartUp, type SubmitStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { submitStartUp } from '../domain/submit-start-up';
import { toChange } from '../domain/may-act';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class SubmitStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ id, actor }: Request): Promise<StartUp> {
    const now = this.clock.now();
    const action = {
      action: 'start-up-submitted',
      personId: actor.personId,
      occurredAt: now,
      tells: 'programme' as const,
    };
    const startUp = await this.startUps.change(id, (existing) => ({
      startUp: submitStartUp(toChange(id, existing, actor)),
      action,
    }));
    return toStartUp(startUp);
  }
}
