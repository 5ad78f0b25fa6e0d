import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NatsUrls } from '../nats/users';
import { isAlive, startMark } from './infrastructure/process-identity';

/** Where the servers of a running Puente are, for other processes of the same user. */
export interface Connections {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly natsUrls: NatsUrls;
  /** Of the process that runs them. */
  readonly pid: number;
}

const connectionsFile = (dataFolder: string) => join(dataFolder, 'connections.json');
const addressFile = (dataFolder: string) => join(dataFolder, 'address');
const accessTokenFile = (dataFolder: string) => join(dataFolder, 'access-token');

/** Leaves word of this process's servers; they hold secrets, so only the owner may read them. */
export function leaveConnections(dataFolder: string, urls: Omit<Connections, 'pid'>): void {
  const { databaseUrl, natsUrl, natsUrls } = urls;
  const { pid } = process;
  const text = JSON.stringify({ databaseUrl, natsUrl, natsUrls, pid, startMark: startMark(pid) });
  const file = connectionsFile(dataFolder);
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Leaves word of the gateway's address, for the command-line programs. */
export function leaveAddress(dataFolder: string, origin: string): void {
  writeFileSync(addressFile(dataFolder), `${origin}\n`);
}

/** Leaves an access token to the command-line programs of the same user. */
export function leaveAccessToken(dataFolder: string, token: string): void {
  writeFileSync(accessTokenFile(dataFolder), `${token}\n`, { mode: 0o600 });
}

export function hasAddress(dataFolder: string): boolean {
  return existsSync(addressFile(dataFolder));
}

export function removeAddress(dataFolder: string): void {
  rmSync(addressFile(dataFolder), { force: true });
  rmSync(accessTokenFile(dataFolder), { force: true });
}

export function removeTraces(dataFolder: string): void {
  rmSync(connectionsFile(dataFolder), { force: true });
  removeAddress(dataFolder);
}

/** The servers of a Puente that runs on this data folder; null where none does. */
export function readConnections(dataFolder: string): Connections | null {
  try {
    const text = readFileSync(connectionsFile(dataFolder), 'utf8');
    const { startMark: mark, ...connections } = JSON.parse(text) as Connections & { startMark?: string };
    const isRunning = isAlive(connections.pid) && startMark(connections.pid) === mark;
    return isRunning ? connections : null;
  } catch {
    return null;
  }
}
