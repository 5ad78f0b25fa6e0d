import { type GetPartnership as Request, type Partnership } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { recordsAs } from './change-record';
import { toPartnership } from './partnership.presenter';
import { type Partnerships } from './ports/partnerships';

/** A partnership of two others is answered as if it were not there. */
export class GetPartnership {
  constructor(private readonly partnerships: Partnerships) {}

  async execute({ actor, id }: Request): Promise<Partnership> {
    const held = await this.partnerships.find(id);
    if (held === null || recordsAs(actor, held) === null)
      throw new DomainError(errorCode.partnershipNotFound, { id });
    return toPartnership(held);
  }
}
