import { type ActionRecorded } from '@puente/contracts';
import { type Stores } from './ports/stores';

/** Whoever registers a start-up acts for it; an admin who does it on behalf of others stays free to decide on it. */
export class LetFounderIn {
  constructor(private readonly stores: Stores) {}

  async execute({ action, personId, subject, reason }: ActionRecorded): Promise<void> {
    if (action !== 'start-up-registered' || personId === null || reason === 'on-behalf') return;
    const { people, memberships, now } = this.stores;
    const person = await people.find(personId);
    if (person === null || person.erasedAt !== null) return;
    await memberships.add({ personId, organisation: { kind: 'start-up', id: subject.id }, since: now });
  }
}
