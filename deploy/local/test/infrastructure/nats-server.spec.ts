import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { findNatsServer, type NatsProgram } from '../../infrastructure/find-nats-server';
import { type NatsServer, startNatsServer } from '../../infrastructure/nats-server';
import { commandLine, isAlive } from '../../infrastructure/process-identity';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder';

const running: NatsServer[] = [];
let program: NatsProgram;

beforeAll(async () => {
  program = await findNatsServer({ env: process.env });
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(removeTemporaryFolders);

async function start(folder: string, onOrphan: (pid: number) => void = () => undefined): Promise<NatsServer> {
  const server = await startNatsServer({ folder, program, password: 'f00ba4', onOrphan });
  running.push(server);
  return server;
}

function open(server: NatsServer): Promise<NatsConnection> {
  const { host, username, password } = new URL(server.url);
  return connect({ servers: host, user: username, pass: password });
}

describe('the local nats-server', () => {
  it('keeps its streams between starts', async () => {
    const folder = temporaryFolder();
    const server = await start(folder);
    const connection = await open(server);
    await (await jetstreamManager(connection)).streams.add({ name: 'events', subjects: ['*.v1.event.>'] });
    await jetstream(connection).publish('documents.v1.event.document-read', 'x');
    await connection.close();
    await server.stop();
    const again = await open(await start(folder));
    const info = await (await jetstreamManager(again)).streams.info('events');
    expect(info.state.messages).toBe(1);
    await again.close();
  });

  it('admits nobody without the password', async () => {
    const server = await start(temporaryFolder());
    const stranger = connect({ servers: new URL(server.url).host, maxReconnectAttempts: 0 });
    await expect(stranger).rejects.toThrow('Authorization Violation');
  });

  it('keeps the password off the command line, in a file of its owner’s', async () => {
    const folder = temporaryFolder();
    const server = await start(folder);
    const config = join(folder, 'nats', 'nats.conf');
    expect(commandLine(server.pid)).not.toContain('f00ba4');
    expect(readFileSync(config, 'utf8')).toContain('f00ba4');
    expect((statSync(config).mode & 0o777).toString(8)).toBe('600');
  });

  it('ends the server that an earlier start left on its streams', async () => {
    const folder = temporaryFolder();
    const orphan = await start(folder);
    const found: number[] = [];
    await start(folder, (pid) => found.push(pid));
    expect(found).toEqual([orphan.pid]);
    await orphan.ended;
    expect(isAlive(orphan.pid)).toBe(false);
  });

  it('says what it last said where it does not start', async () => {
    for (const path of ['/bin/false', '/nowhere/nats-server']) {
      const failed = startNatsServer({ folder: temporaryFolder(), program: { kind: 'binary', path } });
      await expect(failed).rejects.toMatchObject({ code: 'nats-did-not-start' });
    }
  });
});
