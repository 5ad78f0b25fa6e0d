import { type StartUp, type UpdateSolution as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { toChangeAt } from '../domain/may-act';
import { updateSolution } from '../domain/update-solution';
import { type StartUps } from './ports/start-ups';
import { solutionFacts } from './solution-facts';
import { toStartUp } from './start-up.presenter';

export class UpdateSolution {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ startUpId, solutionId, version, actor, ...change }: Request): Promise<StartUp> {
    const action = { action: 'solution-updated', personId: actor.personId, occurredAt: this.clock.now() };
    const startUp = await this.startUps.change(startUpId, (existing) => {
      const held = toChangeAt(version, startUpId, existing, actor);
      return { startUp: updateSolution(held, solutionId, solutionFacts(change)), action };
    });
    return toStartUp(startUp);
  }
}
