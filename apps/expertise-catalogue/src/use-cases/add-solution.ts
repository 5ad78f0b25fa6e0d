import { randomUUID } from 'node:crypto';
import { type AddSolution as Request, limits, type Solution } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { addSolution } from '../domain/add-solution';
import { type Solution as DomainSolution } from '../domain/start-up';
import { type StartUps } from './ports/start-ups';
import { toSolution } from './start-up.presenter';

export class AddSolution {
  constructor(private readonly startUps: StartUps) {}

  async execute(request: Request): Promise<Solution> {
    const { startUpId: id } = request;
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
    await this.startUps.change(id, (existing) => {
      if (!existing) throw new DomainError(errorCode.startUpNotFound, { id });
      return addSolution(existing, solution, limits.solutionsPerStartUpMax);
    });
    return toSolution(solution);
  }
}
