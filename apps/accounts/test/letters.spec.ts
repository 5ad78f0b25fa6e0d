import 'reflect-metadata';
import { type ActorReference, getLetter, listLetters, registerPerson } from '@puente/contracts';
import { randomUUID } from 'node:crypto';
import { until } from '@puente/testing';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const admin: ActorReference = {
  personId: randomUUID(),
  memberships: [{ kind: 'programme', id: 'programme' }],
};

describe.each(['on', 'off'] as const)('letters that are kept, with the demo %s', (demo) => {
  let stage: AccountsStage;
  beforeAll(async () => {
    stage = await openAccounts(demo);
    for (const [n, name] of ['ana', 'luis', 'eva'].entries())
      await stage.send(registerPerson, {
        ...{ email: `${name}@madrid.example`, name, password: goodPassword, language: 'es' },
        address: `2001:db8::${n}`,
      });
    await until(async () => (await stage.query("SELECT 1 FROM letter WHERE state = 'kept'")).length === 3);
  });
  afterAll(() => stage?.end());

  const read = async () => {
    const [item] = (await stage.send(listLetters, { actor: admin, state: 'kept' })).items;
    return stage.send(getLetter, { actor: admin, id: item?.id ?? '' });
  };

  it('are listed for admins by pages', async () => {
    const first = await stage.send(listLetters, { actor: admin, limit: 2 });
    const rest = await stage.send(listLetters, { actor: admin, limit: 2, cursor: first.nextCursor ?? '' });
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ to }) => to)).size).toBe(3);
    expect(all.every(({ state, template }) => state === 'kept' && template === 'registration')).toBe(true);
    const failed = await stage.send(listLetters, { actor: admin, state: 'failed' });
    expect(failed).toEqual({ items: [], nextCursor: null });
  });

  it('are shown as they were written, with the link in the demo only', async () => {
    const { subject, text, html, isWhole, to } = await read();
    expect(subject).toBe('Confirme su dirección de correo');
    const [asked] = await stage.lettersTo(to);
    const token = asked?.data.token ?? 'none';
    expect([isWhole, text.includes(token), html.includes(token)]).toEqual(Array(3).fill(demo === 'on'));
  });

  it('are for admins', async () => {
    const officer: ActorReference = { ...admin, memberships: [{ kind: 'city', id: 'es-madrid' }] };
    const refused = { code: 'not-permitted' };
    await expect(stage.send(listLetters, { actor: officer })).rejects.toMatchObject(refused);
    const { id } = await read();
    await expect(stage.send(getLetter, { actor: officer, id })).rejects.toMatchObject(refused);
    await expect(stage.send(getLetter, { actor: admin, id: randomUUID() })).rejects.toMatchObject({
      code: 'letter-not-found',
    });
  });
});
