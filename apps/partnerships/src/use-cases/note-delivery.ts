import { type ContactDelivered } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { deedOf } from '../domain/deed';
import { withoutPerson } from '../domain/situations';
import { takeStep } from '../domain/take-step';
import { type Proposals } from './ports/proposals';

const post = { personId: null, capacities: ['delivery'] } as const;

/** A case has reached the city that it turned to: it is proposed, and its deadline runs. Of a second letter nothing changes. */
export class NoteDelivery {
  constructor(private readonly proposals: Proposals) {}

  /** @throws DomainError `decided-meanwhile`: somebody changed the case at this moment, and it is to be tried again */
  async execute({ proposalId, deliveredAt }: ContactDelivered): Promise<void> {
    const before = await this.proposals.find(proposalId);
    if (before?.state !== 'awaiting-contact') return;
    const now = new Date(deliveredAt);
    const taken = takeStep(before, post, { to: 'proposed', reason: null, comment: null }, withoutPerson(now));
    const after = { ...taken.proposal, contactedAt: now };
    if (!(await this.proposals.change(before, after, deedOf(taken))))
      throw new DomainError(errorCode.decidedMeanwhile, { id: proposalId });
  }
}
