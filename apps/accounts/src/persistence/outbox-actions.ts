import { accountsActionRecorded, contactDelivered, personErased } from '@puente/contracts';
import { type Outbox } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Action, type Actions } from '../use-cases/ports/actions';

/** An action is told once and carries no state: its version is always the first. */
const version = 1;

export class OutboxActions implements Actions {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly now: Date,
  ) {}

  async tellErased(personId: string): Promise<void> {
    const party = `person:${personId}`;
    await this.outbox.append(this.manager, personErased, { party, version, payload: { personId } });
  }

  async tellContactDelivered(proposalId: string): Promise<void> {
    await this.outbox.append(this.manager, contactDelivered, {
      party: `proposal:${proposalId}`,
      version,
      payload: { proposalId, deliveredAt: this.now.toISOString() },
    });
  }

  async record(action: Action): Promise<void> {
    const { kind, id } = action.subject;
    await this.outbox.append(this.manager, accountsActionRecorded, {
      party: `${kind}:${id}`,
      version,
      payload: {
        ...{ parties: [], from: null, to: null, reason: null, tellsOrganisations: [], tellsPeople: [] },
        ...action,
        occurredAt: this.now.toISOString(),
      },
    });
  }
}
