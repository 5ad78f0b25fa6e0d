import { type ActionRecorded } from '@puente/contracts';
import { type Stores } from './ports/stores';

/** Which event told of an action, and whose. */
export interface ToldBy {
  readonly eventId: string;
  readonly service: string;
}

/** What was done anywhere becomes one entry of the audit trail. */
export class RecordAction {
  constructor(private readonly stores: Stores) {}

  async execute(action: ActionRecorded, { eventId, service }: ToldBy): Promise<void> {
    const { personId, subject, parties, from, to, reason, occurredAt } = action;
    await this.stores.audit.append({
      ...{ eventId, service, action: action.action, personId },
      subject: { kind: subject.kind, id: subject.id },
      parties: parties.map(({ kind, id }) => ({ kind, id })),
      ...{ from, to, reason, occurredAt },
    });
  }
}
