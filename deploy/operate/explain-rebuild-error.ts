import { rebuildReadModel } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { describeError } from '@puente/platform';
import { NothingRunsError } from './operator-nats-url';

const unchanged = 'The read model stays as it was.';

/** Why the read model was not rebuilt, in one line that says what to do. */
export function explainRebuildError(error: unknown): string {
  if (error instanceof NothingRunsError)
    return `No Puente runs on ${error.dataFolder}. Start it with \`npm start\`, or name the NATS server of a running one with NATS_URL.`;
  if (error instanceof DomainError) return explainRefusal(error);
  return `The read model could not be rebuilt: ${describeError(error)}`;
}

function explainRefusal({ code, details }: DomainError): string {
  const subject = typeof details['subject'] === 'string' ? details['subject'] : null;
  const isOwners = subject !== null && subject !== rebuildReadModel.subject;
  const owner = subject?.split('.')[0] ?? '';
  if (code === errorCode.serviceUnavailable) {
    if (isOwners) return `${owner} does not answer, and the rebuild needs all that it has. ${unchanged}`;
    if (subject !== null) return `No match-scoring answers: is it running? ${unchanged}`;
    return `match-scoring is stopping, or has no database just now. ${unchanged} Run it again.`;
  }
  if (code === errorCode.deadlineExceeded) {
    if (isOwners) return `${owner} answers too slowly. ${unchanged} Run it again.`;
    return 'match-scoring has not answered in time; its log says why. What it holds is whole, old or new. Run it again.';
  }
  return `match-scoring could not rebuild (${code}); its log says why. ${unchanged}`;
}
