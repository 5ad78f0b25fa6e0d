import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { partnershipsActionRecorded } from '@puente/contracts';
import { startTestBus, type TestBus, until } from '@puente/testing';
import { type Door, type Knock, startDoor } from './start-door';

interface Exported {
  readonly person: { readonly id: string };
  readonly notifications: readonly { readonly kind: string }[];
  readonly actions: readonly { readonly action: string; readonly personId: string }[];
}

describe('what is exported of a person', () => {
  let door: Door;
  let bus: TestBus;
  let officer: Knock;
  beforeAll(async () => {
    door = await startDoor();
    bus = await startTestBus(door.nats.url);
    await door.knock('POST', '/cities', { id: 'es-madrid', country: 'ES' });
    officer = await door.as('officer:es-madrid');
  });
  afterAll(async () => {
    await bus?.stop();
    await door?.stop();
  });

  const exported = async () => (await officer('GET', '/me/export')).json<Exported>();

  it('holds what they were told and what they did, all of it, and nothing of others', async () => {
    const { person } = await exported();
    for (let n = 0; n < 120; n += 1) {
      const subject = { kind: 'proposal', id: randomUUID() };
      const action = {
        ...{ action: 'proposal-accepted', personId: null, subject, parties: [], from: 'proposed' },
        ...{ to: 'accepted', reason: null, tellsOrganisations: [], tellsPeople: [person.id] },
        occurredAt: new Date().toISOString(),
      };
      await bus.tell(partnershipsActionRecorded, action, { party: `proposal:${subject.id}` });
    }
    await officer('POST', '/cities/es-madrid/statements', { challenge: 'noise', stance: 'need' });
    const all = await until(
      async () => {
        const found = await exported();
        return found.notifications.length === 120 && found.actions.length > 0 && found;
      },
      { timeoutMs: 20_000 },
    );
    expect(all.actions).toMatchObject([{ action: 'statement-added', personId: person.id }]);
  }, 40_000);
});
