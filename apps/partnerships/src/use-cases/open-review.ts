import { type Actor, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { type Review } from '../domain/review';
import { type Reviews } from './ports/reviews';

/** The queue is the programme's. @throws DomainError `not-permitted`; `review-not-found` */
export async function openReview(reviews: Reviews, actor: Actor, id: string): Promise<Review> {
  if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted, { id });
  const review = await reviews.find(id);
  if (review === null) throw new DomainError(errorCode.reviewNotFound, { id });
  return review;
}
