import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainInfrastructureError } from '../../infrastructure/explain-infrastructure-error';
import { findNatsServer } from '../../infrastructure/find-nats-server';
import { InfrastructureError } from '../../infrastructure/infrastructure-error';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder';

afterAll(removeTemporaryFolders);

const failing = 'echo "E: no way" >&2; exit 100';
// Leaves an archive where apt-get would; the fake dpkg-deb needs no content.
const downloading = 'case "$*" in *download*) : >nats-server_2.9.10_amd64.deb;; esac';
const unpacking = `/bin/mkdir -p "$3/usr/sbin"; printf '#!/bin/sh\\nexit 0\\n' >"$3/usr/sbin/nats-server"`;

/** A machine with these programs on its PATH, each a small shell script, and nothing else. */
function machine(programs: Record<string, string>) {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const fetched: string[] = [];
  const env = { PATH: bin, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
  const find = (more: Record<string, string> = {}) =>
    findNatsServer({ env: { ...env, ...more }, systemFolders: [], onFetching: (way) => fetched.push(way) });
  return { bin, cache: join(folder, 'cache', 'puente'), fetched, find };
}

async function refusal(finding: Promise<unknown>): Promise<InfrastructureError> {
  const error: unknown = await finding.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InfrastructureError);
  return error as InfrastructureError;
}

describe('findNatsServer', () => {
  it('takes NATS_SERVER_BIN before anything else', async () => {
    const { bin, find } = machine({ 'nats-server': 'exit 0', mine: 'exit 0' });
    const path = join(bin, 'mine');
    await expect(find({ NATS_SERVER_BIN: path })).resolves.toEqual({ kind: 'binary', path });
  });

  it('says so where NATS_SERVER_BIN cannot be run, rather than taking another', async () => {
    const { find } = machine({ 'nats-server': 'exit 0' });
    const error = await refusal(find({ NATS_SERVER_BIN: '/nowhere/nats-server' }));
    expect(error.code).toBe('nats-server-not-found');
    expect(error.details['tried']).toContain('/nowhere/nats-server');
  });

  it('takes the one on the PATH and fetches nothing', async () => {
    const { bin, find, fetched } = machine({
      'nats-server': 'exit 0',
      'apt-get': failing,
      'dpkg-deb': failing,
    });
    await expect(find()).resolves.toEqual({ kind: 'binary', path: join(bin, 'nats-server') });
    expect(fetched).toEqual([]);
  });

  it('fetches one with apt once, and finds it in the cache afterwards', async () => {
    const { cache, find, fetched } = machine({ 'apt-get': downloading, 'dpkg-deb': unpacking });
    const found = { kind: 'binary', path: join(cache, 'nats-server') };
    await expect(find()).resolves.toEqual(found);
    await expect(find()).resolves.toEqual(found);
    expect(fetched).toEqual(['apt']);
    expect(readdirSync(cache)).toEqual(['nats-server']);
  });

  it('brings lists of its own where those of the system know no nats-server', async () => {
    const knowing = `case "$*" in *Lists*download*) : >n.deb;; *Lists*update*) ;; *) exit 100;; esac`;
    const { find } = machine({ 'apt-get': knowing, 'dpkg-deb': unpacking });
    await expect(find()).resolves.toHaveProperty('kind', 'binary');
  });

  it('goes on to Homebrew, then to a Docker that answers', async () => {
    const apt = { 'apt-get': failing, 'dpkg-deb': failing };
    const brew = machine({ ...apt, brew: 'case "$1" in --prefix) echo /opt/nats;; esac', docker: 'exit 0' });
    await expect(brew.find()).resolves.toEqual({ kind: 'binary', path: '/opt/nats/bin/nats-server' });
    const docker = machine({ ...apt, docker: 'test "$1" = info' });
    await expect(docker.find()).resolves.toHaveProperty('kind', 'docker');
    expect(docker.fetched).toEqual(['apt', 'docker']);
  });

  it('names every way, and why each that was tried failed, where there is none', async () => {
    const { find } = machine({
      'apt-get': failing,
      'dpkg-deb': 'exit 0',
      docker: 'echo "no daemon" >&2; exit 1',
    });
    const error = await refusal(find());
    expect(error.details['tried']).toBe('  apt: E: no way\n  docker: no daemon');
    const told = explainInfrastructureError(error);
    for (const way of [
      'NATS_URL',
      'NATS_SERVER_BIN',
      'PATH',
      'apt-get download',
      'Homebrew',
      'Docker',
      'no daemon',
    ]) {
      expect(told).toContain(way);
    }
  });

  it('needs no more than an empty PATH to say so', async () => {
    const error = await refusal(machine({}).find());
    expect(error.code).toBe('nats-server-not-found');
    expect(error.details['tried']).toBe('');
  });
});
