import { type RespondToSuggestion as Request, type SuggestionAnswered } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { type Responses } from './ports/responses';
import { type Runs } from './ports/runs';
import { runFor } from './run-for';
import { suggestedIn } from './suggested-in';

/** A party answers to what it was suggested; its next run honours that. */
export class RespondToSuggestion {
  constructor(
    private readonly runs: Runs,
    private readonly responses: Responses,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, runId, response, ...request }: Request): Promise<SuggestionAnswered> {
    const run = await runFor(this.runs, runId, actor);
    const candidate = suggestedIn(run, request.candidate);
    const { party } = run.inputs.request;
    const reason = request.reason ?? null;
    const until = response === 'snoozed' ? (request.until ?? null) : null;
    const by = { personId: actor.personId, at: this.clock.now() };
    await this.responses.give(party, { candidate, response, reason, until }, by);
    return { party: { ...party }, candidate, response, reason, until };
  }
}
