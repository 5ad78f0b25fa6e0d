import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenNatsUrls } from '../../nats/users';
import { leaveAddress, leaveConnections, readConnections, removeTraces } from '../running';
import { removeTemporaryFolders, temporaryFolder } from './infrastructure/temporary-folder';

const natsUrl = 'nats://127.0.0.1:2';
const urls = {
  ...{ databaseUrl: 'postgres://a:b@127.0.0.1:1/puente', natsUrl },
  natsUrls: givenNatsUrls(natsUrl),
};

describe('the word that a running Puente leaves', () => {
  afterAll(removeTemporaryFolders);

  it('names its servers and itself, to its owner only', () => {
    const folder = temporaryFolder();
    leaveConnections(folder, urls);
    expect(readConnections(folder)).toEqual({ ...urls, pid: process.pid });
    expect(statSync(join(folder, 'connections.json')).mode & 0o077).toBe(0);
  });

  it('counts no more once it is taken back', () => {
    const folder = temporaryFolder();
    leaveConnections(folder, urls);
    leaveAddress(folder, 'http://127.0.0.1:3000');
    removeTraces(folder);
    expect(readConnections(folder)).toBeNull();
  });

  it('counts no more where another process has the number of the one that left it', () => {
    const folder = temporaryFolder();
    const left = { ...urls, pid: process.pid, startMark: 'another' };
    writeFileSync(join(folder, 'connections.json'), JSON.stringify(left));
    expect(readConnections(folder)).toBeNull();
  });
});
