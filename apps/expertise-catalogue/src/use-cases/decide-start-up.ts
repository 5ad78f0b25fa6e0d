import { type DecideStartUp as Request, declineReasons, type StartUp } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { decideStartUp, type Verdict } from '../domain/decide-start-up';
import { type Conflicts } from './ports/conflicts';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

const actions = {
  publish: 'start-up-published',
  return: 'start-up-returned',
  decline: 'start-up-declined',
} as const;

/** One decision holds: who comes second is told where the start-up stands by then. */
export class DecideStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly conflicts: Conflicts,
    private readonly clock: Clock,
  ) {}

  async execute({ id, actor, ...request }: Request): Promise<StartUp> {
    const { personId } = actor;
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    const verdict = verdictOf(request);
    if (await this.conflicts.has(personId, { kind: 'start-up', id }))
      throw new DomainError(errorCode.conflictOfInterest, { id });
    const now = this.clock.now();
    const reason = 'reason' in verdict ? verdict.reason : null;
    const action = { action: actions[verdict.decision], personId, occurredAt: now, reason };
    const startUp = await this.startUps.change(id, (existing) => {
      if (!existing) throw new DomainError(errorCode.startUpNotFound, { id });
      if (existing.registeredBy === personId) throw new DomainError(errorCode.conflictOfInterest, { id });
      return { startUp: decideStartUp(existing, verdict, now), action: { ...action, tells: 'start-up' } };
    });
    return toStartUp(startUp);
  }
}

function verdictOf({ decision, reason, comment }: Omit<Request, 'id' | 'actor'>): Verdict {
  const code = declineReasons.find((one) => one === reason);
  if (reason !== undefined && code === undefined)
    throw refused('reason', `reason must be one of ${declineReasons.join(', ')}`);
  if (decision === 'publish') return { decision };
  if (decision === 'decline') {
    if (code === undefined) throw refused('reason', 'to decline takes a reason');
    return { decision, reason: code, comment: comment ?? null };
  }
  if (comment === undefined) throw refused('comment', 'to return takes a comment, which asks');
  return { decision, reason: code ?? null, comment };
}

function refused(path: string, message: string): DomainError {
  return new DomainError(errorCode.invalidRequest, { errors: [{ path, rule: 'is-defined', message }] });
}
