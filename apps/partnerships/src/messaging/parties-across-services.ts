import { getCity, getStartUp } from '@puente/contracts';
import { DomainError, type ErrorCode, errorCode, type PartyRef } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type ProposalParty } from '../domain/proposal';
import { type Parties } from '../use-cases/ports/parties';

const notFound: readonly ErrorCode[] = [errorCode.cityNotFound, errorCode.startUpNotFound];

/** Looks a party up at its owner; networks and universities are nobody to propose to. */
export class PartiesAcrossServices implements Parties {
  constructor(private readonly client: RequestClient) {}

  async find({ kind, id }: PartyRef): Promise<ProposalParty | null> {
    if (kind === 'organisation') return null;
    const asked = kind === 'city' ? this.client.send(getCity, { id }) : this.client.send(getStartUp, { id });
    try {
      const { name, country } = await asked;
      return { kind, id, name, country };
    } catch (error) {
      if (error instanceof DomainError && notFound.includes(error.code)) return null;
      throw error;
    }
  }
}
