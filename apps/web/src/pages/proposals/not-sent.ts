import { Problem } from '../../api/problem';

/** Travels with the way to a case that was saved and could not be sent: a problem as plain data, for the browser's history. */
interface NotSent {
  readonly notSent: Pick<Problem, 'code' | 'status' | 'details' | 'errors'>;
}

export function becauseOf(error: unknown): NotSent {
  const { code, status, details, errors } = Problem.from(error);
  return { notSent: { code, status, details, errors } };
}

/** Why it was not sent; null where a case was gone to in any other way. */
export function whyNotSent(state: unknown): Problem | null {
  if (typeof state !== 'object' || state === null || !('notSent' in state)) return null;
  const { code, status, details, errors } = (state as NotSent).notSent;
  return new Problem(code, status, details, errors);
}
