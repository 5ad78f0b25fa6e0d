import { alternativesMax, listAlternatives } from '@puente/contracts';
import { DomainError, type ErrorCode, errorCode, partyKey } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type Alternative, type Proposal } from '../domain/proposal';
import { type Rankings } from '../use-cases/ports/rankings';

/** A no is taken also where nothing can be said of whom to ask instead. */
const borne: readonly ErrorCode[] = [
  errorCode.runNotFound,
  errorCode.deadlineExceeded,
  errorCode.serviceUnavailable,
];

export class RankingsAcrossServices implements Rankings {
  constructor(private readonly client: RequestClient) {}

  /** Whoever proposes may name any run; what another's says is not shown. */
  async alternativesTo({ runId, proposer, recipient }: Proposal): Promise<readonly Alternative[]> {
    if (runId === null) return [];
    const not = { kind: recipient.kind, id: recipient.id };
    try {
      const asked = { runId, not, limit: alternativesMax };
      const { party, alternatives } = await this.client.send(listAlternatives, asked);
      return partyKey(party) === partyKey(proposer) ? alternatives : [];
    } catch (error) {
      if (error instanceof DomainError && borne.includes(error.code)) return [];
      throw error;
    }
  }
}
