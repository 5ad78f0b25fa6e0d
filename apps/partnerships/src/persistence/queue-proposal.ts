import { type EntityManager } from 'typeorm';
import { type Deed } from '../domain/deed';
import { type Proposal } from '../domain/proposal';
import { isUnderReview } from '../domain/proposal-state';
import { dueAfter } from '../domain/review';
import { TypeOrmReviews } from './typeorm-reviews';

/** Opens or closes the review of a case, in the transaction that stores the case. */
export async function queueProposal(
  manager: EntityManager,
  before: Proposal,
  { id, state, proposer, recipient }: Proposal,
  { action, at }: Deed,
): Promise<void> {
  const [was, is] = [isUnderReview(before.state), isUnderReview(state)];
  if (was === is) return;
  const reviews = new TypeOrmReviews(manager);
  const of = { kind: 'proposal', subjectId: id } as const;
  if (!is) return reviews.close(of, action, at);
  const parties = [proposer, recipient].map((party) => ({ kind: party.kind, id: party.id }));
  await reviews.open({ ...of, parties, openedAt: at, dueAt: dueAfter(at) });
}
