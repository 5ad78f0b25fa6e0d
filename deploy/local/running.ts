import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the servers of a running Puente are, for other processes of the same user. */
export interface Connections {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly pid: number;
}

const connectionsFile = (dataFolder: string) => join(dataFolder, 'connections.json');
const addressFile = (dataFolder: string) => join(dataFolder, 'address');

/** Leaves word of the servers; they hold secrets, so only the owner may read them. */
export function leaveConnections(dataFolder: string, connections: Connections): void {
  writeFileSync(connectionsFile(dataFolder), JSON.stringify(connections), { mode: 0o600 });
}

/** Leaves word of the gateway's address, for the command-line programs. */
export function leaveAddress(dataFolder: string, origin: string): void {
  writeFileSync(addressFile(dataFolder), `${origin}\n`);
}

export function removeTraces(dataFolder: string): void {
  rmSync(connectionsFile(dataFolder), { force: true });
  rmSync(addressFile(dataFolder), { force: true });
}

/** The servers of a Puente that runs on this data folder; null where none does. */
export function readConnections(dataFolder: string): Connections | null {
  try {
    const connections = JSON.parse(readFileSync(connectionsFile(dataFolder), 'utf8')) as Connections;
    process.kill(connections.pid, 0);
    return connections;
  } catch {
    return null;
  }
}
