import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jetstream, jetstreamManager, type StreamInfo } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { connectNats, ensureEventStream, eventStream } from '@puente/messaging';
import { until } from '@puente/testing';
import { freePort } from '../../deploy/local/infrastructure/free-port';
import { authorizationFile } from '../../deploy/nats/authorization-file';
import { root } from '../contract/source-files';
import {
  clusterPath,
  composePath,
  type ComposeService,
  environmentOf,
  exampleVariables,
  readCompose,
} from './compose-file';
import { type NatsFromFile, type NatsPorts, startNatsFromFile } from './nats-from-file';

const running: NatsFromFile[] = [];
const opened: NatsConnection[] = [];
// A number to whoever takes it for one, and too large for that.
const password = '01234567890123456789012345678901e5';
const variables = Object.fromEntries(Object.keys(exampleVariables()).map((name) => [name, password]));
const service = (path: string, name: string): ComposeService => readCompose(path).services[name] ?? {};

async function signIn(host: string, user: string, streamReplicas = 1): Promise<NatsConnection> {
  const connection = await until(
    () => connectNats(`nats://${user}:${password}@${host}`, user, { streamReplicas }),
    { timeoutMs: 15_000, intervalMs: 50 },
  );
  opened.push(connection);
  return connection;
}

describe('the configuration of NATS for containers', () => {
  afterEach(async () => {
    for (const connection of opened.splice(0)) await connection.close();
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  it('is as the permissions in the code would have it written', () => {
    expect(readFileSync(join(root, 'deploy/nats/authorization.conf'), 'utf8')).toBe(authorizationFile());
  });

  it('is found where the containers look for it', () => {
    expect(service(composePath, 'nats').command).toEqual(['--config', '/etc/puente/nats.conf']);
    for (const name of ['nats', 'nats-2', 'nats-3'])
      expect(service(clusterPath, name).command).toEqual(['--config', '/etc/puente/cluster.conf']);
  });

  it('lets services in as their own users, by passwords of digits too, and refuses what is not theirs', async () => {
    const ports = { client: await freePort(), monitor: await freePort() };
    const env = environmentOf(service(composePath, 'nats'), variables);
    const server = await startNatsFromFile('nats.conf', env, ports);
    running.push(server);
    const documents = await signIn(server.host, 'documents');
    await ensureEventStream(documents);
    expect((await jetstream(documents).publish('documents.v1.event.told', '{}')).seq).toBe(1);
    await expect(
      jetstream(documents).publish('city-profiles.v1.event.told', '{}', { timeout: 2_000 }),
    ).rejects.toThrow(/permission/i);
    await expect(connectNats(`nats://documents:wrong@${server.host}`, 'documents')).rejects.toThrow(
      /authorization/i,
    );
    const health = `http://127.0.0.1:${ports.monitor}/healthz?js-enabled-only=true`;
    expect((await fetch(health)).status).toBe(200);
  });

  it('makes one of three servers, which hold the stream together and lose nothing with one of them', async () => {
    const nodes = await startCluster();
    const connection = await signIn(nodes[0]!.host, 'documents', 3);
    await until(() => ensureEventStream(connection).then(() => true), { timeoutMs: 30_000, intervalMs: 200 });
    await jetstream(connection).publish('documents.v1.event.told', '{}');
    const asAdministrator = await signIn(nodes[0]!.host, 'puente');
    const { config, cluster } = await info(asAdministrator);
    expect(config.num_replicas).toBe(3);
    const held = [cluster?.leader, ...(cluster?.replicas ?? []).map(({ name }) => name)];
    expect(held.sort()).toEqual(['nats-1', 'nats-2', 'nats-3']);
    await nodes[2]!.kill();
    running.splice(running.indexOf(nodes[2]!), 1);
    const sequence = await until(
      () => jetstream(connection).publish('documents.v1.event.told', '{}', { timeout: 2_000 }),
      { timeoutMs: 30_000, intervalMs: 200 },
    );
    expect(sequence.seq).toBeGreaterThanOrEqual(2);
    expect((await info(asAdministrator)).state.first_seq).toBe(1);
  }, 90_000);
});

async function info(connection: NatsConnection): Promise<StreamInfo> {
  return until(async () => (await jetstreamManager(connection)).streams.info(eventStream.name), {
    timeoutMs: 30_000,
    intervalMs: 200,
  });
}

/** The three containers' own environments; in the routes, ports of this computer for their host names. */
async function startCluster(): Promise<NatsFromFile[]> {
  const names = ['nats', 'nats-2', 'nats-3'];
  const ports: NatsPorts[] = [];
  for (let left = names.length; left > 0; left -= 1)
    ports.push({ client: await freePort(), monitor: await freePort(), cluster: await freePort() });
  const started = names.map((name, at) => {
    const env = environmentOf(service(clusterPath, name), variables);
    const routes = env['NATS_ROUTES']!.replace(
      /nats-(\d):6222/g,
      (_, number: string) => `127.0.0.1:${ports[Number(number) - 1]!.cluster}`,
    );
    return startNatsFromFile('cluster.conf', { ...env, NATS_ROUTES: routes }, ports[at]!);
  });
  const nodes = await Promise.all(started);
  running.push(...nodes);
  return nodes;
}
