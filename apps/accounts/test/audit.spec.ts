import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type ActionRecorded,
  type ActorReference,
  cityProfilesActionRecorded,
  documentsActionRecorded,
  eraseMe,
  expertiseCatalogueActionRecorded,
  listAuditEntries,
  matchScoringActionRecorded,
  partnershipsActionRecorded,
  sendInvitation,
  verifyAudit,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const admin: ActorReference = {
  personId: randomUUID(),
  memberships: [{ kind: 'programme', id: 'programme' }],
};
const officer: ActorReference = { personId: randomUUID(), memberships: [{ kind: 'city', id: 'es-madrid' }] };

const published = (traits: Partial<ActionRecorded> = {}): ActionRecorded => ({
  action: 'start-up-published',
  personId: randomUUID(),
  subject: { kind: 'start-up', id: 'quiet-streets' },
  parties: [{ kind: 'start-up', id: 'quiet-streets' }],
  from: 'in-review',
  to: 'live',
  reason: null,
  tellsOrganisations: [],
  tellsPeople: [],
  occurredAt: '2017-10-16T09:00:00.000Z',
  ...traits,
});

/** Every other service in which people do something. */
const others = [
  cityProfilesActionRecorded,
  documentsActionRecorded,
  expertiseCatalogueActionRecorded,
  matchScoringActionRecorded,
  partnershipsActionRecorded,
];

describe('the audit trail', () => {
  let stage: AccountsStage;
  beforeAll(async () => {
    stage = await openAccounts();
  });
  afterAll(() => stage?.end());

  const tell = async (action: ActionRecorded, id = randomUUID()) => {
    await stage.bus.tell(expertiseCatalogueActionRecorded, action, { party: 'start-up:quiet-streets', id });
    return id;
  };
  const count = async () =>
    Number((await stage.query<{ count: string }>('SELECT count(*) FROM audit.entry'))[0]?.count);
  const entryOf = (eventId: string) =>
    until(
      async () =>
        (
          await stage.query<{ seq: string }>("SELECT seq FROM audit.entry WHERE facts ->> 'eventId' = $1", [
            eventId,
          ])
        )[0] ?? null,
    );

  it('holds one entry for each action, as it was told, whatever is told twice', async () => {
    const action = published();
    const eventId = await tell(action);
    await entryOf(eventId);
    await tell(action, eventId);
    await entryOf(await tell(published({ action: 'start-up-archived' })));
    const { items } = await stage.send(listAuditEntries, { actor: admin, subjectId: 'quiet-streets' });
    expect(items.map((entry) => entry.action)).toEqual(['start-up-archived', 'start-up-published']);
    const { personId, subject, parties, from, to, reason, occurredAt } = action;
    const facts = { personId, subject, parties, from, to, reason, occurredAt };
    expect(items[1]).toMatchObject({ ...facts, eventId, service: 'expertise-catalogue' });
  });

  it('holds what its own service does, and what others do', async () => {
    const host = await stage.register('host@madrid.example');
    const actor = { personId: host.person.id, memberships: officer.memberships };
    const [organisation] = officer.memberships;
    if (!organisation) throw new Error('no organisation');
    await stage.send(sendInvitation, { actor, organisation, email: 'guest@madrid.example' });
    for (const owner of others) await stage.bus.tell(owner, published(), { party: 'start-up:quiet-streets' });
    const found = await until(async () => {
      const { items } = await stage.send(listAuditEntries, { actor: admin });
      const services = new Set(items.map(({ service }) => service));
      return services.size === others.length + 1 ? items : null;
    });
    expect(found.find(({ action }) => action === 'member-invited')?.personId).toBe(host.person.id);
  });

  it('is a chain without a gap, also where replicas and owners add to it at once', async () => {
    const events = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0
          ? tell(published())
          : (async () => {
              const id = randomUUID();
              await stage.bus.tell(matchScoringActionRecorded, published(), {
                party: `match-request:${n}`,
                id,
              });
              return id;
            })(),
      ),
    );
    for (const id of events) await entryOf(id);
    const verified = await stage.send(verifyAudit, { actor: admin });
    expect(verified).toMatchObject({ intact: true, broken: null, entries: await count() });
  });

  it('is read by pages, the newest first, and by who did what', async () => {
    const personId = randomUUID();
    for (const action of ['start-up-submitted', 'start-up-returned', 'start-up-submitted'])
      await entryOf(await tell(published({ action, personId })));
    const query = { actor: admin, personId, limit: 2 };
    const first = await stage.send(listAuditEntries, query);
    const second = await stage.send(listAuditEntries, { ...query, cursor: first.nextCursor ?? '' });
    const seqs = [...first.items, ...second.items].map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    expect([seqs.length, second.nextCursor]).toEqual([3, null]);
    const returned = await stage.send(listAuditEntries, { ...query, action: 'start-up-returned' });
    expect(returned.items).toHaveLength(1);
    const none = await stage.send(listAuditEntries, { ...query, subjectKind: 'claim' });
    expect(none.items).toEqual([]);
    for (const cursor of ['?', Buffer.from('["x"]').toString('base64url')])
      await expect(stage.send(listAuditEntries, { ...query, cursor })).rejects.toMatchObject({
        code: 'invalid-cursor',
      });
  });

  it('names who did it, unless they were erased', async () => {
    const { person, sessionToken } = await stage.register('nora@madrid.example', { name: 'Nora' });
    await entryOf(await tell(published({ personId: person.id })));
    await entryOf(await tell(published({ personId: null })));
    const named = async () =>
      (await stage.send(listAuditEntries, { actor: admin, subjectId: 'quiet-streets', limit: 2 })).items.map(
        ({ personId, personName }) => [personId, personName],
      );
    expect(await named()).toEqual([
      [null, null],
      [person.id, 'Nora'],
    ]);
    const actor = await stage.actorOf(sessionToken);
    await stage.send(eraseMe, { actor, password: goodPassword, address: '2001:db8::9' });
    expect(await named()).toEqual([
      [null, null],
      [person.id, null],
    ]);
  });

  it('shows others what they did themselves', async () => {
    await entryOf(await tell(published({ personId: officer.personId })));
    const { items } = await stage.send(listAuditEntries, { actor: officer, personId: officer.personId });
    expect(items.map(({ personId }) => personId)).toEqual([officer.personId]);
  });

  it('is for admins otherwise', async () => {
    const refused = { code: 'not-permitted' };
    for (const query of [{}, { personId: admin.personId }, { subjectId: 'quiet-streets' }])
      await expect(stage.send(listAuditEntries, { actor: officer, ...query })).rejects.toMatchObject(refused);
    await expect(stage.send(verifyAudit, { actor: officer })).rejects.toMatchObject(refused);
  });

  it('tells what was changed behind its back', async () => {
    const keeper = await stage.asAdministrator();
    try {
      await keeper.query(
        `UPDATE audit.entry SET facts = facts || '{"action": "start-up-declined"}' WHERE seq = 2`,
      );
      expect(await stage.send(verifyAudit, { actor: admin })).toMatchObject({
        intact: false,
        entries: 1,
        broken: { seq: 2, fault: 'changed' },
      });
      await keeper.query('DELETE FROM audit.entry WHERE seq = 2');
      expect((await stage.send(verifyAudit, { actor: admin })).broken).toEqual({ seq: 3, fault: 'missing' });
    } finally {
      await keeper.end();
    }
  });
});
