import { DomainError, errorCode } from '@puente/kernel';
import { elsewhere } from './elsewhere';
import { type StartUp } from './start-up';

/** What a profile must say before it is reviewed, each the code of what is missing. */
const required: readonly { readonly code: string; readonly isGiven: (startUp: StartUp) => boolean }[] = [
  { code: 'description', isGiven: (startUp) => startUp.description.trim() !== '' },
  { code: 'solution', isGiven: (startUp) => startUp.solutions.length > 0 },
];

/**
 * The start-up, handed in for review; again changes nothing, and so it is with one that is live as it is.
 * @throws DomainError `start-up-incomplete` with the list of what is missing, `start-up-elsewhere` of an archived one
 */
export function submitStartUp(startUp: StartUp): StartUp {
  if (startUp.status === 'live' || startUp.status === 'submitted') return startUp;
  if (startUp.status === 'archived') throw elsewhere(startUp);
  const missing = required.filter(({ isGiven }) => !isGiven(startUp)).map(({ code }) => code);
  if (missing.length > 0) throw new DomainError(errorCode.startUpIncomplete, { id: startUp.id, missing });
  return { ...startUp, status: 'submitted' };
}
