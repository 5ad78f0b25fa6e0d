import { type NatsConnection } from '@nats-io/transport-node';
import { DomainError, errorCode } from '@puente/kernel';
import { type RunningService, runWithCorrelation } from '@puente/platform';
import { createTestDatabase, startTestNats, type TestDatabase, type TestNats, until } from '@puente/testing';
import { Client } from 'pg';
import { connectNats, healthCheck, RequestClient } from '../src';
import { type BreakableLink, breakableLink } from './fixtures/breakable-link';
import { nobodyAnswers, type RenameCity, renameCity } from './fixtures/city-contracts';
import { names, startRenaming } from './fixtures/renaming-service';

let database: TestDatabase;
let nats: TestNats;
let toDatabase: BreakableLink;
let toNats: BreakableLink;
let service: RunningService;
let connection: NatsConnection;
let client: RequestClient;

beforeAll(async () => {
  [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
  toDatabase = await breakableLink(database.urls.city_profiles);
  toNats = await breakableLink(nats.url);
  service = await startRenaming(toDatabase.url, nats.url);
  connection = await connectNats(toNats.url, 'test');
  client = new RequestClient(connection);
});

afterAll(async () => {
  await connection?.close();
  await service?.stop();
  await toNats?.close();
  await toDatabase?.close();
  await nats?.stop();
  await database?.drop();
});

async function refusal(work: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DomainError) return error;
  throw new Error('was not refused with a DomainError', { cause: error });
}

const madrid = { id: 'es-madrid', name: 'Madrid' };

describe('a request', () => {
  it('is answered under the correlation id and the trace of its caller', async () => {
    const correlation = {
      correlationId: 'call-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    };
    const reply = await runWithCorrelation(correlation, () => client.send(renameCity, madrid));
    expect(reply).toMatchObject({ name: 'Madrid', ...correlation });
  });

  it('keeps the correlation ids of calls at the same time apart', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `call-${index}`);
    const replies = await Promise.all(
      ids.map((correlationId) =>
        runWithCorrelation({ correlationId }, () => client.send(renameCity, madrid)),
      ),
    );
    expect(replies.map(({ correlationId }) => correlationId)).toEqual(ids);
  });

  it('is refused for each bad field by path and rule, unknown fields too', async () => {
    const request = { id: 7, name: '', spelling: { language: 'fr' }, mayor: 'x' } as unknown as RenameCity;
    const { code, details } = await refusal(client.send(renameCity, request));
    expect(code).toBe(errorCode.invalidRequest);
    expect(details['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'id', rule: 'is-string' }),
        expect.objectContaining({ path: 'name', rule: 'is-length' }),
        expect.objectContaining({ path: 'spelling.language', rule: 'is-in' }),
        expect.objectContaining({ path: 'mayor', rule: 'whitelist-validation' }),
      ]),
    );
  });

  it('is refused where it is no object at all', async () => {
    const { code } = await refusal(client.send(renameCity, null as unknown as RenameCity));
    expect(code).toBe(errorCode.invalidRequest);
  });

  it('fails with the code and the details of the rule that it broke', async () => {
    const error = await refusal(client.send(renameCity, { ...madrid, name: names.unknown }));
    expect(error).toMatchObject({ code: errorCode.cityNotFound, details: { id: 'es-madrid' } });
  });

  it('gives nothing away of a fault of ours', async () => {
    const error = await refusal(client.send(renameCity, { ...madrid, name: names.fault }));
    expect(error.code).toBe(errorCode.internalError);
    expect(JSON.stringify(error.details)).not.toContain('hunter2');
  });

  it('that nobody answers fails at once', async () => {
    const { code } = await refusal(client.send(nobodyAnswers, madrid));
    expect(code).toBe(errorCode.serviceUnavailable);
  });

  it('that takes longer than its deadline fails then', async () => {
    const { code } = await refusal(
      client.send(renameCity, { ...madrid, name: names.slow }, { timeoutMs: 100 }),
    );
    expect(code).toBe(errorCode.deadlineExceeded);
  });
});

describe('while the database', () => {
  afterEach(async () => {
    await toDatabase.cut();
    await toDatabase.mend();
    await until(() => client.send(renameCity, madrid), { timeoutMs: 15_000 });
  });

  it('is gone, requests fail within three seconds as not available, and health says so', async () => {
    await toDatabase.cut();
    const started = Date.now();
    const { code } = await refusal(client.send(renameCity, madrid));
    expect(code).toBe(errorCode.serviceUnavailable);
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(await client.send(healthCheck('city-profiles'), {})).toEqual({
      service: 'city-profiles',
      database: 'down',
    });
  });

  it('hangs, requests fail within three seconds, and health says so', async () => {
    toDatabase.freeze();
    const started = Date.now();
    const [{ code }, health] = await Promise.all([
      refusal(client.send(renameCity, madrid)),
      client.send(healthCheck('city-profiles'), {}),
    ]);
    expect([errorCode.serviceUnavailable, errorCode.deadlineExceeded]).toContain(code);
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(health.database).toBe('down');
  });
});

describe('while NATS is gone', () => {
  it('requests fail at once, and are answered when it is back', async () => {
    await toNats.cut();
    await until(
      async () => (await refusal(client.send(renameCity, madrid))).code === errorCode.serviceUnavailable,
    );
    const started = Date.now();
    await refusal(client.send(renameCity, madrid));
    expect(Date.now() - started).toBeLessThan(200);
    await toNats.mend();
    const reply = await until(() => client.send(renameCity, madrid));
    expect(reply.name).toBe('Madrid');
  });
});

describe('a NATS that is killed', () => {
  it('fails requests within three seconds, and answers when another stands at its address', async () => {
    const first = await startTestNats();
    const second = await startTestNats();
    const link = await breakableLink(first.url);
    const asking = await connectNats(link.url, 'test-asks');
    const replica = await startRenaming(database.urls.city_profiles, link.url);
    try {
      const asks = new RequestClient(asking);
      expect((await asks.send(renameCity, madrid)).name).toBe('Madrid');
      await first.kill();
      await link.cut();
      const started = Date.now();
      expect((await refusal(asks.send(renameCity, madrid))).code).toBe(errorCode.serviceUnavailable);
      expect(Date.now() - started).toBeLessThan(3_000);
      link.leadTo(second.url);
      await link.mend();
      const reply = await until(() => asks.send(renameCity, madrid), { timeoutMs: 10_000 });
      expect(reply.name).toBe('Madrid');
    } finally {
      await replica.stop();
      await asking.close();
      await link.close();
      await Promise.all([first.stop(), second.stop()]);
    }
  });
});

describe('a service that stops', () => {
  it('finishes the request in hand, and is gone for the next', async () => {
    const slow = client.send(renameCity, { ...madrid, name: names.slow });
    await until(async () => (await runningStatements()) > 0);
    await service.stop();
    expect((await slow).name).toBe(names.slow);
    expect((await refusal(client.send(renameCity, madrid))).code).toBe(errorCode.serviceUnavailable);
    service = await startRenaming(toDatabase.url, nats.url);
  });

  async function runningStatements(): Promise<number> {
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ running: number }>(
      "SELECT count(*)::int AS running FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'",
    );
    await admin.end();
    return rows[0]?.running ?? 0;
  }
});
