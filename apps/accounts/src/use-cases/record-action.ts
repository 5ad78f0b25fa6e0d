import { randomUUID } from 'node:crypto';
import { type ActionRecorded } from '@puente/contracts';
import { type AuditEntry } from '../domain/audit-chain';
import { type Person } from '../domain/person';
import { whoIsTold } from '../domain/who-is-told';
import { type LetterData } from './ports/letters';
import { type Stores } from './ports/stores';

/** Which event told of an action, and whose. */
export interface ToldBy {
  readonly eventId: string;
  readonly service: string;
}

/** What was done anywhere becomes one entry of the audit trail, and a notification of each person it is told to. */
export class RecordAction {
  constructor(private readonly stores: Stores) {}

  async execute(action: ActionRecorded, { eventId, service }: ToldBy): Promise<void> {
    const told = await this.peopleTold(action);
    const wanting = await this.wantingLetters(told);
    // From here on all others who record wait; places in the trail then grow in the order in which they are seen.
    const entry = await this.stores.audit.append(factsOf(action, { eventId, service }));
    await this.stores.notifications.add(told.map((person) => notificationOf(person, entry)));
    for (const { email, language } of wanting) {
      if (email === null) continue;
      await this.stores.letters.post({
        ...{ messageId: randomUUID(), to: email, language },
        template: 'notification',
        data: letterData(entry),
      });
    }
  }

  private async peopleTold(action: ActionRecorded): Promise<Person[]> {
    const { people, memberships } = this.stores;
    const members = [];
    for (const organisation of action.tellsOrganisations)
      members.push(...(await memberships.membersOf(organisation)));
    const others = [];
    for (const id of action.tellsPeople) others.push(await people.find(id));
    return whoIsTold(members, others, action.personId);
  }

  private async wantingLetters(told: readonly Person[]): Promise<Person[]> {
    const wanting = [];
    for (const person of told)
      if ((await this.stores.preferences.lettersTo(person.id)) === 'each') wanting.push(person);
    return wanting;
  }
}

function factsOf(action: ActionRecorded, { eventId, service }: ToldBy): AuditEntry['facts'] {
  const { personId, subject, parties, from, to, reason, occurredAt } = action;
  return {
    ...{ eventId, service, action: action.action, personId },
    subject: { kind: subject.kind, id: subject.id },
    parties: parties.map(({ kind, id }) => ({ kind, id })),
    ...{ from, to, reason, occurredAt },
  };
}

function notificationOf({ id: personId }: Person, { seq, facts }: AuditEntry) {
  const { eventId, action: kind, subject, parties, from, to, reason, occurredAt } = facts;
  return {
    ...{ id: randomUUID(), personId, entry: seq, eventId, kind, subject, parties, from, to, reason },
    occurredAt: new Date(occurredAt),
    readAt: null,
  };
}

function letterData({ facts: { action, subject, parties, reason } }: AuditEntry): LetterData['notification'] {
  return {
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    parties: parties.map(({ kind, id }) => `${kind}:${id}`).join(' '),
    reason: reason ?? '',
  };
}
