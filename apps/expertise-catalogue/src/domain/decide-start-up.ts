import { assertNever } from '@puente/kernel';
import { elsewhere } from './elsewhere';
import { publish } from './publish';
import { type StartUp } from './start-up';

export type Verdict =
  | { readonly decision: 'publish' }
  | { readonly decision: 'return'; readonly reason: string | null; readonly comment: string }
  | { readonly decision: 'decline'; readonly reason: string; readonly comment: string | null };

/**
 * The start-up after its review. What was published before stays as it is unless the new version takes its place.
 * @throws DomainError `start-up-elsewhere` where it is not under review, or no more
 */
export function decideStartUp(startUp: StartUp, verdict: Verdict, now: Date): StartUp {
  if (startUp.status !== 'submitted') throw elsewhere(startUp);
  switch (verdict.decision) {
    case 'publish':
      return publish(startUp, now);
    case 'return':
      return { ...startUp, status: 'returned', reason: verdict.reason, comment: verdict.comment };
    case 'decline':
      return { ...startUp, status: 'declined', reason: verdict.reason, comment: verdict.comment };
    default:
      return assertNever(verdict);
  }
}
