import { type ActivateWeights as Request, type WeightsVersion } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { type FitsNow } from './fits-now';
import { type ListedWeights, type WeightsBook, type WeightsChanges } from './ports/weights-book';
import { presentWeights } from './weights.presenter';

/** An admin puts a version in force: every run from now on uses it, and requests that watch. */
export class ActivateWeights {
  constructor(
    private readonly book: WeightsBook,
    private readonly fitsNow: FitsNow,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-permitted`, `weights-not-found` */
  execute({ actor, version, reason }: Request): Promise<WeightsVersion> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    return this.book.change(async (changes) => {
      await found(changes, version);
      const before = (await changes.inForce()).version;
      await changes.activate({
        ...{ version, personId: actor.personId, activatedAt: this.clock.now(), reason: reason ?? null },
      });
      // Scores that requests remember are compared with those of events to come.
      if (before !== version)
        await changes.lookAnew(version, (standing, tables) => this.fitsNow.anew(standing, tables));
      return presentWeights(await found(changes, version));
    });
  }
}

async function found(changes: WeightsChanges, version: string): Promise<ListedWeights> {
  const listed = await changes.find(version);
  if (!listed) throw new DomainError(errorCode.weightsNotFound, { version });
  return listed;
}
