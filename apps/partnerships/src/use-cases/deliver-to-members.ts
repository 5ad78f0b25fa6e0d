import { type ActionRecorded } from '@puente/contracts';
import { type NoteDelivery } from './note-delivery';
import { type Proposals } from './ports/proposals';

const comesIn = ['claim-confirmed', 'member-joined'];

/** Where somebody acts for a city at last, what waited for an address has reached it. */
export class DeliverToMembers {
  constructor(
    private readonly proposals: Proposals,
    private readonly delivering: NoteDelivery,
  ) {}

  /** @throws DomainError `decided-meanwhile`: to be tried again */
  async execute({ action, parties, occurredAt }: ActionRecorded): Promise<void> {
    if (!comesIn.includes(action)) return;
    for (const city of parties.filter(({ kind }) => kind === 'city')) {
      for (const { id } of await this.proposals.awaitingContactOf(city))
        await this.delivering.execute({ proposalId: id, deliveredAt: occurredAt });
    }
  }
}
