import { randomUUID } from 'node:crypto';
import { type AddSolution as Request, limits, type Solution } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { addSolution } from '../domain/add-solution';
import { toChange } from '../domain/may-act';
import { type Solution as DomainSolution } from '../domain/start-up';
import { type StartUps } from './ports/start-ups';
import { toSolution } from './start-up.presenter';

export class AddSolution {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute(request: Request): Promise<Solution> {
    const { startUpId: id, actor } = request;
    const solution: DomainSolution = {
      id: randomUUID(),
      name: request.name,
      description: request.description ?? '',
      challenges: [...new Set(request.challenges)],
      trl: request.trl ?? null,
      proof: request.proof ?? [],
      markets: request.markets ?? null,
      seeks: request.seeks ?? [],
    };
    const action = { action: 'solution-added', personId: actor.personId, occurredAt: this.clock.now() };
    await this.startUps.change(id, (existing) => ({
      startUp: addSolution(toChange(id, existing, actor), solution, limits.solutionsPerStartUpMax),
      action,
    }));
    return toSolution(solution);
  }
}
