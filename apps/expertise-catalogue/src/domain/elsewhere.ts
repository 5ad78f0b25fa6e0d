import { DomainError, errorCode } from '@puente/kernel';
import { type StartUp } from './start-up';

/** The step does not begin where the start-up stands, or no more: somebody else was first. */
export function elsewhere({ id, status }: StartUp): DomainError {
  return new DomainError(errorCode.startUpElsewhere, { id, status });
}
