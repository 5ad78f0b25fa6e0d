import { type Clock, DomainError, errorCode } from '@puente/kernel';
import { expireStartUp, remindDaysBefore } from '../domain/archive-start-up';
import { type StartUps } from './ports/start-ups';

const batch = 100;
const dayMs = 24 * 60 * 60 * 1_000;

/** Reminds of what expires soon, once, and archives what has expired. Looks again under the lock: replicas may be at it too. */
export class ExpireStartUps {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  /** How many it found due: as many as one call handles may mean that there are more. */
  async execute(): Promise<{ due: number; mayBeMore: boolean }> {
    const now = this.clock.now();
    const near = new Date(now.getTime() + remindDaysBefore * dayMs);
    const ids = await this.startUps.due(now, near, batch);
    for (const id of ids) {
      await this.startUps.change(id, (existing) => {
        if (!existing) throw new DomainError(errorCode.startUpNotFound, { id });
        const startUp = expireStartUp(existing, now);
        const action = startUp.status === 'archived' ? 'start-up-expired' : 'start-up-expiry-near';
        return { startUp, action: { action, personId: null, occurredAt: now, tells: 'start-up' } };
      });
    }
    return { due: ids.length, mayBeMore: ids.length === batch };
  }
}
