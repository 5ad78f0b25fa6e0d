import { type ActionRecorded } from '@puente/contracts';
import { dueAfter, turnOf } from '../domain/review';
import { type Reviews } from './ports/reviews';

/** Opens and closes reviews by what was done elsewhere. */
export class TurnReview {
  constructor(private readonly reviews: Reviews) {}

  async execute({ action, subject, parties, occurredAt }: ActionRecorded): Promise<void> {
    const turn = turnOf(action);
    if (turn === null) return;
    const at = new Date(occurredAt);
    const of = { kind: turn.kind, subjectId: subject.id };
    if (turn.does === 'close') return this.reviews.close(of, action, at);
    await this.reviews.open({ ...of, parties, openedAt: at, dueAt: dueAfter(at) });
  }
}
