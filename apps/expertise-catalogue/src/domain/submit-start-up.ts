import { DomainError, errorCode } from '@puente/kernel';
import { type StartUp } from './start-up';

/** What a profile must say before it is published, each the code of what is missing. */
const required: readonly { readonly code: string; readonly isGiven: (startUp: StartUp) => boolean }[] = [
  { code: 'description', isGiven: (startUp) => startUp.description.trim() !== '' },
  { code: 'solution', isGiven: (startUp) => startUp.solutions.length > 0 },
];

/**
 * The start-up, published.
 * @throws DomainError `start-up-incomplete` with the list of what is missing.
 */
export function submitStartUp(startUp: StartUp): StartUp {
  const missing = required.filter(({ isGiven }) => !isGiven(startUp)).map(({ code }) => code);
  if (missing.length > 0) throw new DomainError(errorCode.startUpIncomplete, { id: startUp.id, missing });
  return startUp.status === 'live' ? startUp : { ...startUp, status: 'live' };
}
