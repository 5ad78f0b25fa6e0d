import { type ResponseWithdrawn, type WithdrawResponse as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { type Responses } from './ports/responses';
import { type Runs } from './ports/runs';
import { runFor } from './run-for';
import { suggestedIn } from './suggested-in';

/** Takes back what a party answered: its next run knows nothing of it. */
export class WithdrawResponse {
  constructor(
    private readonly runs: Runs,
    private readonly responses: Responses,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, runId, ...request }: Request): Promise<ResponseWithdrawn> {
    const run = await runFor(this.runs, runId, actor);
    const candidate = suggestedIn(run, request.candidate);
    const { party } = run.inputs.request;
    await this.responses.withdraw(party, candidate, { personId: actor.personId, at: this.clock.now() });
    return { party: { ...party }, candidate };
  }
}
