import { type AddWeights as Request, type WeightsVersion } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { weights, weightsFault } from '../domain/weights/weights';
import { type WeightsBook } from './ports/weights-book';
import { presentWeights } from './weights.presenter';

/** An admin adds a version of the weights, with a reason. It waits for its activation. */
export class AddWeights {
  constructor(
    private readonly book: WeightsBook,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-permitted`, `weights-not-usable` */
  execute({ actor, weights: sets, k, reason }: Request): Promise<WeightsVersion> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    return this.book.change(async (changes) => {
      const data = {
        version: await changes.nextName(),
        k: k ?? (await changes.inForce()).k,
        sets: { 'city-city': { ...sets['city-city'] }, 'city-start-up': { ...sets['city-start-up'] } },
      };
      const fault = weightsFault(data);
      if (fault) throw new DomainError(errorCode.weightsNotUsable, { fault });
      const version = {
        weights: weights(data),
        ...{ personId: actor.personId, reason, createdAt: this.clock.now() },
      };
      await changes.add(version);
      return presentWeights({ ...version, isInForce: false, activations: [] });
    });
  }
}
