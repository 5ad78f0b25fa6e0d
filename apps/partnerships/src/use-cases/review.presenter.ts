import { type Review as Shown } from '@puente/contracts';
import { type Actor } from '@puente/kernel';
import { type Review } from '../domain/review';

const dayMs = 86_400_000;

export function toReview(review: Review, actor: Actor, now: Date): Shown {
  const { id, kind, subjectId, parties, openedAt, dueAt, closedAt, outcome, assignedTo } = review;
  const until = closedAt ?? now;
  return {
    ...{ id, kind, subjectId, outcome, assignedTo },
    parties: parties.map((party) => ({ kind: party.kind, id: party.id })),
    openedAt: openedAt.toISOString(),
    ageDays: Math.max(0, Math.floor((until.getTime() - openedAt.getTime()) / dayMs)),
    dueOn: dueAt.toISOString().slice(0, 10),
    isOverdue: until > dueAt,
    closedAt: closedAt?.toISOString() ?? null,
    isMine: assignedTo === actor.personId,
  };
}
