import { getCity } from '@puente/contracts';
import { DomainError, errorCode, type PartyRef } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type Organisations } from '../use-cases/ports/organisations';
import { type Parties } from '../use-cases/ports/parties';
import { type StartUps } from '../use-cases/ports/start-ups';

/** Looks a party up where it is kept: start-ups and organisations here, cities at their owner. */
export class PartiesAcrossServices implements Parties {
  constructor(
    private readonly startUps: StartUps,
    private readonly organisations: Organisations,
    private readonly client: RequestClient,
  ) {}

  async describe(party: PartyRef): Promise<{ name: string; country: string | null } | null> {
    const found = await this.find(party);
    return found && { name: found.name, country: found.country };
  }

  private async find({ kind, id }: PartyRef): Promise<{ name: string; country: string | null } | null> {
    if (kind === 'start-up') return this.startUps.find(id);
    if (kind === 'organisation') return this.organisations.find(id);
    try {
      return await this.client.send(getCity, { id });
    } catch (error) {
      if (error instanceof DomainError && error.code === errorCode.cityNotFound) return null;
      throw error;
    }
  }
}
