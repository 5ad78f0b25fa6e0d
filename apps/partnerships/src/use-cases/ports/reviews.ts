import { type Page } from '@puente/contracts';
import { type Review, type ReviewKind } from '../../domain/review';

export interface ReviewsListed {
  readonly kind: ReviewKind | null;
  readonly isOpen: boolean;
  /** A person's, nobody's (of the person null), or whoever's (null). */
  readonly assignedTo: { readonly personId: string | null } | null;
  /** Those that were due before. */
  readonly dueBefore: Date | null;
}

export interface Reviews {
  find(id: string): Promise<Review | null>;
  /** The longest waiting first. @throws DomainError `invalid-cursor` */
  list(listed: ReviewsListed, limit: number, cursor: string | undefined): Promise<Page<Review>>;
  /** Opens the review of a subject, or opens it again; what is older than its end changes nothing. */
  open(review: Omit<Review, 'id' | 'closedAt' | 'outcome' | 'assignedTo'>): Promise<void>;
  close(review: Pick<Review, 'kind' | 'subjectId'>, outcome: string, at: Date): Promise<void>;
  /** Gives whether it did: not where it is closed, or somebody else took it. */
  take(id: string, personId: string): Promise<boolean>;
  /** Gives whether it did: not where it is closed. */
  letGo(id: string): Promise<boolean>;
}
