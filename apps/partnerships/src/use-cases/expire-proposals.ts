import { type Clock } from '@puente/kernel';
import { deedOf } from '../domain/deed';
import { withoutPerson } from '../domain/situations';
import { takeStep } from '../domain/take-step';
import { type Proposals } from './ports/proposals';

const atOnce = 50;
const time = { personId: null, capacities: ['time'] } as const;

/** Ends what nobody answered in time. */
export class ExpireProposals {
  constructor(
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  /** Of two replicas that find the same case, one ends it. */
  async execute(): Promise<{ mayBeMore: boolean }> {
    const now = this.clock.now();
    const due = await this.proposals.due(now, atOnce);
    const around = withoutPerson(now);
    for (const before of due) {
      const taken = takeStep(before, time, { to: 'expired', reason: null, comment: null }, around);
      await this.proposals.change(before, taken.proposal, deedOf(taken));
    }
    return { mayBeMore: due.length === atOnce };
  }
}
