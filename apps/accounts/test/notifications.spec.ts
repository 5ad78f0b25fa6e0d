import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type ActionRecorded,
  type ActorReference,
  eraseMe,
  exportMe,
  getPreferences,
  listNewNotifications,
  listNotifications,
  markNotification,
  partnershipsActionRecorded,
  setPreferences,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const madrid = { kind: 'city', id: 'es-madrid' } as const;
const seoul = { kind: 'city', id: 'kr-seoul' } as const;

describe('notifications', () => {
  let stage: AccountsStage;
  let ana: ActorReference;
  let luis: ActorReference;
  let minji: ActorReference;
  beforeAll(async () => {
    stage = await openAccounts();
    ana = await member('ana@madrid.example', madrid);
    luis = await member('luis@madrid.example', madrid);
    minji = await member('minji@seoul.example', seoul);
  });
  afterAll(() => stage?.end());

  const member = async (
    email: string,
    { kind, id }: typeof madrid | typeof seoul,
  ): Promise<ActorReference> => {
    const { person } = await stage.register(email);
    await stage.query('INSERT INTO membership VALUES ($1, $2, $3, now())', [person.id, kind, id]);
    return { personId: person.id, memberships: [{ kind, id }] };
  };
  const accepted = (traits: Partial<ActionRecorded> = {}): ActionRecorded => ({
    action: 'proposal-accepted',
    personId: minji.personId,
    subject: { kind: 'proposal', id: randomUUID() },
    parties: [madrid, seoul],
    from: 'proposed',
    to: 'accepted',
    reason: null,
    tellsOrganisations: [madrid, seoul],
    tellsPeople: [],
    occurredAt: '2017-10-16T09:00:00.000Z',
    ...traits,
  });
  const tell = async (action: ActionRecorded, id = randomUUID()) => {
    await stage.bus.tell(partnershipsActionRecorded, action, { party: `proposal:${action.subject.id}`, id });
    await until(
      async () =>
        (await stage.query("SELECT 1 FROM audit.entry WHERE facts ->> 'eventId' = $1", [id])).length === 1,
    );
    return action.subject.id;
  };
  const toldOf = async (actor: ActorReference, subjectId: string) =>
    (await stage.send(listNotifications, { actor })).items.filter(({ subject }) => subject.id === subjectId);

  it('reach every member of the organisations that are told, but not who did it', async () => {
    const id = await tell(accepted());
    for (const actor of [ana, luis])
      expect(await toldOf(actor, id)).toEqual([
        expect.objectContaining({ kind: 'proposal-accepted', parties: [madrid, seoul], readAt: null }),
      ]);
    expect(await toldOf(minji, id)).toEqual([]);
  });

  it('reach a person once, told twice over and by an event that is delivered again', async () => {
    const eventId = randomUUID();
    const action = accepted({ tellsPeople: [ana.personId, ana.personId, randomUUID()] });
    await tell(action, eventId);
    await tell(action, eventId);
    const id = await tell(accepted());
    expect(await toldOf(ana, id)).toHaveLength(1);
    expect(await toldOf(ana, action.subject.id)).toHaveLength(1);
  });

  it('are listed by pages, the newest first, and those that are unread by themselves', async () => {
    const [older, newer] = [await tell(accepted()), await tell(accepted())];
    const first = await stage.send(listNotifications, { actor: luis, limit: 1 });
    const second = await stage.send(listNotifications, {
      actor: luis,
      limit: 1,
      cursor: first.nextCursor ?? '',
    });
    expect([...first.items, ...second.items].map(({ subject }) => subject.id)).toEqual([newer, older]);
    const [item] = first.items;
    const read = await stage.send(markNotification, { actor: luis, id: item?.id ?? '', read: true });
    expect(read.readAt).not.toBeNull();
    const unread = await stage.send(listNotifications, { actor: luis, unread: true });
    expect(unread.items.map(({ id }) => id)).not.toContain(read.id);
    const again = await stage.send(markNotification, { actor: luis, id: read.id, read: false });
    expect(again.readAt).toBeNull();
  });

  it('are nobody else’s to mark', async () => {
    const [item] = (await stage.send(listNotifications, { actor: luis })).items;
    await expect(
      stage.send(markNotification, { actor: ana, id: item?.id ?? '', read: true }),
    ).rejects.toMatchObject({ code: 'notification-not-found' });
  });

  it('follow each other from a place on, so that none is missed', async () => {
    const { latest, items } = await stage.send(listNewNotifications, { actor: ana });
    expect(items).toEqual([]);
    const told = [await tell(accepted()), await tell(accepted())];
    const all = await stage.send(listNewNotifications, { actor: ana, after: latest });
    expect(all.items.map(({ notification }) => notification.subject.id)).toEqual(told);
    const rest = await stage.send(listNewNotifications, { actor: ana, after: all.items[0]?.place ?? 0 });
    expect(rest.items).toEqual(all.items.slice(1));
    expect(rest.latest).toBe(all.latest);
  });

  it('come as letters too, in the language of the person, unless they want none', async () => {
    const lettersTo = async (email: string, id: string) =>
      (await stage.lettersTo(email)).filter(
        ({ data }) => (data as { readonly subjectId?: string }).subjectId === id,
      );
    expect(await stage.send(getPreferences, { actor: ana })).toEqual({ language: 'en', letters: 'each' });
    await stage.send(setPreferences, { actor: ana, language: 'es', letters: 'each' });
    await stage.send(setPreferences, { actor: luis, language: 'en', letters: 'none' });
    const id = await tell(accepted({ reason: 'already-engaged' }));
    expect(await lettersTo('ana@madrid.example', id)).toEqual([
      {
        template: 'notification',
        language: 'es',
        data: {
          ...{ action: 'proposal-accepted', subjectKind: 'proposal', subjectId: id },
          ...{ parties: 'city:es-madrid city:kr-seoul', reason: 'already-engaged' },
        },
      },
    ]);
    expect(await lettersTo('luis@madrid.example', id)).toEqual([]);
    expect(await toldOf(luis, id)).toHaveLength(1);
  });

  it('go when the person does', async () => {
    const held = await stage.send(exportMe, { actor: luis });
    expect(held.lettersWanted).toBe('none');
    await stage.send(eraseMe, { actor: luis, password: goodPassword, address: '192.0.2.1' });
    for (const table of ['notification', 'preference'])
      expect(await stage.query(`SELECT 1 FROM ${table} WHERE person_id = $1`, [luis.personId])).toEqual([]);
    const id = await tell(accepted({ tellsPeople: [luis.personId] }));
    expect(await toldOf(luis, id)).toEqual([]);
  });
});
