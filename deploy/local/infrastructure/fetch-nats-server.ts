import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const aptMsMax = 180_000;

/**
 * Debian's own nats-server, checked by apt's signatures, unpacked into `cache`. Needs no root and touches no file
 * of the system: lists and archives are private.
 * @returns the binary. @throws the failure of apt-get or dpkg-deb
 */
export async function fetchWithApt(cache: string, path: string): Promise<string> {
  const draft = mkdtempSync(join(cache, 'fetch-'));
  const lists = join(draft, 'lists');
  const archives = join(draft, 'archives');
  const unpacked = join(draft, 'unpacked');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  mkdirSync(join(archives, 'archives', 'partial'), { recursive: true });
  const quiet = [
    '-qq',
    '-o',
    `Dir::Cache=${archives}`,
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'Acquire::Retries=1',
  ];
  // As root, apt would fetch as another user, who may not write here.
  const apt = [...quiet, '-o', 'APT::Sandbox::User=root', '-o', 'Acquire::Languages=none'];
  const options = { cwd: draft, timeout: aptMsMax, env: { ...process.env, PATH: path, LC_ALL: 'C' } };
  try {
    await run('apt-get', [...apt, 'download', 'nats-server'], options).catch(async () => {
      // The system's lists are absent or too old: fetch our own.
      const fresh = [...apt, '-o', `Dir::State::Lists=${lists}`];
      await run('apt-get', [...fresh, 'update'], options);
      await run('apt-get', [...fresh, 'download', 'nats-server'], options);
    });
    const archive = readdirSync(draft).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new Error('apt-get download left no archive');
    await run('dpkg-deb', ['-x', archive, unpacked], options);
    return await install(join(unpacked, 'usr', 'sbin', 'nats-server'), cache);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The binary appears under its own name only when it is whole and has answered. */
async function install(unpacked: string, cache: string): Promise<string> {
  chmodSync(unpacked, 0o755);
  await run(unpacked, ['--version'], { timeout: 10_000 });
  const binary = join(cache, 'nats-server');
  renameSync(unpacked, binary);
  return binary;
}

/** Homebrew's nats-server, installed where it is missing. @returns the binary */
export async function fetchWithHomebrew(path: string): Promise<string> {
  const options = { timeout: aptMsMax, env: { ...process.env, PATH: path, HOMEBREW_NO_AUTO_UPDATE: '1' } };
  await run('brew', ['install', 'nats-server'], options);
  const prefix = await run('brew', ['--prefix', 'nats-server'], options);
  return join(prefix.stdout.trim(), 'bin', 'nats-server');
}

/** @throws where there is no Docker, or its daemon does not answer */
export async function askDocker(path: string): Promise<void> {
  await run('docker', ['info'], { timeout: 10_000, env: { ...process.env, PATH: path } });
}
