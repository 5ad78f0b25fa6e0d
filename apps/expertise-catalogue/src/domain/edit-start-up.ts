import { elsewhere } from './elsewhere';
import { type StartUp, type StartUpContent } from './start-up';

/**
 * The start-up with other facts. What is live begins a new draft beside it; what was returned is being corrected.
 * @throws DomainError `start-up-elsewhere` while it is under review, or archived
 */
export function editStartUp(startUp: StartUp, facts: Partial<StartUpContent>): StartUp {
  const { status } = startUp;
  if (status === 'submitted' || status === 'archived') throw elsewhere(startUp);
  return { ...startUp, ...facts, status: status === 'returned' ? status : 'draft' };
}
