import 'reflect-metadata';
import { requestPasswordReset, sendInvitation } from '@puente/contracts';
import { startTestMail, type TestMail, until } from '@puente/testing';
import { type AccountsStage, openAccounts } from './accounts-stage';

const minuteMs = 60_000;

describe('letters', () => {
  let mail: TestMail;
  let stage: AccountsStage;
  beforeAll(async () => {
    mail = await startTestMail();
    stage = await openAccounts('on', { smtpUrl: mail.url, mailFrom: 'Puente <puente@programme.example>' });
  });
  afterAll(async () => {
    await stage?.end();
    await mail?.stop();
  });

  const arrived = (to: string, count = 1) => until(() => (mail.to(to).length >= count ? mail.to(to) : null));
  const stateOf = async (to: string) =>
    (
      await stage.query<{ state: string; attempts: number; problem: string | null; data: object }>(
        'SELECT state, attempts, problem, data FROM letter WHERE "to" = $1 ORDER BY asked_at DESC LIMIT 1',
        [to],
      )
    )[0];
  const invite = async (email: string) => {
    const actor = {
      personId: (await stage.query<{ id: string }>('SELECT id FROM person LIMIT 1'))[0]?.id ?? '',
      memberships: [{ kind: 'programme' as const, id: 'programme' }],
    };
    await stage.send(sendInvitation, { actor, organisation: { kind: 'city', id: 'es-madrid' }, email });
  };

  it('arrive in the language of the person, as text and as HTML, and the link works', async () => {
    for (const [email, language, subject] of [
      ['ana@madrid.example', 'es', 'Confirme su dirección de correo'],
      ['ann@sydney.example', 'en', 'Confirm your e-mail address'],
    ] as const) {
      await stage.register(email, { language });
      const [letter] = await arrived(email);
      expect(letter).toMatchObject({ subject, language, from: '"Puente" <puente@programme.example>' });
      expect(letter?.text).toContain('http://127.0.0.1:3000/#/confirm?token=');
      expect(letter?.html).toContain('href="http://127.0.0.1:3000/#/confirm?token=');
    }
  });

  it('lose their secret once they are sent', async () => {
    await stage.send(requestPasswordReset, { email: 'ana@madrid.example', address: '192.0.2.7' });
    await arrived('ana@madrid.example', 2);
    await until(async () => (await stateOf('ana@madrid.example'))?.state === 'sent');
    expect((await stateOf('ana@madrid.example'))?.data).toEqual({});
  });

  it('are given up at once where the address is refused for good', async () => {
    mail.refuse('nobody@madrid.example', 550);
    await invite('nobody@madrid.example');
    await until(async () => (await stateOf('nobody@madrid.example'))?.state === 'failed');
    expect(await stateOf('nobody@madrid.example')).toMatchObject({ attempts: 1, problem: '550' });
  });

  it('are tried again later where the server says not now, with the same Message-ID', async () => {
    mail.refuse('busy@madrid.example', 451);
    await invite('busy@madrid.example');
    await until(async () => (await stateOf('busy@madrid.example'))?.problem === '451');
    mail.accept('busy@madrid.example');
    stage.clock.advance(minuteMs);
    const [letter] = await arrived('busy@madrid.example');
    const [row] = await stage.query<{ id: string }>(
      'SELECT message_id AS id FROM letter WHERE "to" = \'busy@madrid.example\'',
    );
    expect(letter?.messageId).toBe(`<${row?.id}@programme.example>`);
    await until(async () => (await stateOf('busy@madrid.example'))?.state === 'sent');
    expect(await stateOf('busy@madrid.example')).toMatchObject({ attempts: 2, problem: null });
  });

  it('wait for a server that is down, and go when it is back', async () => {
    const { port } = mail;
    await mail.stop();
    await invite('patient@madrid.example');
    await until(async () => (await stateOf('patient@madrid.example'))?.problem);
    expect(await stateOf('patient@madrid.example')).toMatchObject({ state: 'waiting' });
    mail = await startTestMail(port);
    stage.clock.advance(minuteMs);
    await arrived('patient@madrid.example');
  });
});

describe('letters where there is no mail server', () => {
  let stage: AccountsStage;
  beforeAll(async () => {
    stage = await openAccounts();
  });
  afterAll(() => stage?.end());

  it('are kept with their secret', async () => {
    await stage.register('kept@madrid.example');
    const kept = await until(
      async () =>
        (await stage.query<{ data: object }>("SELECT data FROM letter WHERE state = 'kept'"))[0] ?? null,
    );
    expect(kept.data).toMatchObject({ token: expect.any(String) as string });
  });
});
