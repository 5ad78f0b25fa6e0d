import { type RemoveSolution as Request, type StartUp } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { toChangeAt } from '../domain/may-act';
import { removeSolution } from '../domain/remove-solution';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class RemoveSolution {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ startUpId, solutionId, version, actor }: Request): Promise<StartUp> {
    const action = { action: 'solution-removed', personId: actor.personId, occurredAt: this.clock.now() };
    const startUp = await this.startUps.change(startUpId, (existing) => {
      const held = toChangeAt(version, startUpId, existing, actor);
      return { startUp: removeSolution(held, solutionId), action };
    });
    return toStartUp(startUp);
  }
}
