import fs from 'node:fs';
import { createTestDatabase, startTestNats, until } from '@puente/testing';
import { startStack } from '../../deploy/local/start-stack';
import { demoToken } from '../../deploy/operate/demo-logins';

interface Line {
  readonly service: string;
  readonly level: string;
  readonly correlationId?: string;
  readonly context?: string;
  readonly subject?: string;
  readonly route?: string;
  readonly outcome?: string;
}

const text = 'Murcia faces severe water scarcity and needs help with it.';

describe('one call from outside', () => {
  const written: string[] = [];
  const cleanUp: (() => Promise<void>)[] = [];
  let token: string;
  let origin: string;

  beforeAll(async () => {
    const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    const write = jest.spyOn(fs, 'writeSync').mockImplementation((_fd, line) => {
      written.push(String(line));
      return String(line).length;
    });
    const stack = await startStack({
      ...{ databaseUrls: database.urls, natsUrl: nats.urls, demo: 'on' as const },
      ...{ port: 0, logLevel: 'info' as const },
    });
    ({ origin } = stack);
    token = await demoToken(nats.urls.operator, 'admin');
    cleanUp.push(
      () => stack.stop(),
      async () => write.mockRestore(),
      nats.stop,
      database.drop,
    );
  }, 60_000);

  afterAll(async () => {
    for (const step of cleanUp) await step();
  });

  const linesOf = (correlationId: string) =>
    written.map((line) => JSON.parse(line) as Line).filter((line) => line.correlationId === correlationId);
  const call = (path: string, correlationId: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, {
      ...init,
      headers: {
        'content-type': 'application/json',
        'x-correlation-id': correlationId,
        authorization: `Bearer ${token}`,
      },
    });

  it('is one id in the lines of the gateway, of the service, and of all who hear of it later', async () => {
    const body = JSON.stringify({ title: 'Water', text });
    const answer = await call('/api/v1/documents?token=hunter2', 'call-31', { method: 'POST', body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-correlation-id')).toBe('call-31');
    await until(() => linesOf('call-31').some(({ service }) => service === 'match-scoring'));
    const said = linesOf('call-31').map(
      ({ service, level, route, subject, outcome }) => `${service} ${level} ${subject ?? route} ${outcome}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'gateway info /api/v1/documents ok',
        'documents info documents.v1.document.register ok',
        'documents info documents.v1.event.document-received handled',
        'city-profiles info documents.v1.event.evidence-recorded handled',
        'match-scoring info city-profiles.v1.event.profile-changed handled',
      ]),
    );
  });

  it('is one line a request at each service, without what was sent', async () => {
    await call('/api/v1/cities/es-hunter2', 'call-32');
    await until(() => linesOf('call-32').length >= 2);
    const lines = linesOf('call-32').map(({ service, outcome }) => [service, outcome]);
    expect(lines.sort()).toEqual([
      ['city-profiles', 'city-not-found'],
      ['gateway', 'city-not-found'],
    ]);
    expect(written.filter((line) => /hunter2|scarcity/.test(line))).toEqual([]);
  });

  it('leaves no line where an operator asks how things are', async () => {
    await call('/health/ready', 'call-33');
    await call('/metrics', 'call-33');
    await call('/api/v1/challenges', 'call-33');
    await until(() => linesOf('call-33').length > 0);
    expect(linesOf('call-33').map(({ route }) => route)).toEqual(['/api/v1/challenges']);
  });
});
